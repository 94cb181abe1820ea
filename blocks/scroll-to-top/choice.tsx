import {
	SelectControl,
	__experimentalToolsPanelItem as ToolsPanelItem,
} from '@wordpress/components';

type ChoiceProps< Value extends string > = {
	label: string;
	help?: string;
	options: { value: Value; label: string }[];
	value: Value;
	defaultValue: Value;
	onChange: ( value: Value ) => void;
};

/**
 * A list in the settings panel, which can put it back to its default.
 * @param props.label        What is chosen.
 * @param props.help         What else is to be known of it.
 * @param props.options      From what.
 * @param props.value        What is chosen now.
 * @param props.defaultValue What a new control has.
 * @param props.onChange     Gets what is chosen next.
 */
export function Choice< Value extends string >( {
	label,
	help,
	options,
	value,
	defaultValue,
	onChange,
}: ChoiceProps< Value > ) {
	return (
		<ToolsPanelItem
			label={ label }
			hasValue={ () => value !== defaultValue }
			onDeselect={ () => onChange( defaultValue ) }
			isShownByDefault
		>
			<SelectControl
				__next40pxDefaultSize
				label={ label }
				help={ help }
				value={ value }
				options={ options }
				onChange={ onChange }
			/>
		</ToolsPanelItem>
	);
}
