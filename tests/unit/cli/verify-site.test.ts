/** @jest-environment node */
import { pluginLine } from '../../../src/cli/verify-site';
import { WITHOUT_PLUGIN } from '../../../src/publish';

test.each( [
	[ true, 'is active' ],
	[ false, `is not active: ${ WITHOUT_PLUGIN }` ],
	[ undefined, 'may be active or not: the site does not tell this account' ],
] )( 'a plugin of which the site says %s %s', ( isActive, said ) => {
	expect( pluginLine( isActive ) ).toBe( said );
} );
