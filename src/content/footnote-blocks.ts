import type { Element } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { block } from './blocks/block';
import type { BlockNode } from './blocks/block';
import { list, listItem } from './blocks/core-list';
import type { Conversion } from './conversion';
import { footnoteId, readIdComment } from './normalize/footnotes';
import { flattened, textInLines } from './normalize/text-in-lines';

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

function writeNotes(
	notes: ReadonlyMap< string, Element >,
	context: Conversion
) {
	for ( const [ key, note ] of context.footnotes ) {
		if ( note.content !== '' ) {
			continue;
		}
		const children = notes.get( key )?.children ?? [];
		const flat = flattened( children );
		if ( flat ) {
			context.warn(
				`A footnote holds <${ flat.tagName }>, and WordPress keeps only text in one: it became lines of text.`,
				context.lineOf( flat )
			);
		}
		note.content = textInLines( children, context );
	}
}

/**
 * Notes that nothing mentions, as ordinary blocks: WordPress drops them.
 */
function unusedNotes(
	notes: ReadonlyMap< string, Element >,
	context: Conversion
): BlockNode[] {
	return [ ...notes ].flatMap( ( [ key, note ] ) => {
		if ( context.footnotes.has( key ) ) {
			return [];
		}
		context.warn(
			'Nothing mentions this footnote: its text stands at the end.',
			context.lineOf( note )
		);
		return context.flow( note.children );
	} );
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
	writeNotes( notes, context );
	const unused = unusedNotes( notes, context );
	writeNotes( notes, context );
	const all = [ ...body, ...unused ];
	const written = [ ...context.footnotes.values() ];
	if ( written.length === 0 ) {
		return { blocks: all, postMeta: {} };
	}
	if ( context.options.footnotes === 'list' ) {
		const items = written.map( ( { content } ) => listItem( content, [] ) );
		return {
			blocks: [ ...all, list( { ordered: true }, items ) ],
			postMeta: {},
		};
	}
	return {
		blocks: hasFootnotes( all )
			? all
			: [ ...all, block( 'core/footnotes', {}, '' ) ],
		postMeta: {
			footnotes: JSON.stringify(
				written.map( ( { content, id } ) => ( { content, id } ) )
			),
		},
	};
}
