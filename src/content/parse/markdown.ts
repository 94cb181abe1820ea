import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { FootnoteDefinition, Html, Root as MdastRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { takeAttributeLists } from '../normalize/attribute-lists';
import { FOOTNOTE_PREFIX } from '../normalize/footnotes';
import { readMarker } from '../normalize/markers';
import { contentOf } from '../normalize/tree';
import { keepEscapedAlerts } from './escaped-alerts';
import { readFences } from './fence-info';
import { keepDirections } from './markdown-direction';
import { htmlIn } from './markdown-html';
import { parseInParts } from './markdown-parts';
import type { ParsedDocument } from './parsed-document';
import { withCommentsEnded } from './unended-comments';

export type Parsed = {
	tree: Root;
	/** Numbers of containers whose beginning was read as a comment. */
	seen: Set< number >;
	/** Lines of comments that are shown, as nothing ends them, in their order. */
	unended: number[];
};

const COMMENT = /^ {0,3}<!--([\s\S]*?)-->[ \t]*$/;

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

/**
 * Markdown as an HTML tree: CommonMark and GitHub's additions, HTML read as
 * browsers read it. Containers' markers stay as comments.
 *
 * @param source Markdown after the line pass.
 * @param marked What markers begin with, and the containers they are of.
 */
export function parseMarkdown(
	source: string,
	marked: Pick< ParsedDocument, 'nonce' | 'containers' >
): Parsed {
	const { nonce } = marked;
	const {
		tree: mdast,
		text,
		unended,
	} = withCommentsEnded( source, marked, parseInParts );
	const seen = markersIn( mdast, nonce );
	keepEscapedAlerts( mdast, text, nonce );
	readFences( mdast );
	keepDirections( mdast );
	const html = htmlIn( mdast, unended );
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
	const read = hasHtml ? raw( hast, { file: new VFile( text ) } ) : hast;
	const tree: Root =
		read.type === 'root'
			? read
			: { type: 'root', children: contentOf( [ read ] ) };
	if ( /\{:?[ \t]*[.#\w]/.test( source ) ) {
		takeAttributeLists( tree );
	}
	return { tree, seen, unended: unended.sort( ( a, b ) => a - b ) };
}
