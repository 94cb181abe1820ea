import { readableSlug } from '../publish';

/**
 * Which of the posts named on the command line were not among those read.
 *
 * @param named Slugs and numbers as given; undefined for all posts.
 * @param read  What the site gave, each with its number and slug.
 * @return Those names, as given.
 */
export function missingPosts(
	named: readonly string[] | undefined,
	read: readonly { id: number; slug: string }[]
): string[] {
	const known = new Set(
		read.flatMap( ( { id, slug } ) => [
			String( id ),
			readableSlug( slug ).toLowerCase(),
		] )
	);
	return ( named ?? [] ).filter( ( name ) =>
		/^\d+$/.test( name )
			? ! known.has( String( Number( name ) ) )
			: ! known.has( readableSlug( name ).toLowerCase() )
	);
}
