import { ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../../src/editor/is-empty';
import { settingItem } from './setting-item';
import type { CalloutEditProps } from '../types';

const toggles = () =>
	[
		{
			key: 'icon',
			name: __( 'Icon', 'editorial-blocks' ),
			label: __( 'Show the icon', 'editorial-blocks' ),
		},
		{
			key: 'labelHidden',
			name: __( 'Label', 'editorial-blocks' ),
			label: __( 'Hide the label', 'editorial-blocks' ),
			help: __(
				'Screen readers still say it. Needs a title.',
				'editorial-blocks'
			),
			other: 'titleHidden',
		},
		{
			key: 'titleHidden',
			name: __( 'Title', 'editorial-blocks' ),
			label: __( 'Hide the title', 'editorial-blocks' ),
			help: __(
				'Screen readers still say it. With the label hidden too, readers do not see the type in words.',
				'editorial-blocks'
			),
			other: 'labelHidden',
		},
	] as const;

/**
 * What of the title line is seen. The label can be hidden only behind a title,
 * and what folds always shows one of them.
 *
 * @param props The callout's attributes and what changes them.
 */
export function seenToggles( props: CalloutEditProps ) {
	const { attributes, setAttributes } = props;
	const { fold, title } = attributes;
	return toggles().map( ( { key, name, label, ...more } ) =>
		settingItem(
			props,
			key,
			name,
			<ToggleControl
				label={ label }
				help={ 'help' in more ? more.help : undefined }
				checked={ attributes[ key ] }
				disabled={
					'other' in more &&
					! attributes[ key ] &&
					( isEmpty( title ) ||
						( fold !== 'none' && attributes[ more.other ] ) )
				}
				onChange={ ( value ) => setAttributes( { [ key ]: value } ) }
			/>
		)
	);
}
