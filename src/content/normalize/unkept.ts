import type { Element, Nodes } from 'hast';
import { toText } from 'hast-util-to-text';
import { escapeText } from '../blocks/escape';
import type { Conversion } from '../conversion';
import { formulaMarkup, formulaWords } from './formulas';
import { attributeOf, classesOf, elementsOf, textOf } from './tree';

/** Elements that no block is for, by what a person calls them. */
const PARTS: Readonly< Record< string, string > > = {
	applet: 'A program',
	button: 'A button',
	canvas: 'A drawing',
	dialog: 'A dialog',
	noscript: 'What stands in for a script',
	object: 'An embedded file',
	select: 'A choice',
	textarea: 'A field',
};

const COPIES = /copy|clipboard/i;
const COPY = /^\s*copy(?: code| to clipboard)?!?\s*$/i;

function warn( what: string, node: Element, context: Conversion ) {
	context.warn(
		`${ what } (<${ node.tagName }>) has no block: its words stay as text.`,
		context.lineOf( node )
	);
}

/**
 * The words that are drawn in a picture, or that name it.
 */
function drawnWords( node: Nodes ): string[] {
	if ( node.type !== 'element' ) {
		return [];
	}
	if ( node.tagName === 'foreignObject' ) {
		return [ toText( node ).trim() ];
	}
	return [ 'text', 'title', 'desc' ].includes( node.tagName )
		? [ textOf( [ node ] ).trim() ]
		: node.children.flatMap( drawnWords );
}

function optionsOf( node: Element ): string[] {
	return elementsOf( node ).flatMap( ( child ) =>
		child.tagName === 'option'
			? [ textOf( [ child ] ).trim() ].filter( Boolean )
			: optionsOf( child )
	);
}

/**
 * Drawings, choices and formulas as inline HTML: formulas as they are where WordPress
 * keeps them, of anything else the words.
 *
 * @param node    Any element.
 * @param context The run.
 * @return Undefined for other elements.
 */
export function embeddedMarkup(
	node: Element,
	context: Conversion
): string | undefined {
	if ( node.tagName === 'select' ) {
		const words = optionsOf( node ).join( ', ' );
		warnOfPart( node, context );
		return escapeText( words ).replace( /\s+/g, ' ' );
	}
	const isFormula = node.tagName === 'math';
	if ( ! isFormula && node.tagName !== 'svg' ) {
		return undefined;
	}
	const kept = isFormula ? formulaMarkup( node ) : undefined;
	const isHidden =
		! isFormula && attributeOf( node, 'ariaHidden' ) === 'true';
	if ( kept !== undefined || isHidden ) {
		return kept ?? '';
	}
	const words = isFormula
		? formulaWords( node ).trim()
		: drawnWords( node ).filter( Boolean ).join( ' ' );
	if ( words !== '' ) {
		warn( isFormula ? 'A formula' : 'A drawing', node, context );
	}
	return escapeText( words ).replace( /\s+/g, ' ' );
}

/**
 * Whether an element is a button beside code that copies it.
 *
 * @param node Any element.
 */
export function isCopyButton( node: Element ): boolean {
	return (
		node.tagName === 'button' &&
		( COPY.test( textOf( [ node ] ) ) ||
			[
				...classesOf( node ),
				...Object.keys( node.properties ),
				attributeOf( node, 'ariaLabel' ) ?? '',
				attributeOf( node, 'title' ) ?? '',
			].some( ( text ) => COPIES.test( text ) ) )
	);
}

/**
 * Points out an element of which only the words stay.
 *
 * @param node    Any element.
 * @param context The run.
 */
export function warnOfPart( node: Element, context: Conversion ): void {
	const what = Object.hasOwn( PARTS, node.tagName )
		? PARTS[ node.tagName ]
		: undefined;
	if (
		what &&
		( textOf( [ node ] ).trim() !== '' || elementsOf( node ).length > 0 )
	) {
		warn( what, node, context );
	}
}
