import type { ElementContent, Root } from 'hast';
import { furnitureOf } from './furniture';
import { columnsOf } from './lines/source-line';
import type { SourceLine } from './lines/source-line';
import type { ParsedDocument } from './parsed-document';
import { textElement } from './text-element';
import { isListItem } from './text-item';
import { isQuotedLine } from './text-quoted';
import { blocksIn } from './text-blocks';

/**
 * Plain text, as copied from a web page, as a tree: a title, paragraphs, lists,
 * quotations. The page's furniture becomes settings.
 *
 * @param source    The document without its front matter.
 * @param firstLine The number of its first line, from 1.
 * @param titled    Whether the title is known, so that the first line is text.
 */
export function parseTextDocument(
	source: string,
	firstLine: number,
	titled: boolean
): ParsedDocument {
	const warnings: ParsedDocument[ 'warnings' ] = [];
	const kept: SourceLine[] = [];
	let comments = false;
	let scrollToTop = false;
	for ( const [ index, raw ] of source.split( /\r\n|\r|\n/ ).entries() ) {
		const text = raw.replace( /\s+/g, ' ' ).trim();
		const line = firstLine + index;
		const furniture = furnitureOf( text, comments );
		if ( furniture ) {
			comments ||= furniture === 'comments';
			const again = scrollToTop ? ', of which a page has one' : '';
			const became = {
				comments: 'comments are open instead',
				'scroll-to-top': `a scroll-to-top block${ again }`,
				nothing: 'left out',
			};
			warnings.push( {
				message: `“${ text }” is the page’s furniture, not text: ${ became[ furniture ] }.`,
				line,
			} );
			scrollToTop ||= furniture === 'scroll-to-top';
		} else {
			const [ space = '' ] = /^[ \t]*/.exec( raw ) ?? [];
			kept.push( { text, line, indent: columnsOf( space ) } );
		}
	}
	const first = kept.findIndex( ( { text } ) => text !== '' );
	const title = titled ? undefined : kept[ first ];
	const isTitle =
		title &&
		title.text.length <= 200 &&
		! isListItem( title.text ) &&
		! isQuotedLine( title.text );
	const body = isTitle ? kept.slice( first + 1 ) : kept;
	const content: ElementContent[] = blocksIn( body );
	const tree: Root = {
		type: 'root',
		children: isTitle
			? [ textElement( 'h1', title ), ...content ]
			: content,
	};
	return {
		tree,
		containers: [],
		nonce: ' ',
		lineOf: ( line ) => line,
		warnings,
		comments: comments ? 'open' : undefined,
		scrollToTop,
	};
}
