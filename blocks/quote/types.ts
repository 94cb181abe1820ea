import type { QuoteAttributes } from '../../src/model/quote-attributes';

export type {
	QuoteAttributes,
	QuoteKind,
} from '../../src/model/quote-attributes';

/** What a quote's controls are given. */
export type QuoteControlProps = {
	attributes: QuoteAttributes;
	setAttributes: ( attributes: Partial< QuoteAttributes > ) => void;
};
