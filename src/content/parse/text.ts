import type { Element, ElementContent, Root } from 'hast';
import { startsWithDash } from '../../model/attribution';
import { followingCredit } from '../normalize/credits';
import { element } from '../normalize/tree';
import type { ParsedDocument } from './document';
import { furnitureOf } from './furniture';
import type { SourceLine } from './lines/source-line';

const ITEM = /^(?:([-*•‣◦▪·–])|(\d{1,3})[.)])\s+(\S.*)$/;
const OPENING_MARK = /^[“"„«‹‘]/;

/** The narrowest and the widest column at which text is wrapped by hand. */
const WRAPPED = { least: 50, most: 100 };

function textElement(
	tag: string,
	line: SourceLine,
	text = line.text
): Element {
	const at = { line: line.line, column: 1 };
	return {
		...element( tag, [ { type: 'text', value: text } ] ),
		position: { start: at, end: at },
	};
}

/**
 * Whether each line was broken only because the next word had no room.
 * @param lines
 */
function isWrapped( lines: readonly SourceLine[] ): boolean {
	const widths = lines.map( ( { text } ) => text.length );
	const widest = Math.max( ...widths );
	return (
		lines.length > 1 &&
		widest <= WRAPPED.most &&
		lines.slice( 1 ).every( ( { text }, index ) => {
			const width = widths[ index ] ?? 0;
			const word = text.split( ' ' )[ 0 ] ?? '';
			return width >= WRAPPED.least && width + 1 + word.length > widest;
		} )
	);
}

function listOf( lines: readonly SourceLine[] ): Element {
	const first = ITEM.exec( lines[ 0 ]?.text ?? '' );
	const items = lines.map( ( line ) =>
		textElement( 'li', line, ITEM.exec( line.text )?.[ 3 ] ?? line.text )
	);
	const list = element( first?.[ 2 ] ? 'ol' : 'ul', items );
	if ( first?.[ 2 ] && first[ 2 ] !== '1' ) {
		list.properties.start = Number( first[ 2 ] );
	}
	return list;
}

function isItem( line: SourceLine | undefined ): line is SourceLine {
	return (
		line !== undefined &&
		ITEM.test( line.text ) &&
		! startsWithDash( line.text )
	);
}

/**
 * A run of lines without a blank one between them.
 * @param lines
 */
function blocksOf( lines: readonly SourceLine[] ): Element[] {
	const [ first ] = lines;
	if ( first && ! lines.some( isItem ) && isWrapped( lines ) ) {
		const text = lines.map( ( line ) => line.text ).join( ' ' );
		return [ textElement( 'p', first, text ) ];
	}
	const blocks: Element[] = [];
	for ( let index = 0; index < lines.length; ) {
		const line = lines[ index ];
		let end = index;
		while (
			isItem( lines[ end ] ) &&
			isOrdered( lines[ end ] ) === isOrdered( line )
		) {
			end++;
		}
		if ( end > index ) {
			blocks.push( listOf( lines.slice( index, end ) ) );
			index = end;
		} else {
			if ( line ) {
				blocks.push( textElement( 'p', line ) );
			}
			index++;
		}
	}
	return blocks;
}

function isOrdered( line: SourceLine | undefined ): boolean {
	return /^\d/.test( line?.text ?? '' );
}

function textIn( node: Element | undefined ): string {
	const [ child ] = node?.children ?? [];
	return child?.type === 'text' ? child.value : '';
}

/**
 * A paragraph with a line `— Name` below it is a quotation.
 * @param blocks
 */
function withQuotations( blocks: readonly Element[] ): Element[] {
	const result: Element[] = [];
	for ( const node of blocks ) {
		const before = result.at( -1 );
		if (
			before?.tagName === 'p' &&
			followingCredit( node ) &&
			( OPENING_MARK.test( textIn( before ) ) ||
				textIn( before ).length > 20 )
		) {
			result.splice( -1, 1, {
				...element( 'blockquote', [ before ] ),
				position: before.position,
			} );
		}
		result.push( node );
	}
	return result;
}

function groups( lines: readonly SourceLine[] ): SourceLine[][] {
	const result: SourceLine[][] = [ [] ];
	for ( const line of lines ) {
		if ( line.text === '' ) {
			result.push( [] );
		} else {
			result.at( -1 )?.push( line );
		}
	}
	return result.filter( ( group ) => group.length > 0 );
}

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
			kept.push( { text, line } );
		}
	}
	const first = kept.findIndex( ( { text } ) => text !== '' );
	const title = titled ? undefined : kept[ first ];
	const isTitle =
		title && title.text.length <= 200 && ! ITEM.test( title.text );
	const body = isTitle ? kept.slice( first + 1 ) : kept;
	const content: ElementContent[] = withQuotations(
		groups( body ).flatMap( blocksOf )
	);
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
