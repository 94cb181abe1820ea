import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Message } from './message';

// The fields and contexts of wp-includes/block-i18n.json, by which WordPress
// translates what it reads from a block.json.
const variation = z.object( {
	title: z.string().optional(),
	description: z.string().optional(),
	keywords: z.array( z.string() ).default( [] ),
} );
const blockJson = variation.extend( {
	styles: z.array( z.object( { label: z.string() } ) ).default( [] ),
	variations: z.array( variation ).default( [] ),
} );

type Texts = z.infer< typeof variation >;

function contexts( texts: Texts, subject: string ): [ string, string ][] {
	const { title, description, keywords } = texts;
	return [
		...( title ? [ [ `${ subject } title`, title ] as const ] : [] ),
		...( description
			? [ [ `${ subject } description`, description ] as const ]
			: [] ),
		...keywords.map(
			( keyword ) => [ `${ subject } keyword`, keyword ] as const
		),
	].map( ( [ context, text ] ) => [ context, text ] );
}

/**
 * What WordPress translates of a block.json.
 *
 * @param file Its path from the checkout.
 */
export function messagesFromBlockJson( file: string ): Message[] {
	const block = blockJson.parse( JSON.parse( readFileSync( file, 'utf8' ) ) );
	return [
		...contexts( block, 'block' ),
		...block.styles.map( ( { label } ): [ string, string ] => [
			'block style label',
			label,
		] ),
		...block.variations.flatMap( ( one ) =>
			contexts( one, 'block variation' )
		),
	].map( ( [ context, text ] ) => ( { text, context, notes: [], file } ) );
}
