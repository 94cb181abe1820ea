import type { Element, Nodes } from 'hast';
import { escapeInlineAttribute, escapeText } from '../blocks/escape';
import type { Conversion } from '../conversion';
import { linkAddress, mediaAddress } from './address';
import { footnoteReference } from './footnotes';
import { UNREAD } from './phrasing';
import { attributeOf, isElement, textOf } from './tree';

/** What a rich text may hold and WordPress lets every author save. */
const KEPT = new Map< string, readonly string[] >( [
	[ 'a', [ 'href', 'title', 'target', 'rel' ] ],
	[ 'abbr', [ 'title' ] ],
	[ 'b', [] ],
	[ 'bdo', [ 'dir', 'lang' ] ],
	[ 'br', [] ],
	[ 'cite', [] ],
	[ 'code', [] ],
	[ 'del', [] ],
	[ 'dfn', [] ],
	[ 'em', [] ],
	[ 'i', [] ],
	[ 'img', [ 'src', 'alt', 'title' ] ],
	[ 'ins', [] ],
	[ 'kbd', [] ],
	[ 'mark', [] ],
	[ 'q', [] ],
	[ 's', [] ],
	[ 'samp', [] ],
	[ 'small', [] ],
	[ 'span', [ 'lang', 'dir' ] ],
	[ 'strong', [] ],
	[ 'sub', [] ],
	[ 'sup', [] ],
	[ 'u', [] ],
	[ 'var', [] ],
] );

/** Older names of the same thing. */
const RENAMED = new Map( [
	[ 'strike', 's' ],
	[ 'tt', 'code' ],
	[ 'acronym', 'abbr' ],
] );

function attributeValue(
	node: Element,
	name: string,
	context: Conversion
): string | undefined {
	const value = attributeOf( node, name );
	if ( name === 'href' ) {
		const url = linkAddress( value );
		return url && ( context.options.links?.get( url ) ?? url );
	}
	if ( name === 'src' ) {
		const url = mediaAddress( value );
		return url && ( context.options.media?.get( url )?.url ?? url );
	}
	if ( name === 'alt' ) {
		return value ?? '';
	}
	if ( name === 'target' ) {
		return value === '_blank' ? value : undefined;
	}
	if ( name === 'dir' ) {
		return value && /^(?:ltr|rtl)$/.test( value ) ? value : undefined;
	}
	return value || undefined;
}

function isWorthKeeping( tag: string, present: ReadonlySet< string > ) {
	const needed = { a: 'href', img: 'src' }[ tag ];
	return needed ? present.has( needed ) : tag !== 'span' || present.size > 0;
}

function elementMarkup( node: Element, context: Conversion ): string {
	const tag = RENAMED.get( node.tagName ) ?? node.tagName;
	const reference = footnoteReference( node, context );
	if ( reference !== undefined ) {
		return reference;
	}
	if ( tag === 'input' ) {
		const box = node.properties.checked ? '☑' : '☐';
		return attributeOf( node, 'type' ) === 'checkbox' ? box : '';
	}
	if ( UNREAD.has( tag ) ) {
		return '';
	}
	const content =
		tag === 'code' ? codeText( node ) : inlineRaw( node.children, context );
	const names = KEPT.get( tag );
	const attributes = new Map< string, string >();
	for ( const name of names ?? [] ) {
		const value = attributeValue( node, name, context );
		if ( value !== undefined ) {
			attributes.set( name, value );
		}
	}
	if ( ! names || ! isWorthKeeping( tag, new Set( attributes.keys() ) ) ) {
		return content;
	}
	noteAsset( node, attributes, context );
	const written = [ ...attributes ]
		.map(
			( [ name, value ] ) =>
				` ${ name }="${ escapeInlineAttribute( value ) }"`
		)
		.join( '' );
	if ( tag === 'br' || tag === 'img' ) {
		return `<${ tag }${ written }>`;
	}
	return content.trim() === ''
		? content
		: `<${ tag }${ written }>${ content }</${ tag }>`;
}

function codeText( node: Element ): string {
	return escapeText( textOf( node.children ) );
}

function noteAsset(
	node: Element,
	attributes: ReadonlyMap< string, string >,
	context: Conversion
) {
	if ( node.tagName === 'img' ) {
		context.assets.push( {
			kind: 'image',
			url: mediaAddress( attributeOf( node, 'src' ) ) ?? '',
			alt: attributes.get( 'alt' ) ?? '',
			line: context.lineOf( node ),
		} );
	} else if ( node.tagName === 'a' ) {
		const url = linkAddress( attributeOf( node, 'href' ) ) ?? '';
		if ( ! /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test( url ) ) {
			context.assets.push( {
				kind: 'link',
				url,
				line: context.lineOf( node ),
			} );
		}
	}
}

/**
 * Nodes as inline HTML, white space at the ends included.
 *
 * @param nodes   Phrasing content; of other elements only the words are kept.
 * @param context The run.
 */
function inlineRaw( nodes: readonly Nodes[], context: Conversion ): string {
	const lineBreak = context.options.softBreaks === 'br' ? '<br>' : ' ';
	return nodes
		.map( ( node ) => {
			if ( node.type === 'text' ) {
				return escapeText( node.value ).replace(
					/[ \t\r\n\f]+/g,
					( space ) => ( space.includes( '\n' ) ? lineBreak : ' ' )
				);
			}
			return isElement( node ) ? elementMarkup( node, context ) : '';
		} )
		.join( '' );
}

/**
 * Nodes as the inline HTML of a rich text: allowed elements and addresses only,
 * white space as a browser shows it, none at the ends.
 *
 * @param nodes   Phrasing content.
 * @param context The run.
 */
export function inlineHtml(
	nodes: readonly Nodes[],
	context: Conversion
): string {
	return inlineRaw( nodes, context )
		.replace( / {2,}/g, ' ' )
		.replace( / ?<br> ?/g, '<br>' )
		.replace( /^(?: |<br>)+|(?: |<br>)+$/g, '' );
}
