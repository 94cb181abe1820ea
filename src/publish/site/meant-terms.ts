import type { Named } from './namesakes';
import { readableSlug } from './site-post';

export type Taxonomy = 'categories' | 'tags';

/** What people call one term, and several. */
export const NOUNS: Readonly<
	Record< Taxonomy, [ one: string, many: string ] >
> = {
	categories: [ 'category', 'categories' ],
	tags: [ 'tag', 'tags' ],
};

/**
 * Which of several terms of a name are meant: those that the post has.
 *
 * @param taxonomy Categories or tags.
 * @param name     What all are called.
 * @param same     The terms.
 * @param ofPost   The numbers of the post's terms.
 * @throws Error Where it has none of them.
 */
export function meant(
	taxonomy: Taxonomy,
	name: string,
	same: readonly Named[],
	ofPost: readonly number[]
): number[] {
	const ids = same
		.map( ( { id } ) => id )
		.filter( ( id ) => ofPost.includes( id ) );
	if ( ids.length === 0 ) {
		const slugs = same.map( ( { slug } ) => readableSlug( slug ) ).sort();
		throw new Error(
			`The site has ${ same.length } ${ NOUNS[ taxonomy ][ 1 ] } “${ name }”: write the slug of the one that is meant in place of the name (${ slugs.join( ', ' ) }).`
		);
	}
	return ids;
}
