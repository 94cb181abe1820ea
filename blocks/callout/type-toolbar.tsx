import { __ } from '@wordpress/i18n';
import { VariationToolbar } from '../../src/editor/variation-toolbar';
import { changeType } from './change-type';
import type { CalloutEditProps } from './types';
import { variations } from './variations';

/**
 * Switches the type; the label follows while it is the type's own word.
 *
 * @param props.attributes The callout's attributes.
 */
export function TypeToolbar( {
	attributes,
}: Pick< CalloutEditProps, 'attributes' > ) {
	return (
		<VariationToolbar
			label={ __( 'Change type', 'editorial-blocks' ) }
			variations={ variations }
			current={ attributes.type }
			change={ changeType }
		/>
	);
}
