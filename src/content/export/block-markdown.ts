import { findCalloutType } from '../../model/callout-types';
import { printAttribution } from '../../model/attribution';
import { CALLOUT_CLASS } from '../../model/callout-markup';
import { QUOTE_CLASS } from '../../model/quote-markup';
import type { BlockNode } from '../blocks/block';
import { serialize } from '../blocks/serialize';
import { calloutsIn } from '../extract/callouts';
import { attributeOf, classesOf, findElement } from '../normalize/tree';
import { parseHtml } from '../parse/html';
import { toHtml } from 'hast-util-to-html';
import { htmlToMarkdown, inlineToMarkdown } from './inline-markdown';

/** How a callout is written. */
export type AlertDialect = 'github' | 'obsidian' | 'docusaurus' | 'mkdocs';

/** Blocks that Markdown has its own way to write. */
const ORDINARY = [
	'core/paragraph',
	'core/heading',
	'core/list',
	'core/code',
	'core/separator',
	'core/table',
	'core/image',
];

const withoutComments = ( markup: string ) =>
	markup.replace( /<!--[\s\S]*?-->\n*/g, '' );

function prefixed( text: string, prefix: string ): string {
	return text
		.split( '\n' )
		.map( ( line ) => ( prefix + line ).trimEnd() )
		.join( '\n' );
}

function partHtml( block: BlockNode, className: string ): string | undefined {
	const found = findElement( parseHtml( serialize( [ block ] ) ), ( node ) =>
		classesOf( node ).includes( className )
	);
	return found && toHtml( found.children );
}

function calloutMarkdown(
	block: BlockNode,
	dialect: AlertDialect
): string | undefined {
	const [ callout ] = calloutsIn( [ block ] );
	const body = blocksToMarkdown( block.innerBlocks, dialect );
	if ( ! callout || body === undefined ) {
		return undefined;
	}
	const { type, label, fold } = callout;
	const named = label.toLowerCase().replace( /\s+/g, '-' );
	const word =
		findCalloutType( named )?.slug === type && named !== type
			? named
			: type;
	const html = partHtml( block, `${ CALLOUT_CLASS }__text` );
	const title = html ? inlineToMarkdown( html ) : '';
	const sign = { open: '+', closed: '-' };
	if ( dialect === 'docusaurus' ) {
		const colons = ':'.repeat( 3 + depthOf( block ) );
		return fold
			? undefined
			: `${ colons }${ word }${ title && `[${ title }]` }\n\n${ body }\n\n${ colons }`;
	}
	if ( dialect === 'mkdocs' ) {
		const marks = { none: '!!!', open: '???+', closed: '???' };
		const quoted = title && ` "${ title }"`;
		return `${ marks[ fold ?? 'none' ] } ${ word }${ quoted }\n\n${ prefixed( body, '    ' ) }`;
	}
	const marker = dialect === 'github' ? word.toUpperCase() : word;
	const first =
		`[!${ marker }]${ fold ? sign[ fold ] : '' } ${ title }`.trimEnd();
	return prefixed( body ? `${ first }\n${ body }` : first, '> ' );
}

/**
 * How deep callouts are nested in a block.
 * @param block
 */
function depthOf( block: BlockNode ): number {
	return block.innerBlocks.reduce(
		( deepest, inner ) =>
			Math.max(
				deepest,
				depthOf( inner ) +
					( inner.blockName === 'editorial-blocks/callout' ? 1 : 0 )
			),
		0
	);
}

function quoteMarkdown(
	block: BlockNode,
	dialect: AlertDialect
): string | undefined {
	const body = blocksToMarkdown( block.innerBlocks, dialect );
	if ( body === undefined ) {
		return undefined;
	}
	const part = ( name: string ) =>
		partHtml( block, `${ QUOTE_CLASS }__${ name }` );
	const source = findElement( parseHtml( serialize( [ block ] ) ), ( node ) =>
		classesOf( node ).includes( `${ QUOTE_CLASS }__source` )
	);
	const line = printAttribution( {
		name: part( 'name' ),
		role: part( 'role' ),
		work: part( 'work' ),
		url: source && attributeOf( source, 'href' ),
		date: part( 'date' ),
	} );
	return prefixed( `${ body }\n\n— ${ inlineToMarkdown( line ) }`, '> ' );
}

function detailsMarkdown(
	block: BlockNode,
	dialect: AlertDialect
): string | undefined {
	const body = blocksToMarkdown( block.innerBlocks, dialect );
	const summary = /<summary>(.*?)<\/summary>/s.exec(
		block.innerContent[ 0 ] ?? ''
	);
	const open = block.attrs.showContent ? ' open' : '';
	return body === undefined
		? undefined
		: `<details${ open }>\n<summary>${ summary?.[ 1 ] ?? '' }</summary>\n\n${ body }\n\n</details>`;
}

/**
 * A block as Markdown, as well as it goes: whoever calls compares what convert()
 * makes of it.
 *
 * @param block   A block.
 * @param dialect How callouts are written.
 * @return Undefined where Markdown has nothing for the block.
 */
export function blockToMarkdown(
	block: BlockNode,
	dialect: AlertDialect
): string | undefined {
	switch ( block.blockName ) {
		case 'editorial-blocks/callout':
			return calloutMarkdown( block, dialect );
		case 'editorial-blocks/quote':
			return quoteMarkdown( block, dialect );
		case 'core/details':
			return detailsMarkdown( block, dialect );
		case 'core/quote': {
			const body = blocksToMarkdown( block.innerBlocks, dialect );
			return body && prefixed( body, '> ' );
		}
		case 'core/embed':
			return typeof block.attrs.url === 'string'
				? block.attrs.url
				: undefined;
		default:
			return ORDINARY.includes( block.blockName ?? '' )
				? htmlToMarkdown( withoutComments( serialize( [ block ] ) ) )
				: undefined;
	}
}

function blocksToMarkdown(
	blocks: readonly BlockNode[],
	dialect: AlertDialect
): string | undefined {
	const parts = blocks.map( ( inner ) => blockToMarkdown( inner, dialect ) );
	return parts.includes( undefined ) ? undefined : parts.join( '\n\n' );
}
