import type { BlockNode } from '../blocks/block';
import { serialize } from '../blocks/serialize';
import { calloutMarkdown } from './callout-markdown';
import type { AlertDialect } from './callout-markdown';
import { withAnchor } from './heading-markdown';
import { htmlToMarkdown } from './inline-markdown';
import { prefixed } from './parts';
import { quoteMarkdown } from './quote-markdown';

const withoutComments = ( markup: string ) =>
	markup.replace( /<!--[\s\S]*?-->\n*/g, '' );

const ordinaryMarkdown = ( block: BlockNode ) =>
	htmlToMarkdown( withoutComments( serialize( [ block ] ) ) );

function detailsMarkdown( block: BlockNode, body: string ): string {
	const summary = /<summary>.*?<\/summary>/s.exec( serialize( [ block ] ) );
	const open = block.attrs.showContent ? ' open' : '';
	return `<details${ open }>\n${ summary?.[ 0 ] ?? '' }\n\n${ body }\n\n</details>`;
}

/**
 * A block as Markdown, as well as it goes: whoever calls compares what convert()
 * makes of it.
 *
 * @param block   A block.
 * @param dialect How callouts are written.
 * @return Empty where Markdown has nothing for the block.
 */
export function blockToMarkdown(
	block: BlockNode,
	dialect: AlertDialect
): string {
	const body = () =>
		block.innerBlocks
			.map( ( inner ) => blockToMarkdown( inner, dialect ) )
			.join( '\n\n' );
	switch ( block.blockName ) {
		case 'editorial-blocks/callout':
			return calloutMarkdown( block, body(), dialect );
		case 'editorial-blocks/quote':
			return quoteMarkdown( block, body() );
		case 'core/details':
			return detailsMarkdown( block, body() );
		case 'core/quote':
			return prefixed( body(), '> ' );
		case 'core/more':
		case 'core/nextpage':
			return block.innerContent.join( '' );
		case 'core/embed':
			return String( block.attrs.url );
		case 'core/heading':
			return withAnchor( block, ordinaryMarkdown( block ) );
		case 'core/paragraph':
		case 'core/list':
		case 'core/code':
		case 'core/separator':
		case 'core/table':
		case 'core/image':
			return ordinaryMarkdown( block );
		default:
			return '';
	}
}
