export { quote as icon } from '@wordpress/icons';
