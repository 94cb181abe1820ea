import { BlockControls } from '@wordpress/block-editor';
import { ToolbarButton, ToolbarGroup } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { desktop } from '@wordpress/icons';

type PreviewButtonProps = {
	isPressed: boolean;
	onChange: ( isPressed: boolean ) => void;
};

/**
 * Lets the control float over the canvas, as it will over the page.
 * @param props.isPressed Whether it floats now.
 * @param props.onChange  Gets whether it shall.
 */
export function PreviewButton( { isPressed, onChange }: PreviewButtonProps ) {
	return (
		<BlockControls>
			<ToolbarGroup>
				<ToolbarButton
					icon={ desktop }
					label={ __( 'Preview floating', 'editorial-blocks' ) }
					isPressed={ isPressed }
					onClick={ () => onChange( ! isPressed ) }
				/>
			</ToolbarGroup>
		</BlockControls>
	);
}
