import type { BlockNode } from '../blocks/block';
import { paragraph } from '../blocks/core-text';
import { escapeText } from '../blocks/escape';
import { quote } from '../blocks/own-quote';
import { passagesIn } from '../extract/passages';
import { proseQuotes } from '../extract/prose';
import type { Quote } from '../types';

function pullQuote( { text, name, role }: Quote ): BlockNode {
	return quote(
		{
			kind: 'pull-quote',
			repeats: true,
			name: name && escapeText( name ),
			role: role && escapeText( role ),
		},
		[ paragraph( escapeText( text.text ) ) ]
	);
}

/**
 * Blocks with what people say in them set as pull quotes, each behind its
 * paragraph and marked as repeating it.
 *
 * @param blocks Blocks; only paragraphs that stand at the top are followed.
 */
export function withPullQuotes( blocks: readonly BlockNode[] ): BlockNode[] {
	const quotes = proseQuotes( passagesIn( blocks ) );
	return blocks.flatMap( ( block, index ) => [
		block,
		...quotes
			.filter( ( { path } ) => path?.length === 1 && path[ 0 ] === index )
			.map( pullQuote ),
	] );
}
