import fc from 'fast-check';

const sentence = fc
	.array(
		fc.constantFrom(
			'heat',
			'rests on',
			'a good page',
			'the *reader*',
			'**slowly**',
			'R&D',
			'5 < 7',
			'“quoted”',
			'`code`',
			'naïve',
			'日本語',
			'and then'
		),
		{ minLength: 3, maxLength: 12 }
	)
	.map( ( words ) => `So ${ words.join( ' ' ) }.` );

const quoted = ( lines: string ) => lines.replace( /^/gm, '> ' );

const type = fc.constantFrom( 'NOTE', 'tip', 'WARNING', 'danger', 'faq' );

const callout = fc
	.record( {
		type,
		fold: fc.constantFrom( '', '+', '-' ),
		title: fc.constantFrom( '', ' Hot *surfaces*', ' R&D first' ),
		body: fc.array( sentence, { minLength: 1, maxLength: 3 } ),
	} )
	.map( ( { type: word, fold, title, body } ) =>
		quoted( `[!${ word }]${ fold }${ title }\n${ body.join( '\n\n' ) }` )
	);

const quote = fc
	.record( {
		text: sentence,
		by: fc.constantFrom(
			'Ana Ruiz',
			'Dr. A. B. Smith, Chief Editor',
			'Ada Lovelace, *Notes*',
			'Rosa Medina, nurse, [The Daily](https://example.org/daily), 2019'
		),
	} )
	.map( ( { text, by } ) => quoted( `${ text }\n\n— ${ by }` ) );

const block = fc.oneof(
	sentence,
	sentence.map( ( text ) => `## ${ text }` ),
	fc
		.array( sentence, { minLength: 1, maxLength: 4 } )
		.map( ( items ) =>
			items.map( ( item ) => `- ${ item }` ).join( '\n' )
		),
	fc.constant( '| a | b |\n| :-- | --: |\n| 1 | 2 |' ),
	fc.constant( '```js\nconst a = 1 < 2 && "[x]";\n```' ),
	fc.constant( '<details><summary>More</summary>\n\nInside.\n\n</details>' ),
	callout,
	quote
);

const body = fc
	.tuple( callout, quote, fc.array( block, { maxLength: 8 } ) )
	.map( ( [ first, second, others ] ) =>
		[ first, 'Between.', second, ...others ].join( '\n\n' )
	);

/**
 * Documents as people write them, each with a callout and a quotation at
 * least; the same for the same number and prefix.
 *
 * @param count  How many.
 * @param prefix What their slugs begin with.
 * @return Names and texts of files.
 */
export function generateDocuments(
	count: number,
	prefix: string
): { name: string; text: string }[] {
	return fc
		.sample( body, { numRuns: count, seed: 15 } )
		.map( ( text, index ) => {
			const number = String( index + 1 ).padStart( 3, '0' );
			return {
				name: `${ number }.md`,
				text: `---\ntitle: “Generated” & numbered ${ number }\nslug: ${ prefix }-${ number }\ntags: [${ prefix }, Second & last]\n---\n\n${ text }\n`,
			};
		} );
}
