/** @jest-environment node */
import { documentFolder } from './document-folder';

const { plan } = documentFolder();

test.each( [
	[
		'title: [WIP]',
		[
			'The front matter’s “title” (["WIP"]) could not be used, and counts as left out: write text, in quotes where it begins with a bracket.',
		],
	],
	[
		'tags: {a: 1}\ncomments: [no]',
		[
			'The front matter’s “tags” ({"a":1}) could not be used, and counts as left out: write names.',
			'The front matter’s “comments” (["no"]) could not be used, and counts as left out: write open or closed.',
		],
	],
	[ 'categories: []\nlang: ""\nlayout: [post]', [] ],
	[ 'tags: [a]\nexcerpt: {a: 1}\ndescription: Hot', [] ],
] )( 'what %j leaves unsaid is warned of', async ( meta, messages ) => {
	const { warnings } = await plan( `---\n${ meta }\n---\n# T\n\nText.` );
	expect( warnings ).toEqual(
		messages.map( ( message ) => ( { message } ) )
	);
} );
