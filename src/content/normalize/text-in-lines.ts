import type { Element, Nodes } from 'hast';
import { escapeText } from '../blocks/escape';
import type { Conversion } from '../conversion';
import { inlineHtml } from './inline';
import { isPhrasing } from './phrasing';
import { attributeOf, elementsOf, isElement, textOf } from './tree';

const PLAYERS = [ 'video', 'audio', 'iframe' ];

/** Code in which every line keeps its place: white space is text there. */
function codeLines( node: Element ): string {
	const text = textOf( node.children ).replace( /^\n|\s+$/g, '' );
	const lines = text.split( '\n' ).map( ( line ) =>
		escapeText( line.replaceAll( '\t', '    ' ) )
			.replace( /^ +/, ( space ) => '&nbsp;'.repeat( space.length ) )
			.replace( / {2,}/g, ( space ) => '&nbsp;'.repeat( space.length ) )
	);
	return text === '' ? '' : `<code>${ lines.join( '<br>' ) }</code>`;
}

function itemMarks( node: Element ): string[] {
	const start = Number( attributeOf( node, 'start' ) ?? 1 );
	return elementsOf( node ).map( ( _, index ) =>
		node.tagName === 'ol' ? `${ start + index }. ` : '• '
	);
}

function linesOf( node: Element, context: Conversion ): string[] {
	if ( isElement( node, 'pre', 'xmp', 'listing' ) ) {
		return [ codeLines( node ) ];
	}
	if ( PLAYERS.includes( node.tagName ) ) {
		return [ inlineHtml( [ node ], context ) ];
	}
	if ( isElement( node, 'ul', 'ol' ) ) {
		const marks = itemMarks( node );
		return elementsOf( node ).map(
			( item, index ) =>
				`${ marks[ index ] }${ textInLines( item.children, context ) }`
		);
	}
	if ( node.tagName === 'tr' ) {
		return [
			elementsOf( node )
				.map( ( cell ) => textInLines( cell.children, context ) )
				.join( ' | ' ),
		];
	}
	return [ textInLines( node.children, context ) ];
}

/**
 * Blocks as the lines of one rich text, where WordPress keeps nothing else: in
 * a cell and in a footnote.
 *
 * @param nodes   Any nodes.
 * @param context The run.
 * @return Inline HTML.
 */
export function textInLines(
	nodes: readonly Nodes[],
	context: Conversion
): string {
	const lines: string[] = [];
	let run: Nodes[] = [];
	const endRun = () => {
		lines.push( inlineHtml( run, context ) );
		run = [];
	};
	for ( const child of nodes ) {
		if ( isPhrasing( child ) ) {
			run.push( child );
		} else if ( isElement( child ) ) {
			endRun();
			lines.push( ...linesOf( child, context ) );
		}
	}
	endRun();
	return lines.filter( Boolean ).join( '<br>' );
}

/**
 * The first of several nodes that textInLines() makes only lines of.
 *
 * @param nodes Any nodes.
 */
export function flattened( nodes: readonly Nodes[] ): Element | undefined {
	const elements = nodes.filter( ( node ) => isElement( node ) );
	return (
		elements.find( ( node ) =>
			isElement( node, 'pre', 'ul', 'ol', 'table', 'blockquote' )
		) ??
		elements
			.map( ( node ) => flattened( node.children ) )
			.find( ( node ) => node !== undefined )
	);
}
