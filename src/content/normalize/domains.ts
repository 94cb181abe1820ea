import type { Element, ElementContent, Root } from 'hast';
import { element } from './element';
import { contentOf, isElement } from './tree';

/** `example.com/path`, not in an address or an e-mail address. */
const DOMAIN =
	/(?<![\w@/.:-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:com|org|net|edu|gov|info|biz|shop|store|health|clinic|co\.uk|org\.uk|com\.au|de|at|ch|fr|es|it|nl|eu|us|ca)(?![\w-]|\.[a-z])(?:\/[\w./%~+-]*[\w/])?/gi;

const ADDRESS = /https?:\/\/[^\s<>"“”«»]*[^\s<>"“”«»,.;:!?)\]]/gi;

const UNLINKED = [ 'a', 'code', 'pre', 'kbd', 'samp', 'script', 'style' ];

/**
 * The bare domains in a text.
 *
 * @param text A text node's value.
 */
export function domainsIn( text: string ): string[] {
	return text.match( DOMAIN ) ?? [];
}

function linked( text: string ): ElementContent[] {
	const pattern = new RegExp(
		`${ ADDRESS.source }|${ DOMAIN.source }`,
		'gi'
	);
	const nodes: ElementContent[] = [];
	let end = 0;
	for ( const match of text.matchAll( pattern ) ) {
		const [ address ] = match;
		nodes.push( { type: 'text', value: text.slice( end, match.index ) } );
		const link = element( 'a', [ { type: 'text', value: address } ] );
		link.properties.href = address.includes( '://' )
			? address
			: `https://${ address }`;
		nodes.push( link );
		end = match.index + address.length;
	}
	nodes.push( { type: 'text', value: text.slice( end ) } );
	return nodes;
}

/**
 * Addresses and bare domains in running text, as links.
 *
 * @param node Where to look; its children are replaced.
 */
export function linkAddresses( node: Root | Element ): void {
	node.children = contentOf( node.children ).flatMap( ( child ) =>
		child.type === 'text' ? linked( child.value ) : [ child ]
	);
	for ( const child of node.children ) {
		if ( isElement( child ) && ! UNLINKED.includes( child.tagName ) ) {
			linkAddresses( child );
		}
	}
}
