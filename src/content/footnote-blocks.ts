import type { Element } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { block } from './blocks/block';
import type { BlockNode } from './blocks/block';
import { list, listItem } from './blocks/core-list';
import type { Conversion } from './conversion';
import { footnoteId, readIdComment } from './normalize/footnotes';
import { inlineHtml } from './normalize/inline';

/**
 * The ids under which the post knows a document's notes.
 *
 * @param notes Each note's element by its identifier.
 */
export function noteIdsOf(
	notes: ReadonlyMap< string, Element >
): Map< string, string > {
	const ids = new Map< string, string >();
	for ( const [ key, note ] of notes ) {
		let id: string | undefined;
		visit( note, 'comment', ( { value } ) => {
			id = readIdComment( value );
			return id === undefined ? undefined : EXIT;
		} );
		ids.set( key, id ?? footnoteId( key ) );
	}
	return ids;
}

function hasFootnotes( blocks: readonly BlockNode[] ): boolean {
	return blocks.some(
		( { blockName, innerBlocks } ) =>
			blockName === 'core/footnotes' || hasFootnotes( innerBlocks )
	);
}

/**
 * A document with the notes that it mentions, as WordPress keeps them or as a
 * list.
 *
 * @param body    What the document has become.
 * @param notes   Each note's element by its identifier.
 * @param context The run, which knows the notes in their order.
 */
export function withFootnotes(
	body: readonly BlockNode[],
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
		return { blocks: [ ...body ], postMeta: {} };
	}
	if ( context.options.footnotes === 'list' ) {
		const items = written.map( ( { content } ) => listItem( content, [] ) );
		return {
			blocks: [ ...body, list( { ordered: true }, items ) ],
			postMeta: {},
		};
	}
	return {
		blocks: hasFootnotes( body )
			? [ ...body ]
			: [ ...body, block( 'core/footnotes', {}, '' ) ],
		postMeta: {
			footnotes: JSON.stringify(
				written.map( ( { content, id } ) => ( { content, id } ) )
			),
		},
	};
}
