/** @jest-environment node */
import { convert } from '../../../src/content';
import type { ConvertOptions } from '../../../src/content';

const called = ( document: string, options: ConvertOptions = {} ) =>
	convert( document, { from: 'markdown', ...options } ).callouts.map(
		( { type, label } ) => `${ type }: ${ label }`
	);

test.each< [ string, string, ConvertOptions, string ] >( [
	[ 'in English', '> [!TIP]\n> Words.', {}, 'tip: Tip' ],
	[
		'in the language of the document',
		'---\nlang: de_AT\n---\n> [!TIP]\n> Words.',
		{},
		'tip: Tipp',
	],
	[
		'in the language that is asked for, whatever the document’s',
		'---\nlang: de\n---\n> [!TIP]\n> Words.',
		{ lang: 'en-GB' },
		'tip: Tip',
	],
	[
		'in English where there are no words in a language',
		'> [!SUMMARY]\n> Words.',
		{ lang: 'fr' },
		'summary: Key takeaways',
	],
	[
		'in capitals of a locale',
		'> [!SUMMARY]\n> Words.',
		{ lang: 'DE-ch' },
		'summary: Das Wichtigste in Kürze',
	],
	[
		'in words of one’s own for one of them',
		'> [!TIP]\n> Words.',
		{ lang: 'de', labels: { tip: 'Rat' } },
		'tip: Rat',
	],
] )( 'a callout is labelled %s', ( _, document, options, callout ) => {
	expect( called( document, options ) ).toEqual( [ callout ] );
} );

test.each< [ string, string, ConvertOptions, string[] ] >( [
	[
		'a label in another language',
		'> **WARNUNG:** Words.',
		{},
		[ 'warning: Warnung' ],
	],
	[
		'a label of one’s own',
		'> **Remarque:** Words.',
		{ labels: { note: 'REMARQUE' } },
		[ 'note: Remarque' ],
	],
	[
		'a label in capitals, an i without a dot in it',
		'> **UYARI:** Words.\n\n> **İpucu:** Words.\n\n> **İPUCU.** Words.',
		{ lang: 'tr', labels: { warning: 'Uyarı', tip: 'İpucu' } },
		[ 'warning: Uyarı', 'tip: İpucu', 'tip: İpucu' ],
	],
	[
		'a label that is called out',
		'> **Warning!** Words.\n\n> **¡Atención!** Words.\n\n> **Внимание!** Words.\n\n> **注意！** Words.\n\n> **【重要】** Words.\n\n> **[Note]:** Words.',
		{
			labels: {
				caution: 'Atención',
				danger: 'Внимание',
				example: '注意',
				important: '重要',
			},
		},
		[
			'warning: Warning',
			'caution: Atención',
			'danger: Внимание',
			'example: 注意',
			'important: 重要',
			'note: Note',
		],
	],
	[ 'no label', '> **Ana:** Words.', {}, [] ],
	[ 'the scroll control’s', '> **Back to top:** Words.', {}, [] ],
] )( 'a quotation begins with %s', ( _, document, options, callouts ) => {
	expect( called( document, options ) ).toEqual( callouts );
} );

test( 'the way back to the top is labelled in the document’s language', () => {
	const { blocks, warnings } = convert( 'Words.\n\nScroll to Top', {
		from: 'text',
		lang: 'de',
	} );
	expect( [ blocks.at( -1 )?.innerContent, warnings.length ] ).toEqual( [
		[
			'<p class="wp-block-editorial-blocks-scroll-to-top"><a href="#top"><span class="wp-block-editorial-blocks-scroll-to-top__label">Nach oben</span></a></p>',
		],
		1,
	] );
} );

test( 'every type has its word in German', () => {
	const types =
		'note tip important warning caution success question example summary disclaimer disclosure correction';
	const document = types
		.split( ' ' )
		.map( ( type ) => `:::${ type }\nWords.\n:::` )
		.join( '\n\n' );
	expect( called( document, { lang: 'de' } ) ).toEqual( [
		'note: Hinweis',
		'tip: Tipp',
		'important: Wichtig',
		'warning: Warnung',
		'caution: Vorsicht',
		'success: Erfolg',
		'question: Frage',
		'example: Beispiel',
		'summary: Das Wichtigste in Kürze',
		'disclaimer: Haftungsausschluss',
		'disclosure: Offenlegung',
		'correction: Korrektur',
	] );
} );
