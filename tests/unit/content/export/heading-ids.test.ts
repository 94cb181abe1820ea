/** @jest-environment node */
import { convert, toMarkdown } from '../../../../src/content';

const documents: [ string, string ][] = [
	[
		'its words give it',
		'See [the first steps](#first-steps).\n\n## First steps',
	],
	[
		'it has of its own, beside one that its words give',
		'See [the first steps](#first-steps) and [more](#further).\n\n## First steps\n\n## More {#further}',
	],
	[
		'ends in the number of a repeated heading',
		`See [version 10](#version-10), [its fixes](#fixes-10) and [one more](#2026-11-02-fixes).\n\n${ '## Fixes\n\n'.repeat(
			11
		) }## Version 10\n\n## 2026-11-02 Fixes`,
	],
	[
		'is in a quotation',
		'See [the first steps](#first-steps) and [more](#further).\n\n> ## First steps\n>\n> ## More {#further}',
	],
];

test.each( documents )(
	'an id that %s is written where links do not give it again',
	( _, document ) => {
		const { markup } = convert( document, { from: 'markdown' } );
		expect( toMarkdown( markup ) ).toBe( document );
	}
);

test( 'an id that nothing leads to is written', () => {
	const heading =
		'<!-- wp:heading {"anchor":"steps"} -->\n<h2 id="steps" class="wp-block-heading">Steps</h2>\n<!-- /wp:heading -->';
	expect( toMarkdown( heading ) ).toBe( '## Steps {#steps}' );
} );
