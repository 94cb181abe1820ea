import type { Element, Nodes } from 'hast';
import { escapeInlineAttribute, escapeText } from '../blocks/escape';
import { attributeOf, classesOf, findElement, isElement } from './tree';

/** MathML that WordPress lets every author save since 7.0 (`wp_kses()`). */
export const MATH_ELEMENTS: readonly string[] =
	'math mtext mi mn mo mspace ms mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd semantics annotation menclose'.split(
		' '
	);

/** By their names in hast; the same list has them. */
const ATTRIBUTES: ReadonlyMap< string, string > = new Map( [
	...'display displaystyle scriptlevel mathbackground mathcolor mathsize dir mathvariant form fence separator lspace rspace stretchy symmetric maxsize minsize largeop movablelimits width height depth linethickness voffset accentunder accent columnalign rowspacing columnspacing align rowalign columnlines rowlines frame framespacing columnspan encoding notation'
		.split( ' ' )
		.map( ( name ): [ string, string ] => [ name, name ] ),
	[ 'className', 'class' ],
	[ 'rowSpan', 'rowspan' ],
	// Last, where the editor writes it again.
	[ 'dataLatex', 'data-latex' ],
] );

/** What renderers draw for browsers that don't know MathML. */
const TWIN = /^(?:katex-html|mwe-math-fallback-image(?:-\w+)?)$/;

function isKept( node: Nodes ): boolean {
	return (
		node.type !== 'element' ||
		( MATH_ELEMENTS.includes( node.tagName ) &&
			node.children.every( isKept ) )
	);
}

function markup( node: Nodes ): string {
	if ( node.type === 'text' ) {
		return escapeText( node.value ).replace( /\s+/g, ' ' );
	}
	if ( ! isElement( node ) ) {
		return '';
	}
	const attributes = [ ...ATTRIBUTES ].flatMap( ( [ property, name ] ) => {
		const value = attributeOf( node, property );
		// Only a formula's source may hold signs of HTML.
		const isBroken = property !== 'dataLatex' && /[<>]/.test( value ?? '' );
		return value === undefined || isBroken
			? []
			: [ ` ${ name }="${ escapeInlineAttribute( value ) }"` ];
	} );
	const { tagName, children } = node;
	return `<${ tagName }${ attributes.join( '' ) }>${ children
		.map( markup )
		.join( '' ) }</${ tagName }>`;
}

/**
 * A formula as the inline HTML of a rich text.
 *
 * @param node `math`.
 * @return Undefined for one that holds what WordPress removes.
 */
export function formulaMarkup( node: Element ): string | undefined {
	return isKept( node ) ? markup( node ) : undefined;
}

/**
 * A formula's signs alone, without what annotates them for programs.
 *
 * @param node `math`, or a part of it.
 */
export function formulaWords( node: Nodes ): string {
	if ( node.type === 'text' ) {
		return node.value;
	}
	return isElement( node ) && ! node.tagName.startsWith( 'annotation' )
		? node.children.map( formulaWords ).join( '' )
		: '';
}

/**
 * Siblings without the second drawing of a formula that one of them holds, as
 * KaTeX and MediaWiki put it beside the MathML.
 *
 * @param nodes Siblings.
 */
export function withoutFormulaTwins( nodes: readonly Nodes[] ): Nodes[] {
	const isTwin = ( node: Nodes ) =>
		isElement( node ) &&
		classesOf( node ).some( ( name ) => TWIN.test( name ) );
	const hasFormula = ( node: Nodes ) =>
		isElement( node ) &&
		( node.tagName === 'math' ||
			findElement( node, ( { tagName } ) => tagName === 'math' ) !==
				undefined );
	return nodes.some( isTwin ) && nodes.some( hasFormula )
		? nodes.filter( ( node ) => ! isTwin( node ) )
		: [ ...nodes ];
}
