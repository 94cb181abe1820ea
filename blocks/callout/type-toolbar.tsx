import { BlockControls } from '@wordpress/block-editor';
import { ToolbarDropdownMenu } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { siteCalloutType, siteWords } from '../../src/editor/site-words';
import { TypeIcon } from '../../src/editor/type-icon';
import { changeType } from './change-type';
import type { CalloutEditProps } from './types';

/**
 * Switches the type; the label follows while it is the type's own word.
 *
 * @param props.attributes    The callout's attributes.
 * @param props.setAttributes Changes them.
 */
export function TypeToolbar( { attributes, setAttributes }: CalloutEditProps ) {
	const current =
		siteCalloutType( attributes.type ) ?? siteCalloutType( 'note' );
	return (
		<BlockControls group="block">
			<ToolbarDropdownMenu
				icon={ current && <TypeIcon path={ current.icon } /> }
				label={ __( 'Change type', 'editorial-blocks' ) }
				controls={ siteWords().calloutTypes.map( ( type ) => ( {
					title: type.name,
					icon: <TypeIcon path={ type.icon } />,
					isActive: type.slug === attributes.type,
					role: 'menuitemradio',
					onClick: () =>
						setAttributes( changeType( attributes, type ) ),
				} ) ) }
			/>
		</BlockControls>
	);
}
