import type { QuoteAttributes, QuoteKind } from './types';

/** The look each kind starts with; bar, the first, has no class. */
const STYLES: Record< QuoteKind, string > = {
	quotation: '',
	'pull-quote': 'is-style-large',
	testimonial: 'is-style-card',
};

const STYLE = /^is-style-/;

/**
 * Whether a quote's look prints quotation marks itself.
 *
 * @param className The quote's extra classes.
 */
export function printsMarks( className = '' ): boolean {
	return /(?:^| )is-style-(?:large|centered)(?= |$)/.test( className );
}

/**
 * Makes a quote another kind. Its look follows only while it is the one its
 * kind began with; whatever the author chose stays.
 *
 * @param attributes The quote's attributes.
 * @param next       What it shall be.
 * @param next.name  That kind.
 * @return The attributes that change.
 */
export function changeKind(
	attributes: QuoteAttributes,
	{ name: kind }: { name: QuoteKind }
): Partial< QuoteAttributes > {
	const classes = ( attributes.className ?? '' )
		.split( ' ' )
		.filter( Boolean );
	const style = classes.find( ( name ) => STYLE.test( name ) ) ?? '';
	if ( style !== STYLES[ attributes.kind ] ) {
		return { kind };
	}
	const others = classes.filter( ( name ) => ! STYLE.test( name ) );
	const className = [ ...others, STYLES[ kind ] ]
		.filter( Boolean )
		.join( ' ' );
	return { kind, className: className || undefined };
}
