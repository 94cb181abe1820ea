export { arrowUp as icon } from '@wordpress/icons';
