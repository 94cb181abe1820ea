import { storedSlug } from '../../api/posts/slug';
import { slugOf } from '../../content/title';
import type { Saved } from '../ledger/ledger-line';
import type { Plan } from './plan';

/**
 * Why WordPress would give a post another slug than its document does.
 *
 * @param plan  The document.
 * @param saved What the last run left: a site has slugs that no document could ask for.
 * @return Undefined where it would not.
 */
export function whySlugIsRefused(
	{ converted, slug }: Pick< Plan, 'converted' | 'slug' >,
	saved: Pick< Saved, 'slug' > | undefined
): string | undefined {
	if ( slug === saved?.slug ) {
		return undefined;
	}
	const written = converted.meta.slug ?? slug;
	try {
		storedSlug( written );
		return undefined;
	} catch {
		const better = slugOf( written );
		return `WordPress would change the slug “${ written }”: write lower-case letters and digits joined by single hyphens${
			better ? `, such as “${ better }”` : ''
		}.`;
	}
}
