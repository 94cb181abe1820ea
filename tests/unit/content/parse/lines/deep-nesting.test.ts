/** @jest-environment node */
import { outline } from './outline';

const FENCES = 32;
const KEPT = 30;

test( 'callouts nested deeper than anybody nests them are text', () => {
	const begin = Array< string >( FENCES ).fill( '::: note' );
	const end = Array< string >( FENCES ).fill( ':::' );
	const became = outline( [ ...begin, 'Words.', ...end, '', 'After.' ] );
	expect( became ).toEqual( [
		...begin
			.slice( 0, KEPT )
			.map(
				( _, depth ) => `${ '  '.repeat( depth ) }${ depth + 1 } note`
			),
		`${ '  '.repeat( KEPT ) }paragraph: ::: note ::: note Words. ::: :::`,
		'paragraph: After.',
	] );
} );
