import { __experimentalToolsPanelItem as ToolsPanelItem } from '@wordpress/components';
import type { ReactNode } from 'react';
import type { CalloutEditProps } from '../types';

/** What a callout is set to until an author changes it. */
export const SETTINGS = {
	fold: 'none',
	level: 0,
	labelHidden: false,
	titleHidden: false,
	icon: true,
} as const;

/**
 * A control as WordPress's panels reset and hide it.
 *
 * @param props   The callout's attributes and what changes them.
 * @param key     The attribute it sets.
 * @param label   Its name in the panel's menu.
 * @param control The control.
 */
export function settingItem(
	{ attributes, setAttributes }: CalloutEditProps,
	key: keyof typeof SETTINGS,
	label: string,
	control: ReactNode
) {
	return (
		<ToolsPanelItem
			key={ key }
			label={ label }
			hasValue={ () => attributes[ key ] !== SETTINGS[ key ] }
			onDeselect={ () => setAttributes( { [ key ]: SETTINGS[ key ] } ) }
			isShownByDefault
		>
			{ control }
		</ToolsPanelItem>
	);
}
