import type { Term, TermResource } from '../../api';

const ENTITIES: Readonly< Record< string, string > > = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#039;': "'",
};

/**
 * A term's name as people write it: WordPress stores some letters as entities.
 *
 * @param name As the site gives it.
 */
export function plainName( name: string ): string {
	return name.replace(
		/&(?:amp|lt|gt|quot|#039);/g,
		( entity ) => ENTITIES[ entity ] ?? entity
	);
}

/**
 * A term's name as WordPress stores it, and searches for it.
 *
 * @param name As people write it, or as the site gives it.
 */
export function storedName( name: string ): string {
	return plainName( name )
		.replaceAll( '&', '&amp;' )
		.replaceAll( '<', '&lt;' )
		.replaceAll( '>', '&gt;' );
}

// WordPress compares names without regard to case.
const compared = ( name: string ) => plainName( name ).trim().toLowerCase();

/**
 * Whether two names are the same to WordPress.
 *
 * @param one   A name.
 * @param other Another.
 */
export function isSameName( one: string, other: string ): boolean {
	return compared( one ) === compared( other );
}

/** What is needed of a term to tell it from others. */
export type Named = Pick< Term, 'id' | 'name' | 'slug' >;

/**
 * The terms that have words in their name or slug: of one name there are
 * several, under different parents.
 *
 * @param terms Categories or tags.
 * @param words The words.
 */
export function termsWith(
	terms: TermResource,
	words: string
): Promise< Named[] > {
	return terms
		.list( { search: words, _fields: [ 'id', 'name', 'slug' ] } )
		.toArray();
}

/**
 * The terms of one name.
 *
 * @param terms Categories or tags.
 * @param name  The name, as the site has it or as people write it.
 */
export async function namesakes(
	terms: TermResource,
	name: string
): Promise< Named[] > {
	const found = await termsWith( terms, name );
	return found.filter( ( term ) => isSameName( term.name, name ) );
}
