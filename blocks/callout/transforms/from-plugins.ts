import {
	cloneBlock,
	createBlock,
	rawHandler,
	serialize,
} from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { siteCalloutType } from '../../../src/editor/site-words';
import type { Transform } from '../../../src/editor/transforms';
import { calloutSlug } from '../../../src/model/callout-slugs';
import { DEFAULT_TYPE } from '../../../src/model/callout-types';
import { FOREIGN_TYPES, noticeShapes } from './plugin-shapes';
import type { NoticeShape } from './plugin-shapes';

/** What WordPress makes of a block whose plugin is gone. */
const MISSING = 'core/missing';

const nameOf = ( { attributes, name }: Block ) =>
	name === MISSING ? String( attributes.originalName ?? '' ) : name;

function typeOf( wrapper: Element | null, { type }: NoticeShape ): string {
	const word = Array.from( wrapper?.classList ?? [] )
		.map( ( name ) => type?.exec( name )?.[ 1 ] )
		.find( ( found ) => found !== undefined );
	const known = FOREIGN_TYPES.get( word ?? '' ) ?? word;
	return calloutSlug( known ?? '' ) ?? DEFAULT_TYPE;
}

// A button's link without what made it a button.
function asLink( button: Element ): string {
	const link = button.ownerDocument.createElement( 'a' );
	for ( const name of [ 'href', 'target', 'rel' ] ) {
		const value = button.getAttribute( name );
		if ( value ) {
			link.setAttribute( name, value );
		}
	}
	const words = button.querySelector( ':scope > span' ) ?? button;
	link.append( ...words.childNodes );
	return link.outerHTML;
}

// A paragraph of its own for what the plugin set apart by markup of its own.
function asBlocks( part: Element ): string {
	const { nodeName } = part;
	if ( nodeName === 'IMG' ) {
		return `<figure>${ part.outerHTML }</figure>`;
	}
	const words = nodeName === 'A' ? asLink( part ) : part.innerHTML;
	return /<(?:p|ul|ol|h\d|blockquote|pre)\b/.test( words )
		? words
		: `<p>${ words }</p>`;
}

// The whole box is a link in some of Kadence's: its title is one here.
function titleOf( page: Document, { title }: NoticeShape ) {
	const element = title ? page.querySelector( title ) : null;
	const line = element?.querySelector( 'p' ) ?? element;
	const href = element?.closest( 'a[href]' )?.getAttribute( 'href' );
	const level =
		Number( /^H([2-6])$/.exec( element?.nodeName ?? '' )?.[ 1 ] ) || 0;
	if ( ! line || ! href ) {
		return { title: line?.innerHTML || undefined, level };
	}
	const link = page.createElement( 'a' );
	link.setAttribute( 'href', href );
	link.append( ...line.childNodes );
	return { title: link.outerHTML, level };
}

// A link into the page still finds its place, and a wide box stays wide.
function placeOf( wrapper: Element | null ) {
	const align = Array.from( wrapper?.classList ?? [] )
		.map( ( name ) => /^align(left|right|wide|full)$/.exec( name )?.[ 1 ] )
		.find( Boolean );
	return { align, anchor: wrapper?.id || undefined };
}

function convert( block: Block ): Block | undefined {
	const shape = noticeShapes.find(
		( known ) => known.block === nameOf( block )
	);
	// A missing block is saved as it was found: both ways give the plugin's markup.
	const page = new DOMParser().parseFromString(
		shape ? serialize( block ) : '',
		'text/html'
	);
	const parts = shape
		? Array.from( page.querySelectorAll( shape.body ) )
		: [];
	if ( ! shape || parts.length === 0 ) {
		return undefined;
	}
	const wrapper = page.body.firstElementChild;
	const type = typeOf( wrapper, shape );
	return createBlock(
		'editorial-blocks/callout',
		{
			type,
			label: siteCalloutType( type )?.label,
			...titleOf( page, shape ),
			...placeOf( wrapper ),
		},
		block.innerBlocks.length
			? block.innerBlocks.map( ( inner ) => cloneBlock( inner ) )
			: rawHandler( { HTML: parts.map( asBlocks ).join( '\n' ) } )
	);
}

/** Other plugins' notices, also when their plugin is gone. */
export const fromPlugins: Transform[] = [
	{
		type: 'block',
		blocks: [ MISSING, ...noticeShapes.map( ( { block } ) => block ) ],
		isMatch: ( _: unknown, block: Block ) => convert( block ) !== undefined,
		__experimentalConvert: ( block: Block ) => convert( block ) ?? block,
	},
];
