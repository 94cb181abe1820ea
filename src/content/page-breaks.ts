import type { Comment, Element, Nodes, Root } from 'hast';
import type { BlockNode } from './blocks/block';
import { more, nextPage } from './blocks/core-breaks';
import { serialize } from './blocks/serialize';
import { readMarker } from './normalize/markers';
import { contentOf, isElement } from './normalize/tree';
import type { ParsedDocument } from './parse/parsed-document';

/** What stands around an article and becomes no block. */
const FRAMES = [ 'article', 'body', 'main', 'section' ];

const NEXT_PAGE = /^\s*nextpage\s*$/;
const NO_TEASER = /^\s*noteaser\s*$/;

/** Words behind it count where no space stands before, as in WordPress. */
const MORE = /^(?:\s*more\s*$|more\s+(?=(\S[^]*)))/;

const isBreak = ( node?: Nodes ): node is Comment =>
	node?.type === 'comment' &&
	( MORE.test( node.value ) || NEXT_PAGE.test( node.value ) );

// Some tools look for it at the end of the last line before it.
function withBreaksBehind( nodes: readonly Nodes[] ) {
	return contentOf( nodes ).flatMap( ( node ) => {
		if ( isElement( node, 'p' ) ) {
			const last = node.children.at( -1 );
			if ( isBreak( last ) ) {
				node.children.pop();
				return [ node, last ];
			}
		}
		return [ node ];
	} );
}

function breakAt( node: Comment, next: Nodes | undefined ): BlockNode {
	const [ isMore, text ] = MORE.exec( node.value ) ?? [];
	return isMore === undefined
		? nextPage()
		: more(
				text?.trim(),
				next?.type === 'comment' && NO_TEASER.test( next.value )
			);
}

/**
 * Sets `<!--more-->` and `<!--nextpage-->` apart, which stand between the blocks
 * of a post. WordPress cuts the post there, so that none is in another block, and
 * reads the first `more` only.
 *
 * @param parsed The document; its tree gets markers for the comments.
 */
export function setBreaksApart( parsed: ParsedDocument ): void {
	const { containers, nonce, lineOf, tree, warnings } = parsed;
	let hasMore = false;
	const apart = ( node: Comment, next: Nodes | undefined ) => {
		const line = lineOf( node.position?.start.line ?? 1 );
		const found = breakAt( node, next );
		if ( found.blockName === 'core/more' && hasMore ) {
			const message =
				'A post has one <!--more-->: this one was left out.';
			warnings.push( { message, line } );
			return;
		}
		hasMore ||= found.blockName === 'core/more';
		node.value = `${ nonce }:o:${ containers.length }`;
		const source = serialize( [ found ] );
		containers.push( { kind: 'blocks', word: '', source, line } );
	};
	const read = ( parent: Root | Element ) => {
		const open: number[] = [];
		parent.children = withBreaksBehind( parent.children );
		for ( const [ index, node ] of parent.children.entries() ) {
			const marker =
				node.type === 'comment'
					? readMarker( node.value, nonce )
					: undefined;
			if ( marker?.edge === 'c' ) {
				open.splice( Math.max( 0, open.indexOf( marker.index ) ) );
			} else if ( marker ) {
				if ( containers[ marker.index ]?.source === undefined ) {
					open.push( marker.index );
				}
			} else if ( open.length === 0 && isElement( node, ...FRAMES ) ) {
				read( node );
			} else if ( open.length === 0 && isBreak( node ) ) {
				apart(
					node,
					parent.children
						.slice( index + 1 )
						.find( ( { type } ) => type !== 'text' )
				);
			}
		}
	};
	read( tree );
}
