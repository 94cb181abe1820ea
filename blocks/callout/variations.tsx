import { DEFAULT_TYPE } from '../../src/model/callout-types';
import { TypeIcon } from '../../src/editor/type-icon';
import { siteWords } from '../../src/editor/site-words';
import type { MenuVariation } from '../../src/editor/variation-toolbar';

const { calloutTypes, searchOnly } = siteWords();

/**
 * Where the editor would list what only searching is to find, the words of such
 * types find the listed one that is nearest; the toolbar switches it.
 *
 * @param listed A listed type's slug.
 */
const wordsOfUnlisted = ( listed: string ) =>
	calloutTypes
		.filter(
			( { slug, inserter } ) =>
				! searchOnly &&
				! inserter &&
				listed === ( slug === 'caution' ? 'warning' : DEFAULT_TYPE )
		)
		.flatMap( ( { name, keywords } ) => [ name, ...keywords ] );

/**
 * One variation a type. Its keywords stand on it and not on the block, so that
 * searching "disclaimer" inserts a disclaimer. A type without an entry of its
 * own is found by searching, where the editor can keep it out of its lists.
 */
export const variations: ( MenuVariation & {
	attributes: { type: string; label: string };
	isSearchOnly: boolean;
} )[] = calloutTypes.map( ( type ) => ( {
	name: type.slug,
	title: type.name,
	description: type.guidance,
	icon: <TypeIcon path={ type.icon } />,
	keywords: [ ...type.keywords, ...wordsOfUnlisted( type.slug ) ],
	attributes: { type: type.slug, label: type.label },
	isDefault: type.slug === DEFAULT_TYPE,
	isActive: [ 'type' ],
	isSearchOnly: ! type.inserter,
	// Never for transforms: they would write over a label that its author
	// chose. The toolbar keeps it.
	scope: type.inserter || searchOnly ? [ 'inserter' ] : [],
} ) );
