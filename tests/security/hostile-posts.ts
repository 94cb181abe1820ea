import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/folders';
import { FOREIGN, payloads } from './payloads';

/** Blocks by name, with markup as the editor saves it. */
const blocks = {
	callout: [ 'callout.html', 'callout__folded-heading.html' ],
	quote: [ 'quote__testimonial.html' ],
	'scroll-to-top': [ 'scroll-to-top__every-option.html' ],
} as const;

/** A block of ours that posts are made of. */
export type HostileBlock = keyof typeof blocks;

/** Every one of them. */
export const hostileBlocks: HostileBlock[] = [
	'callout',
	'quote',
	'scroll-to-top',
];

const read = ( file: string ) =>
	readFileSync( join( root, file ), 'utf8' ).trim();

/**
 * What WordPress itself adds to every block that supports it.
 */
const supports = ( payload: string ) => ( {
	className: payload,
	anchor: payload,
	align: payload,
	backgroundColor: payload,
	textColor: payload,
	fontSize: payload,
	fontFamily: payload,
	style: {
		color: { text: payload, background: payload, gradient: payload },
		spacing: { padding: payload, blockGap: payload },
		typography: { fontSize: payload, fontFamily: payload },
		border: { color: payload, width: payload },
		shadow: payload,
		css: payload,
	},
	layout: { type: payload, contentSize: payload },
	tagName: payload,
	render_callback: payload,
} );

// WordPress's own way of writing attributes into a comment.
const inComment = ( attributes: object ) =>
	JSON.stringify( attributes )
		.replace( /--/g, '\\u002d\\u002d' )
		.replace( /</g, '\\u003c' )
		.replace( />/g, '\\u003e' )
		.replace( /&/g, '\\u0026' )
		.replace( /\\"/g, '\\u0022' );

const withAttributes = ( markup: string, attributes: object ) =>
	markup.replace(
		/^(<!-- wp:\S+)( \{.*?\})? -->/,
		( _, name: string ) => `${ name } ${ inComment( attributes ) } -->`
	);

/** Places in the saved HTML that hold what an author typed or chose. */
const places: readonly RegExp[] = [
	/(?<=class="wp-block-editorial-blocks-[a-z-]+__[a-z]+">)[^<]+/,
	/(?<= class=")[^"]+/,
	/(?<= style=")[^"]+/,
	/(?<= href=")[^"]+/,
	/(?<= src=")[^"]+/,
	/(?<= alt=")[^"]*/,
	/(?<= lang=")[^"]+/,
	/(?<= role=")[^"]+/,
];

/**
 * A post of every payload in every attribute of a block, in what WordPress
 * supports on it, and in every place of its markup.
 *
 * @param block The block.
 */
export function hostilePost( block: HostileBlock ): string {
	const { attributes }: { attributes: Record< string, unknown > } =
		JSON.parse( read( `blocks/${ block }/block.json` ) );
	return blocks[ block ]
		.map( ( file ) => read( `tests/fixtures/blocks/${ file }` ) )
		.flatMap( ( markup ) =>
			Object.values( payloads ).flatMap( ( payload ) => [
				withAttributes(
					markup,
					Object.fromEntries(
						Object.keys( attributes ).map( ( name ) => [
							name,
							payload,
						] )
					)
				),
				withAttributes( markup, supports( payload ) ),
				...places
					.filter( ( place ) => place.test( markup ) )
					// Any author may write that into any paragraph's HTML.
					.filter( () => ! payload.includes( `url(//${ FOREIGN }` ) )
					.map( ( place ) => markup.replace( place, () => payload ) ),
			] )
		)
		.join( '\n\n' );
}

/** Names of ours that do not exist, with what would be called if they did. */
export const fakeBlocks = [ 'evil', 'callout/evil', 'quote-evil' ]
	.map(
		( name ) =>
			`<!-- wp:editorial-blocks/${ name } {"render_callback":"phpinfo","file":"file:./x.php"} /-->`
	)
	.join( '\n\n' );
