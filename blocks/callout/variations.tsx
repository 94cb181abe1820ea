import type { BlockVariation } from '@wordpress/blocks';
import { DEFAULT_TYPE } from '../../src/model/callout-types';
import { TypeIcon } from '../../src/editor/type-icon';
import { siteWords } from '../../src/editor/site-words';

const { calloutTypes, searchOnly } = siteWords();

/**
 * One variation a type. Its keywords stand on it and not on the block, so that
 * searching "disclaimer" inserts a disclaimer. A type without an entry of its
 * own is found by searching, where the editor can keep it out of its lists.
 */
export const variations: ( BlockVariation & { isSearchOnly?: boolean } )[] =
	calloutTypes.map( ( type ) => ( {
		name: type.slug,
		title: type.name,
		description: type.guidance,
		icon: <TypeIcon path={ type.icon } />,
		keywords: [ ...type.keywords ],
		attributes: { type: type.slug, label: type.label },
		isDefault: type.slug === DEFAULT_TYPE,
		isActive: [ 'type' ],
		isSearchOnly: ! type.inserter,
		// Never for transforms: they would write over a label that its author
		// chose. The toolbar keeps it.
		scope: type.inserter || searchOnly ? [ 'inserter' ] : [],
	} ) );
