import fc from 'fast-check';

/** What of an attribute's definition in block.json decides its values. */
export type AttributeDefinition = {
	type?: string;
	attribute?: string;
	enum?: readonly unknown[];
	minimum?: number;
	maximum?: number;
};

/** The formats a rich-text field takes. */
export type Formats = 'all' | 'linkless' | 'none';

/** Pieces that have broken block markup, comments, attributes or encodings. */
const hostile = fc.constantFrom(
	'--',
	'-->',
	'<!-- wp:html -->',
	'/-->',
	'&',
	'&amp;amp;',
	'&lt;',
	'<',
	'</p>',
	'</div></details>',
	'"',
	"'",
	'\\',
	'\\u003c',
	'%22',
	'&quot;',
	'\u0000',
	'\u00a0',
	'\u2028',
	'\ufeff',
	'\u200d',
	'👩‍🚀',
	'مرحبا',
	'\u202e',
	'\n',
	'\t',
	'  ',
	'[!tip]',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'" onmouseover="alert(1)',
	'}</style><script>',
	'red;background:url(//evil)',
	'javascript:alert(1)',
	'long '.repeat( 400 )
);

/** Words of people mixed with what hurts. */
const plainText = fc
	.array( fc.oneof( hostile, fc.string( { unit: 'grapheme' } ) ), {
		maxLength: 6,
	} )
	.map( ( parts ) => parts.join( '' ) );

/** Where something is found: mostly on the web, sometimes anywhere. */
const address = fc
	.tuple(
		fc.constantFrom( 'https://example.org/', 'HTTP://a.b/?c=', '/a/', '' ),
		plainText
	)
	.map( ( parts ) => parts.join( '' ) );

const escaped = ( typed: string ) =>
	typed
		.replaceAll( '&', '&amp;' )
		.replaceAll( '<', '&lt;' )
		.replaceAll( '>', '&gt;' );

const LINK = '<a href="https://example.org/?a=1&amp;b=2">link</a>';
const FORMATS = [
	'<strong>bold</strong>',
	'<em>one <code>in</code> other</em>',
];

/**
 * What a rich-text field holds after somebody typed in it.
 *
 * @param formats What the field lets them set: everything, no links, nothing.
 */
const richText = ( formats: Formats = 'all' ) => {
	const markup = {
		all: [ ...FORMATS, LINK, '<br>' ],
		linkless: FORMATS,
		none: [],
	}[ formats ];
	const typed = plainText.map( escaped );
	return fc
		.array(
			markup.length
				? fc.oneof( typed, fc.constantFrom( ...markup ) )
				: typed,
			{ maxLength: 4 }
		)
		.map( ( parts ) => parts.join( '' ) );
};

/**
 * Values of one attribute: every one its definition admits, hostile text where
 * text may stand.
 *
 * @param definition The attribute's entry in block.json.
 * @param formats    What a rich-text field takes.
 */
function valueOf(
	definition: AttributeDefinition,
	formats?: Formats
): fc.Arbitrary< unknown > {
	if ( definition.enum ) {
		return fc.constantFrom( ...definition.enum );
	}
	switch ( definition.type ) {
		case 'boolean':
			return fc.boolean();
		case 'integer':
		case 'number':
			return fc.integer( {
				min: definition.minimum ?? -1_000_000,
				max: definition.maximum ?? 1_000_000,
			} );
		case 'rich-text':
			return richText( formats );
		default:
			return [ 'href', 'src' ].includes( definition.attribute ?? '' )
				? address
				: plainText;
	}
}

/**
 * Records of a block's attributes, any of them absent.
 *
 * @param attributes The `attributes` of its block.json.
 * @param formats    Its rich-text fields that do not take every format.
 */
export function attributesOf(
	attributes: Record< string, AttributeDefinition >,
	formats: Record< string, Formats >
): fc.Arbitrary< Record< string, unknown > > {
	return fc.record(
		Object.fromEntries(
			Object.entries( attributes ).map( ( [ name, definition ] ) => [
				name,
				valueOf( definition, formats[ name ] ),
			] )
		),
		{ requiredKeys: [] }
	);
}

/**
 * The text of a paragraph inside a block, as hostile as any attribute. It begins
 * with a letter: WordPress's own paragraph drops what is nothing but space.
 */
export const paragraphText = richText().map( ( text ) => `A${ text }` );
