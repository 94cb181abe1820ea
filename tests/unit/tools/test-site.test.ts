/** @jest-environment node */
import { testSite } from '../../setup/test-site';

const before = process.env.EDITORIAL_BLOCKS_URL;

afterEach( () => {
	if ( before === undefined ) {
		delete process.env.EDITORIAL_BLOCKS_URL;
	} else {
		process.env.EDITORIAL_BLOCKS_URL = before;
	}
} );

test( 'a test that is given no site says what starts one, and asks none', () => {
	delete process.env.EDITORIAL_BLOCKS_URL;
	expect( () => testSite( 'test:publish' ) ).toThrow(
		'Which WordPress? npm run test:publish starts one of its own. To run a single test, set EDITORIAL_BLOCKS_URL to a site with the testbed, such as one of npx tsx tools/server.'
	);
} );

test( 'a test asks the site that it is given', () => {
	process.env.EDITORIAL_BLOCKS_URL = 'http://127.0.0.1:8071';
	expect( testSite( 'test:api' ) ).toBe( 'http://127.0.0.1:8071' );
} );
