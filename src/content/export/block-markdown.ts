import type { BlockNode } from '../blocks/block';
import { serialize } from '../blocks/serialize';
import { calloutMarkdown } from './callout-markdown';
import type { AlertDialect } from './callout-markdown';
import { withAnchor } from './heading-markdown';
import { htmlToMarkdown } from './inline-markdown';
import { prefixed } from './parts';
import { quoteMarkdown } from './quote-markdown';

/** Blocks that Markdown has its own way to write. */
const ORDINARY = [
	'core/paragraph',
	'core/list',
	'core/code',
	'core/separator',
	'core/table',
	'core/image',
];

const withoutComments = ( markup: string ) =>
	markup.replace( /<!--[\s\S]*?-->\n*/g, '' );

const ordinaryMarkdown = ( block: BlockNode ) =>
	htmlToMarkdown( withoutComments( serialize( [ block ] ) ) );

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
		case 'editorial-blocks/callout': {
			const body = blocksToMarkdown( block.innerBlocks, dialect );
			return body === undefined
				? undefined
				: calloutMarkdown( block, body, dialect );
		}
		case 'editorial-blocks/quote': {
			const body = blocksToMarkdown( block.innerBlocks, dialect );
			return body === undefined
				? undefined
				: quoteMarkdown( block, body );
		}
		case 'core/details':
			return detailsMarkdown( block, dialect );
		case 'core/quote': {
			const body = blocksToMarkdown( block.innerBlocks, dialect );
			return body && prefixed( body, '> ' );
		}
		case 'core/more':
		case 'core/nextpage':
			return block.innerContent.join( '' );
		case 'core/embed':
			return typeof block.attrs.url === 'string'
				? block.attrs.url
				: undefined;
		case 'core/heading':
			return withAnchor( block, ordinaryMarkdown( block ) );
		default:
			return ORDINARY.includes( block.blockName ?? '' )
				? ordinaryMarkdown( block )
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
