import type { Block } from '@wordpress/blocks';

const KEYS = [
	'kind',
	'name',
	'role',
	'work',
	'url',
	'date',
	'lang',
	'dir',
	'ratingText',
	'portraitUrl',
	'className',
] as const;

/**
 * What a quote says, as plain strings: rich text is an object in the editor.
 *
 * @param block A quote.
 * @return Its attributes that are not empty, and `text`: its inner blocks'
 *         content, between bars.
 */
export function describeQuote( block: Block ): Record< string, string > {
	const said = Object.fromEntries(
		KEYS.map( ( key ) => [ key, String( block.attributes[ key ] ?? '' ) ] )
	);
	const text = block.innerBlocks
		.map( ( { attributes, name } ) =>
			name === 'core/paragraph' ? String( attributes.content ) : name
		)
		.join( '|' );
	return Object.fromEntries(
		Object.entries( { ...said, text } ).filter(
			( [ key, value ] ) =>
				value !== '' && ! ( key === 'kind' && value === 'quotation' )
		)
	);
}
