import type { EditorClient } from '../api/editor-client';
import { QUOTE_CLASS } from '../model/quote-markup';

/** Somebody this site has quoted, as readers saw them named. */
export type PersonQuoted = { name: string; role: string };

/** Enough posts to find a regular source in, few enough to answer at once. */
const POSTS_READ = 20;

const text = ( attribution: Element, part: string ) =>
	attribution
		.querySelector( `.${ QUOTE_CLASS }__${ part }` )
		?.textContent?.trim() ?? '';

/**
 * The people named in a post's quotes.
 *
 * @param html A post's content as readers get it.
 */
export function peopleIn( html: string ): PersonQuoted[] {
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	return Array.from(
		body.querySelectorAll( `.${ QUOTE_CLASS }__attribution` ),
		( attribution ) => ( {
			name: text( attribution, 'name' ),
			role: text( attribution, 'role' ),
		} )
	).filter( ( { name } ) => name !== '' );
}

/**
 * People this site's posts have quoted whose name holds what was typed.
 *
 * Names are read from what readers get: a Contributor may not see the raw
 * content of other people's posts.
 *
 * @param client Asks the site the editor belongs to.
 * @param typed  The beginning of a name, at least two characters.
 * @param signal Ends the question when the author types on.
 * @return Each person once, newest post first; nobody when the site refuses: a
 *         convenience never shows an error.
 */
export async function peopleQuoted(
	client: Pick< EditorClient, 'posts' >,
	typed: string,
	signal?: AbortSignal
): Promise< PersonQuoted[] > {
	const wanted = typed.trim().toLowerCase();
	if ( wanted.length < 2 ) {
		return [];
	}
	try {
		const posts = await client.posts
			.list(
				{
					search: typed.trim(),
					per_page: POSTS_READ,
					orderby: 'date',
					order: 'desc',
					_fields: [ 'id', 'content' ],
				},
				{ signal }
			)
			.toArray( { limit: POSTS_READ } );
		const people = posts
			.flatMap( ( { content } ) => peopleIn( content.rendered ) )
			.filter( ( { name } ) => name.toLowerCase().includes( wanted ) );
		return [
			...new Map(
				people.map( ( person ) => [
					`${ person.name }\n${ person.role }`,
					person,
				] )
			).values(),
		];
	} catch {
		return [];
	}
}
