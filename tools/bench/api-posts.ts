import type { Client } from '../../src/api';

/**
 * Adds what the site lacks of the posts to read.
 *
 * @param admin    Writes them.
 * @param category What they are filed in.
 * @param count    How many the site shall have.
 */
export async function fillPosts(
	admin: Client,
	category: number,
	count: number
): Promise< void > {
	const missing = count - ( await admin.posts.list().count() );
	if ( missing <= 0 ) {
		return;
	}
	console.log( `Adding ${ missing } posts to read …` );
	const content = `<!-- wp:paragraph --><p>${ 'Words. '.repeat(
		200
	) }</p><!-- /wp:paragraph -->`;
	await admin.batch(
		Array.from( { length: missing }, ( _, n ) => ( {
			method: 'POST' as const,
			path: '/wp/v2/posts',
			body: {
				title: `To read ${ n }`,
				slug: `bench-${ category }-${ n }`,
				content,
				categories: [ category ],
				status: 'publish',
			},
		} ) )
	);
}

/**
 * Deletes what is in the category, and the category.
 *
 * @param admin    Deletes them.
 * @param category Whose.
 */
export async function clearPosts(
	admin: Client,
	category: number
): Promise< void > {
	console.log( 'Removing what was published …' );
	const left = admin.posts.list( {
		categories: category,
		status: 'any',
		_fields: [ 'id' ],
	} );
	const ids = ( await left.toArray() ).map( ( { id } ) => id );
	await admin.batch(
		ids.map( ( id ) => ( {
			method: 'DELETE' as const,
			path: `/wp/v2/posts/${ id }?force=true`,
		} ) )
	);
	await admin.categories.delete( category );
}
