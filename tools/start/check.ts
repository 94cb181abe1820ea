/** What the reader's page of the demo must hold, each with how often: at least once, or exactly. */
const expected = [
	{
		name: 'a callout',
		tag: /<div class="[^"]*\bwp-block-editorial-blocks-callout\b/g,
		times: 'some',
	},
	{
		name: 'an attributed quote',
		tag: /<figure class="[^"]*\bwp-block-editorial-blocks-quote\b/g,
		times: 'some',
	},
	{
		name: 'one scroll-to-top link',
		tag: /<p class="[^"]*\bwp-block-editorial-blocks-scroll-to-top\b/g,
		times: 'one',
	},
	{ name: 'its target', tag: /<[^>]* id="top"/g, times: 'one' },
];

/**
 * What a reader's page lacks of the three blocks.
 *
 * @param url The page.
 * @return A line for each, empty when all is there.
 */
export async function findFaults( url: string ): Promise< string[] > {
	const answer = await fetch( url );
	if ( answer.status !== 200 ) {
		return [ `${ url } answered ${ answer.status }` ];
	}
	const html = await answer.text();
	return expected.flatMap( ( { name, tag, times } ) => {
		const found = html.match( tag )?.length ?? 0;
		const isRight = times === 'one' ? found === 1 : found > 0;
		return isRight
			? []
			: [ `${ url } should show ${ name }; found ${ found }` ];
	} );
}
