import {
	isHiddenRepetition,
	portraitText,
	quotationLanguage,
	quoteClasses,
	QUOTE_CLASS as B,
} from '../../model/quote-markup';
import { portraitSource, sourceUrl } from '../../model/web-address';
import { block } from './block';
import type { BlockNode } from './block';
import { escapeSaveAttribute } from './escape';
import type { QuoteAttributes } from '../../model/quote-attributes';

/** A quote's attributes, inline HTML where people read them; an absent one has its default. */
export type QuoteFields = Partial< QuoteAttributes >;

function attribute( name: string, value?: string | number ): string {
	return value === undefined
		? ''
		: ` ${ name }="${ escapeSaveAttribute( String( value ) ) }"`;
}

function portrait( fields: QuoteFields ): string {
	const { name, portraitAlt = '', portraitId } = fields;
	const source = portraitSource( fields.portraitUrl );
	if ( ! source ) {
		return '';
	}
	const image = portraitId ? `wp-image-${ portraitId } ` : '';
	return (
		`<img class="${ image }${ B }__portrait"` +
		attribute( 'src', source ) +
		` alt="${ name ? '' : escapeSaveAttribute( portraitText( portraitAlt ) ) }"` +
		attribute( 'width', fields.portraitWidth ) +
		attribute( 'height', fields.portraitHeight ) +
		'/>'
	);
}

function attribution( fields: QuoteFields, isHidden: boolean ): string {
	const { name, role, work, date } = fields;
	// A link that nobody hears must not take the keyboard's focus.
	const url = isHidden ? undefined : sourceUrl( fields.url );
	const cite = `<cite class="${ B }__work">${ work }</cite>`;
	const source = url
		? `<a class="${ B }__source"${ attribute( 'href', url ) }>${ cite }</a>`
		: cite;
	const parts = [
		name && `<span class="${ B }__name">${ name }</span>`,
		role && `<span class="${ B }__role">${ role }</span>`,
		work && source,
		date && `<span class="${ B }__date">${ date }</span>`,
	]
		.filter( Boolean )
		.join( `<span class="${ B }__separator">, </span>` );
	const content = portrait( fields ) + parts;
	return (
		content &&
		`<figcaption class="${ B }__attribution">${ content }</figcaption>`
	);
}

/**
 * A quote as its save() writes it.
 *
 * @param fields The attributes.
 * @param inner  The quotation's blocks.
 */
export function quote(
	fields: QuoteFields,
	inner: readonly BlockNode[]
): BlockNode {
	const { kind = 'quotation', repeats = false, className } = fields;
	const { portraitSide = 'start', portraitShape = 'circle' } = fields;
	const { rating, ratingText } = fields;
	const look = { kind, repeats, portraitSide, portraitShape };
	const isHidden = isHiddenRepetition( look );
	const { lang, dir } = quotationLanguage( fields );
	const classes = [ B, ...quoteClasses( look ), className ]
		.filter( Boolean )
		.join( ' ' );
	return block(
		'editorial-blocks/quote',
		{
			kind: kind === 'quotation' ? undefined : kind,
			rating,
			portraitId: fields.portraitId,
			portraitWidth: fields.portraitWidth,
			portraitHeight: fields.portraitHeight,
			portraitSide: portraitSide === 'start' ? undefined : portraitSide,
			portraitShape:
				portraitShape === 'circle' ? undefined : portraitShape,
			repeats: repeats || undefined,
			className,
		},
		`<figure class="${ classes }"${ isHidden ? ' aria-hidden="true"' : '' }>` +
			( rating !== undefined && ratingText
				? `<p class="${ B }__rating is-rating-${ rating }">${ ratingText }</p>`
				: '' ) +
			`<blockquote class="${ B }__text"${ attribute( 'lang', lang ) }${ attribute( 'dir', dir ) }>`,
		inner,
		`</blockquote>${ attribution( fields, isHidden ) }</figure>`
	);
}
