import { __ } from '@wordpress/i18n';
import { VariationToolbar } from '../../src/editor/variation-toolbar';
import { changeKind } from './kind';
import type { QuoteControlProps } from './types';
import { variations } from './variations';

/**
 * Switches a quote between its kinds.
 *
 * @param props.attributes The quote's attributes.
 */
export function KindToolbar( {
	attributes,
}: Pick< QuoteControlProps, 'attributes' > ) {
	return (
		<VariationToolbar
			label={ __( 'Change kind of quote', 'editorial-blocks' ) }
			variations={ variations }
			current={ attributes.kind }
			change={ changeKind }
		/>
	);
}
