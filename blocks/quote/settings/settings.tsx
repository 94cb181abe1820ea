import { InspectorControls } from '@wordpress/block-editor';
import { Hints } from './hints';
import { LanguageSettings } from './language-settings';
import { PortraitSettings } from './portrait-settings';
import { RatingSettings } from './rating-settings';
import { RepetitionSettings } from './repetition-settings';
import type { QuoteControlProps } from '../types';

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
				<RatingSettings attributes={ props.attributes } />
			) }
			{ kind === 'pull-quote' && (
				<RepetitionSettings { ...props } clientId={ clientId } />
			) }
			{ portraitUrl && <PortraitSettings { ...props } /> }
			<LanguageSettings { ...props } />
		</InspectorControls>
	);
}
