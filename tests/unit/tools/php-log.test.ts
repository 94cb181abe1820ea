/** @jest-environment node */
import { findFaults, readEntries } from '../../e2e/ground/php-log';

const update =
	'PHP Warning:  wp_update_plugins(): An unexpected error occurred. in /site/wp-includes/functions.php on line 6260';
const ours =
	'PHP Warning:  Undefined variable $a in /site/wp-content/plugins/editorial-blocks/src/php/bootstrap.php on line 84';
const fatal =
	'PHP Fatal error:  Uncaught Error in /site/wp-includes/plugin.php:1\nStack trace:\n#0 {main}';

test( 'an entry is what stands from one time to the next', () => {
	const log = `[22-Nov-2026 16:51:11 UTC] ${ update }\n[22-Nov-2026 16:51:12 UTC] ${ fatal }\n`;
	expect( readEntries( log ) ).toEqual( [ update, fatal ] );
	expect( readEntries( '' ) ).toEqual( [] );
} );

test( 'WordPress’s own complaints are no fault of ours, however often it repeats them', () => {
	expect( findFaults( [ update, update ], [ update ] ) ).toEqual( [] );
} );

test( 'what names our files is a fault, also where the site without us said the same', () => {
	expect( findFaults( [ ours, update ], [ ours, update ] ) ).toEqual( [
		ours,
	] );
} );

test( 'what the site without us never said is a fault', () => {
	expect( findFaults( [ update, fatal ], [ update ] ) ).toEqual( [ fatal ] );
} );
