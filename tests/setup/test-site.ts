/**
 * The WordPress that a test of Node's own runner is to ask.
 *
 * @param script The npm script that starts one where there is none.
 * @throws Error With what to do, where nobody has named one: a site that
 *         happens to answer at some address is not there to be written to.
 */
export function testSite( script: string ): string {
	const url = process.env.EDITORIAL_BLOCKS_URL;
	if ( ! url ) {
		throw new Error(
			`Which WordPress? npm run ${ script } starts one of its own. To run a single test, set EDITORIAL_BLOCKS_URL to a site with the testbed, such as one of npx tsx tools/server.`
		);
	}
	return url;
}
