import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { newQuote } from './new-quote';
import type { PluginShape } from './plugin-shapes';
import { ratingWords } from '../rating/rating';

const BACKGROUND = /url\(["']?([^"')]+)/i;

const text = ( item: Element, selector?: string ) =>
	( selector && item.querySelector( selector )?.innerHTML.trim() ) ||
	undefined;

// Words that stand in paragraphs of their own stay so.
function paragraphs( item: Element, selector: string ): Block[] {
	return Array.from( item.querySelectorAll( selector ) )
		.flatMap( ( element ) => {
			const own = Array.from( element.querySelectorAll( ':scope > p' ) );
			return own.length > 0 ? own : [ element ];
		} )
		.map( ( element ) =>
			createBlock( 'core/paragraph', {
				content: element.innerHTML.trim(),
			} )
		)
		.filter( ( { attributes } ) => String( attributes.content ) !== '' );
}

function portrait( item: Element, selector?: string ) {
	const image = selector ? item.querySelector( selector ) : null;
	const drawn = BACKGROUND.exec(
		image?.getAttribute( 'style' ) ?? ''
	)?.[ 1 ];
	const id = /wp-image-(\d+)/.exec( image?.className ?? '' )?.[ 1 ];
	const url = image?.getAttribute( 'src' ) ?? drawn;
	return url
		? {
				portraitUrl: url,
				portraitAlt: image?.getAttribute( 'alt' ) ?? '',
				portraitId: id === undefined ? undefined : Number( id ),
			}
		: {};
}

/**
 * The quotes in another plugin's saved markup.
 *
 * @param html  What the plugin saved, as the post holds it.
 * @param shape Where that plugin puts what.
 * @return One quote for each person; none if the markup holds no words.
 */
export function quotesIn( html: string, shape: PluginShape ): Block[] {
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	const items = shape.item
		? Array.from( body.querySelectorAll( shape.item ) )
		: [ body ];
	return items
		.map( ( item ) => ( { item, words: paragraphs( item, shape.text ) } ) )
		.filter( ( { words } ) => words.length > 0 )
		.map( ( { item, words } ) =>
			newQuote(
				{
					kind: shape.kind,
					className: shape.kind && 'is-style-card',
					name: text( item, shape.name ),
					role: text( item, shape.role ),
					...portrait( item, shape.image ),
				},
				words
			)
		);
}

type Kadence = Record< string, unknown >;

/**
 * Kadence's testimonial, whose words stand in the block's comment alone.
 *
 * @param attributes The block's attributes.
 */
export function kadenceQuote( attributes: Kadence ): Block {
	const field = ( key: string ) =>
		String( attributes[ key ] ?? '' ) || undefined;
	const rating = Math.round( Number( attributes.rating ?? 5 ) * 2 );
	const title = field( 'title' );
	return newQuote(
		{
			kind: 'testimonial',
			className: 'is-style-card',
			name: field( 'name' ),
			role: field( 'occupation' ),
			...( rating >= 1 &&
				rating <= 10 && { rating, ratingText: ratingWords( rating ) } ),
			portraitUrl: field( 'url' ),
			portraitAlt: field( 'alt' ),
			portraitId: Number( attributes.id ) || undefined,
		},
		[
			...( title
				? [
						createBlock( 'core/paragraph', {
							content: `<strong>${ title }</strong>`,
						} ),
					]
				: [] ),
			createBlock( 'core/paragraph', { content: field( 'content' ) } ),
		]
	);
}
