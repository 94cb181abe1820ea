import type { Element, Nodes } from 'hast';
import { parseHtml } from '../parse/html';
import { linkAddress } from './address';
import { MATH_ELEMENTS } from './formulas';
import { attributeOf } from './tree';

/** Elements that WordPress lets every author save: `$allowedposttags` of 7.1. */
const ELEMENTS = new Set( [
	...'a abbr acronym address article aside audio b bdo big blockquote br button caption cite code col colgroup data dd del details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu meter nav object ol p pre progress q rb rp rt rtc ruby s samp search section small span strike strong sub summary sup table tbody td tfoot th thead time title tr track tt u ul var video wbr'.split(
		' '
	),
	...MATH_ELEMENTS,
] );

/** Of these, the ones that an article needs none of. */
const REFUSED = new Set( [ 'object', 'form', 'title', 'button' ] );

const ADDRESSES = [
	'href',
	'src',
	'cite',
	'poster',
	'longDesc',
	'data',
	'action',
	'formAction',
	'background',
	'srcSet',
	'xLinkHref',
];

const STYLE =
	/expression|javascript|behaviou?r|@import|-moz-binding|\\|url\(\s*["']?\s*(?!https?:|\/)/i;

function isSafeElement( node: Element ): boolean {
	if ( ! ELEMENTS.has( node.tagName ) || REFUSED.has( node.tagName ) ) {
		return false;
	}
	return Object.keys( node.properties ).every( ( name ) => {
		if ( /^on/i.test( name ) || name === 'srcDoc' ) {
			return false;
		}
		const value = attributeOf( node, name ) ?? '';
		if ( name === 'style' ) {
			return ! STYLE.test( value );
		}
		return (
			! ADDRESSES.includes( name ) ||
			value === '' ||
			linkAddress( value ) !== undefined
		);
	} );
}

function isSafe( node: Nodes ): boolean {
	if ( node.type === 'element' ) {
		return isSafeElement( node ) && node.children.every( isSafe );
	}
	return node.type === 'root'
		? node.children.every( isSafe )
		: node.type !== 'comment' ||
				/^\s+\/?wp:[a-z]/.test( node.value ) ||
				/^(?:more|nextpage)\b/.test( node.value );
}

/**
 * Whether block markup may stay as it is: nothing in it that runs, loads a
 * frame, or that WordPress would take out when an author saves.
 *
 * @param markup Block markup.
 */
export function isSafeMarkup( markup: string ): boolean {
	return isSafe( parseHtml( markup ) );
}
