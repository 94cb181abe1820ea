import type { BlockVariation } from '@wordpress/blocks';
import { siteWords } from '../../src/editor/site-words';

/**
 * One variation a type. Its keywords stand on it and not on the block, so that
 * searching "disclaimer" inserts a disclaimer.
 */
export const variations: BlockVariation[] = siteWords().calloutTypes.map(
	( type ) => ( {
		name: type.slug,
		title: type.name,
		description: type.guidance,
		keywords: [ ...type.keywords ],
		attributes: { type: type.slug, label: type.label },
		isDefault: type.slug === 'note',
		isActive: [ 'type' ],
		scope: type.inserter ? [ 'inserter', 'transform' ] : [ 'transform' ],
	} )
);
