import { siteWords } from '../../src/editor/site-words';
import { labelAfterTypeChange } from '../../src/model/callout-label';
import type { CalloutAttributes } from './types';

type TypeAndLabel = Pick< CalloutAttributes, 'type' | 'label' >;

/**
 * The attributes that turn a callout into another type.
 *
 * @param old             What the callout holds now.
 * @param next            The type it becomes.
 * @param next.attributes That type and its own label.
 */
export function changeType(
	{ label }: Pick< CalloutAttributes, 'label' >,
	{ attributes }: { attributes: Required< TypeAndLabel > }
): TypeAndLabel {
	return {
		...attributes,
		label: labelAfterTypeChange(
			String( label ?? '' ),
			new Set( siteWords().ownLabels ),
			attributes.label
		),
	};
}
