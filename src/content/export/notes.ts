import type { Converted } from '../types';
import { footnoteId, idComment } from '../normalize/footnotes';
import { inlineToMarkdown } from './inline-markdown';

/** A footnote as WordPress keeps it in a post's meta. */
export type Note = { id: string; content: string };

type ReadAgain = ( markdown: string ) => Converted;

function isNote( value: unknown ): value is Note {
	return (
		typeof value === 'object' &&
		value !== null &&
		'id' in value &&
		typeof value.id === 'string' &&
		'content' in value &&
		typeof value.content === 'string'
	);
}

/**
 * The footnotes of a post.
 *
 * @param stored The post's meta `footnotes`: JSON, empty without notes.
 * @return In the order that WordPress numbers them in.
 */
function readNotes( stored = '' ): Note[] {
	try {
		const notes: unknown = JSON.parse( stored );
		return Array.isArray( notes ) ? notes.filter( isNote ) : [];
	} catch {
		return [];
	}
}

/**
 * The footnotes that a post shows.
 *
 * @param markup The post's content.
 * @param stored The post's meta `footnotes`.
 * @return None where no block lists them.
 */
export function shownNotes( markup: string, stored?: string ): Note[] {
	return markup.includes( '<!-- wp:footnotes ' )
		? readNotes( stored ).filter( ( { id } ) =>
				markup.includes( `data-fn="${ id }"` )
			)
		: [];
}

function textOf( content: string, again: ReadAgain ): string {
	// What goes on in another line belongs to the note where it is indented.
	const text = inlineToMarkdown( content ).replace( /\n/g, '\n    ' );
	const { postMeta } = again( `[^1]\n\n[^1]: ${ text }` );
	const [ note ] = readNotes( postMeta.footnotes );
	return note?.content === content ? text : content;
}

function definition( { id, content }: Note, at: number, again: ReadAgain ) {
	const label = String( at + 1 );
	const comment = footnoteId( label ) === id ? undefined : idComment( id );
	const parts = [ `[^${ label }]:`, textOf( content, again ), comment ];
	return parts.filter( Boolean ).join( ' ' );
}

/**
 * Footnotes as Markdown defines them, `[^1]: …`.
 *
 * @param notes In their order.
 * @param again Reads Markdown as convert() will.
 */
export function noteDefinitions(
	notes: readonly Note[],
	again: ReadAgain
): string {
	return notes
		.map( ( note, at ) => definition( note, at, again ) )
		.join( '\n\n' );
}

/**
 * A text that mentions every note once, so that what follows finds them
 * numbered.
 *
 * @param notes In their order.
 */
export function mentionsOf( notes: readonly Note[] ): string {
	return notes.map( ( _, index ) => `[^${ index + 1 }]` ).join( ' ' );
}

/**
 * Whether a document gives a post's footnotes back: the same texts under the
 * same ids.
 *
 * @param markup    The post's content.
 * @param stored    The post's meta `footnotes`.
 * @param converted What convert() made of them.
 */
export function keepsFootnotes(
	markup: string,
	stored: string,
	converted: string | undefined
): boolean {
	const notes = shownNotes( markup, stored );
	const marks = new Set( markup.match( /(?<=<sup data-fn=")[^"]*/g ) );
	return (
		( notes.length === marks.size ||
			! markup.includes( '<!-- wp:footnotes ' ) ) &&
		JSON.stringify(
			notes.map( ( { id, content } ) => [ id, content ] )
		) ===
			JSON.stringify(
				readNotes( converted ).map( ( { id, content } ) => [
					id,
					content,
				] )
			)
	);
}
