import type { Element, Nodes } from 'hast';
import { escapeInlineAttribute, escapeText } from '../blocks/escape';
import { withBracketsShown, withNamesShown } from '../blocks/shown-brackets';
import type { Conversion } from '../conversion';
import { footnoteReference } from './footnotes';
import { withoutFormulaTwins } from './formulas';
import { noteAsset, warnOfAddress } from './inline-assets';
import { UNREAD } from './phrasing';
import { wordsOfPicture } from './picture-address';
import { playerLink } from './players';
import { keptAttributes, todaysTag } from './rich-text-elements';
import { withSoftBreaks } from './soft-breaks';
import { embeddedMarkup, isCopyButton, warnOfPart } from './unkept';
import { attributeOf, isElement, textOf } from './tree';

function elementMarkup( node: Element, context: Conversion ): string {
	const reference = footnoteReference( node, context );
	if ( reference !== undefined ) {
		return reference;
	}
	const tag = todaysTag( node );
	if ( tag === 'input' ) {
		const box = node.properties.checked ? '☑' : '☐';
		return attributeOf( node, 'type' ) === 'checkbox' ? box : '';
	}
	if ( UNREAD.has( tag ) || isCopyButton( node ) ) {
		return '';
	}
	const instead =
		playerLink( node, context ) ?? embeddedMarkup( node, context );
	if ( instead !== undefined ) {
		return instead;
	}
	warnOfPart( node, context );
	const content =
		tag === 'code' ? codeText( node ) : inlineRaw( node.children, context );
	const attributes = keptAttributes( tag, node, context );
	if ( ! attributes ) {
		if ( tag === 'img' ) {
			return wordsOfPicture( node, context );
		}
		warnOfAddress( node, context );
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
	return withBracketsShown( escapeText( textOf( node.children ) ) );
}

/**
 * Nodes as inline HTML, white space at the ends included.
 *
 * @param nodes   Phrasing content; of other elements only the words are kept.
 * @param context The run.
 */
function inlineRaw( nodes: readonly Nodes[], context: Conversion ): string {
	const lineBreak = context.options.softBreaks === 'br' ? '<br>' : '\n';
	return withoutFormulaTwins( nodes )
		.map( ( node, index, all ) => {
			if ( node.type === 'text' ) {
				// Markdown's hard break is followed by a newline of its own.
				const text = isElement( all[ index - 1 ], 'br' )
					? node.value.replace( /^[ \t\r\n\f]+/, '' )
					: node.value;
				return escapeText( text ).replace(
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
	return withNamesShown( withSoftBreaks( inlineRaw( nodes, context ) ) )
		.replace( / {2,}/g, ' ' )
		.replace( / ?<br> ?/g, '<br>' )
		.replace( /^(?: |<br>)+|(?: |<br>)+$/g, '' );
}
