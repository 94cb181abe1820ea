import { CALLOUT_CLASS } from '../../model/callout-markup';
import { findCalloutType } from '../../model/callout-types';
import type { BlockNode } from '../blocks/block';
import { calloutsIn } from '../extract/callouts';
import { inlineToMarkdown } from './inline-markdown';
import { partHtml, prefixed } from './parts';

/** How a callout is written. */
export type AlertDialect = 'github' | 'obsidian' | 'docusaurus' | 'mkdocs';

/**
 * A callout as a dialect has it.
 *
 * @param block   The callout.
 * @param body    What stands in it, as Markdown.
 * @param dialect How callouts are written.
 * @return Empty where the dialect has no sign for it.
 */
export function calloutMarkdown(
	block: BlockNode,
	body: string,
	dialect: AlertDialect
): string {
	const [ callout ] = calloutsIn( [ block ] );
	if ( ! callout ) {
		return '';
	}
	const { type, label, fold } = callout;
	const named = label.toLowerCase().replaceAll( ' ', '-' );
	const word = findCalloutType( named )?.slug === type ? named : type;
	const html = partHtml( block, `${ CALLOUT_CLASS }__text` );
	const title = html ? inlineToMarkdown( html ) : '';
	const sign = { open: '+', closed: '-' };
	if ( dialect === 'docusaurus' ) {
		const colons = ':'.repeat( 3 + depthOf( block ) );
		return fold
			? ''
			: `${ colons }${ word }${ title && `[${ title }]` }\n\n${ body }\n\n${ colons }`;
	}
	if ( dialect === 'mkdocs' ) {
		const marks = { none: '!!!', open: '???+', closed: '???' };
		const quoted = title && ` "${ title }"`;
		return `${ marks[ fold ?? 'none' ] } ${ word }${ quoted }\n\n${ prefixed( body, '    ' ) }`;
	}
	const marker = dialect === 'github' ? word.toUpperCase() : word;
	const first = `[!${ marker }]${ fold ? sign[ fold ] : '' } ${ title }`;
	return prefixed( body ? `${ first }\n${ body }` : first, '> ' );
}

/**
 * How deep callouts are nested in a block.
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
