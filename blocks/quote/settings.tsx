import { InspectorControls } from '@wordpress/block-editor';
import { Hints } from './settings-hints';
import { LanguageSettings } from './settings-language';
import { PortraitSettings } from './settings-portrait';
import { RatingSettings } from './settings-rating';
import { RepetitionSettings } from './settings-repetition';
import type { QuoteControlProps } from './types';

/**
 * A quote's sidebar: only what applies to what it is.
 *
 * @param props The quote and how to change it.
 */
export function QuoteSettings( {
	clientId,
	...props
}: QuoteControlProps & { clientId: string } ) {
	const { kind, portraitUrl, rating } = props.attributes;
	return (
		<InspectorControls>
			<Hints attributes={ props.attributes } clientId={ clientId } />
			{ ( kind === 'testimonial' || rating !== undefined ) && (
				<RatingSettings { ...props } />
			) }
			{ kind === 'pull-quote' && (
				<RepetitionSettings { ...props } clientId={ clientId } />
			) }
			{ portraitUrl && <PortraitSettings { ...props } /> }
			<LanguageSettings { ...props } />
		</InspectorControls>
	);
}
