import { siteWords } from '../../src/editor/site-words';
import type { SiteCalloutType } from '../../src/editor/site-words';
import { labelAfterTypeChange } from '../../src/model/callout-label';
import type { CalloutAttributes } from './types';

/**
 * The attributes that turn a callout into another type.
 *
 * @param attributes What the callout holds now.
 * @param type       The type it becomes.
 */
export function changeType(
	attributes: Pick< CalloutAttributes, 'label' >,
	type: SiteCalloutType
): Pick< CalloutAttributes, 'type' | 'label' > {
	return {
		type: type.slug,
		label: labelAfterTypeChange(
			String( attributes.label ?? '' ),
			new Set( siteWords().ownLabels ),
			type.label
		),
	};
}
