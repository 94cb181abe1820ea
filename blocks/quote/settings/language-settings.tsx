import { PanelBody, SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { changeLanguage, languageName, languageTag } from './language';
import type { QuoteControlProps } from '../types';

/**
 * The quotation's own language: screen readers pronounce it, browsers hyphenate
 * it and set its quotation marks by it.
 *
 * @param props The quote and how to change it.
 */
export function LanguageSettings( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	const { dir, lang } = attributes;
	const [ typed, setTyped ] = useState( lang ?? '' );
	const tag = languageTag( typed );
	const help =
		typed && ! tag
			? __(
					'This is no language tag. Write one such as fr, pt-BR or zh-Hant.',
					'editorial-blocks'
				)
			: __(
					'A tag such as fr, de, ar or ja, if it differs from the article’s.',
					'editorial-blocks'
				);
	return (
		<PanelBody
			title={ __( 'Language', 'editorial-blocks' ) }
			initialOpen={ !! lang }
		>
			<TextControl
				__next40pxDefaultSize
				label={ __( 'Language of the quotation', 'editorial-blocks' ) }
				help={
					tag
						? languageName(
								tag,
								document.documentElement.lang || 'en'
							)
						: help
				}
				value={ typed }
				onChange={ ( value ) => {
					setTyped( value );
					setAttributes( changeLanguage( languageTag( value ) ) );
				} }
			/>
			{ lang && (
				<SelectControl
					__next40pxDefaultSize
					label={ __( 'Direction', 'editorial-blocks' ) }
					value={ dir === 'rtl' ? 'rtl' : 'ltr' }
					options={ [
						{
							value: 'ltr',
							label: __( 'Left to right', 'editorial-blocks' ),
						},
						{
							value: 'rtl',
							label: __( 'Right to left', 'editorial-blocks' ),
						},
					] }
					onChange={ ( value ) => setAttributes( { dir: value } ) }
				/>
			) }
		</PanelBody>
	);
}
