import type { Element, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { FootnoteDefinition, Html, Root as MdastRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { takeAttributeLists } from '../normalize/attribute-lists';
import { FOOTNOTE_PREFIX } from '../normalize/footnotes';
import { readMarker } from '../normalize/markers';
import { contentOf } from '../normalize/tree';
import { readFences } from './fence-info';
import { parseInParts } from './markdown-parts';
import { withWordsInBrackets } from './words-in-brackets';
import type { Piece } from './words-in-brackets';

export type Parsed = {
	tree: Root;
	/** Numbers of containers whose beginning was read as a comment. */
	seen: Set< number >;
};

const COMMENT = /^ {0,3}<!--([\s\S]*?)-->[ \t]*$/;

/**
 * `\[!NOTE]` is text: the author's backslash is gone from the tree, so note it.
 */
function keepEscapedAlerts( tree: MdastRoot, source: string, nonce: string ) {
	visit( tree, 'blockquote', ( node ) => {
		const start = node.children[ 0 ]?.position?.start.offset;
		if ( start !== undefined && source.startsWith( '\\[!', start ) ) {
			// Whatever stands first keeps the marker from being read.
			const first: Html = {
				type: 'html',
				value: `<i></i><!--${ nonce }-->`,
			};
			node.children.unshift( first );
		}
	} );
}

function markersIn( tree: MdastRoot, nonce: string ): Set< number > {
	const seen = new Set< number >();
	visit( tree, 'html', ( { value } ) => {
		const comment = COMMENT.exec( value )?.[ 1 ];
		const marker = comment && readMarker( comment, nonce );
		if ( marker && marker.edge === 'o' ) {
			seen.add( marker.index );
		}
	} );
	return seen;
}

const BLOCKS = [ 'root', 'blockquote', 'listItem', 'footnoteDefinition' ];

/**
 * What HTML the tree holds, words in angle brackets escaped.
 */
function htmlIn( tree: MdastRoot ): Map< Html, string > {
	const nodes: Html[] = [];
	const pieces: Piece[] = [];
	visit( tree, 'html', ( node, _index, parent ) => {
		nodes.push( node );
		pieces.push( {
			html: node.value,
			isInLine: ! BLOCKS.includes( parent?.type ?? '' ),
		} );
	} );
	const written = withWordsInBrackets( pieces );
	return new Map(
		nodes.map( ( node, index ) => [ node, written[ index ] ?? '' ] )
	);
}

/**
 * Markdown as an HTML tree: CommonMark and GitHub's additions, HTML read as
 * browsers read it. Containers' markers stay as comments.
 *
 * @param source Markdown after the line pass.
 * @param nonce  What markers begin with.
 */
export function parseMarkdown( source: string, nonce: string ): Parsed {
	const mdast = parseInParts( source );
	const seen = markersIn( mdast, nonce );
	keepEscapedAlerts( mdast, source, nonce );
	readFences( mdast );
	const html = htmlIn( mdast );
	let hasHtml = false;
	const hast = toHast( mdast, {
		allowDangerousHtml: true,
		clobberPrefix: FOOTNOTE_PREFIX,
		handlers: {
			// Block markup that stays as it is may mention a note.
			footnoteDefinition( state, node: FootnoteDefinition ) {
				const id = node.identifier.toUpperCase();
				if ( ! state.footnoteCounts.has( id ) ) {
					state.footnoteOrder.push( id );
					state.footnoteCounts.set( id, 0 );
				}
				return undefined;
			},
			html( _state, node: Html ) {
				const comment = COMMENT.exec( node.value )?.[ 1 ];
				if ( comment !== undefined && ! comment.includes( '-->' ) ) {
					return { type: 'comment', value: comment };
				}
				hasHtml = true;
				const value = html.get( node ) ?? node.value;
				return { type: 'raw', value, position: node.position };
			},
		},
	} );
	const read = hasHtml ? raw( hast, { file: new VFile( source ) } ) : hast;
	const tree: Root =
		read.type === 'root'
			? read
			: { type: 'root', children: contentOf( [ read ] ) };
	if ( /\{:?[ \t]*[.#\w]/.test( source ) ) {
		takeAttributeLists( tree );
	}
	return { tree, seen };
}

/**
 * Takes the notes out of a tree, where the parser put them at its end.
 *
 * @param tree What parseMarkdown() gave; loses the section.
 * @return Each note's element by its identifier.
 */
export function takeFootnotes( tree: Root ): Map< string, Element > {
	const notes = new Map< string, Element >();
	const prefix = `${ FOOTNOTE_PREFIX }fn-`;
	const at = tree.children.findLastIndex(
		( node ) =>
			node.type === 'element' && 'dataFootnotes' in node.properties
	);
	const [ section ] = at < 0 ? [] : tree.children.splice( at, 1 );
	if ( section ) {
		visit( section, 'element', ( node, index, parent ) => {
			const id = String( node.properties.id ?? '' );
			if ( node.tagName === 'li' && id.startsWith( prefix ) ) {
				notes.set( id.slice( prefix.length ), node );
			}
			if (
				'dataFootnoteBackref' in node.properties &&
				parent &&
				index !== undefined
			) {
				parent.children.splice( index, 1 );
				return index;
			}
			return undefined;
		} );
	}
	return notes;
}
