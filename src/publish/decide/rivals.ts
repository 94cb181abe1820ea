import type { Decision } from './decision';
import type { Found } from '../site/find-posts';
import type { Plan } from '../plan/plan';

/**
 * Documents that stand for one post: one names by its number what the other
 * names by its slug. Neither is known to be the right one.
 *
 * @param plans The documents.
 * @param posts Theirs on the site.
 * @return What becomes of those.
 */
export function rivalsOf(
	plans: readonly Plan[],
	posts: Found[ 'posts' ]
): Map< Plan, Decision > {
	const byPost = new Map< number | undefined, Plan[] >();
	for ( const plan of plans ) {
		const id = posts.get( plan )?.id;
		byPost.set( id, [ ...( byPost.get( id ) ?? [] ), plan ] );
	}
	byPost.delete( undefined );
	const rivals = new Map< Plan, Decision >();
	for ( const [ id, same ] of byPost ) {
		const names = same.map( ( { document } ) => document.source );
		const reason = `${ names.join( ' and ' ) } both stand for post ${ id }: give one of them another slug or wordpress_id.`;
		for ( const plan of same.length > 1 ? same : [] ) {
			rivals.set( plan, { do: 'fail', reason } );
		}
	}
	return rivals;
}
