import type { Element } from 'hast';
import { block } from './blocks/block';
import type { BlockNode } from './blocks/block';
import { list, listItem } from './blocks/core-list';
import type { Conversion } from './conversion';
import { inlineHtml } from './normalize/inline';

/**
 * The notes that a document mentions, as WordPress keeps them or as a list.
 *
 * @param notes   Each note's element by its identifier.
 * @param context The run, which knows the notes in their order.
 */
export function footnoteBlocks(
	notes: ReadonlyMap< string, Element >,
	context: Conversion
): { blocks: BlockNode[]; postMeta: Record< string, string > } {
	for ( const [ key, note ] of context.footnotes ) {
		const lines = ( notes.get( key )?.children ?? [] ).map( ( child ) =>
			inlineHtml( [ child ], context )
		);
		note.content = lines.filter( Boolean ).join( '<br>' );
	}
	const written = [ ...context.footnotes.values() ];
	if ( written.length === 0 ) {
		return { blocks: [], postMeta: {} };
	}
	if ( context.options.footnotes === 'list' ) {
		const items = written.map( ( { content } ) => listItem( content, [] ) );
		return { blocks: [ list( { ordered: true }, items ) ], postMeta: {} };
	}
	return {
		blocks: [ block( 'core/footnotes', {}, '' ) ],
		postMeta: {
			footnotes: JSON.stringify(
				written.map( ( { content, id } ) => ( { content, id } ) )
			),
		},
	};
}
