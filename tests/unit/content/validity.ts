import { parse, serialize } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';

const invalid = ( block: Block ): string[] => [
	...( block.isValid === false || block.name === 'core/missing'
		? [ `${ block.name }: ${ block.originalContent ?? '' }` ]
		: [] ),
	...block.innerBlocks.flatMap( invalid ),
];

/**
 * What the editor would complain about in post content. The blocks have to be
 * registered.
 *
 * @param markup Post content.
 */
export function complaints( markup: string ): string[] {
	const blocks = parse( markup );
	const freeform = blocks
		.filter( ( { name } ) => name === 'core/freeform' )
		.map(
			( { originalContent } ) => `freeform: ${ originalContent ?? '' }`
		);
	const saved = serialize( blocks );
	return [
		...blocks.flatMap( invalid ),
		...freeform,
		...( withBrackets( saved ) === withBrackets( markup )
			? []
			: [ firstDifference( markup, saved ) ] ),
	];
}

// The one spelling that the editor reads, and writes otherwise: without it
// WordPress would run what stands in inline code.
const withBrackets = ( markup: string ) => markup.replaceAll( '&#91;', '[' );

function firstDifference( markup: string, saved: string ): string {
	let at = 0;
	while ( markup[ at ] === saved[ at ] ) {
		at++;
	}
	const from = Math.max( 0, at - 80 );
	return `written ${ markup.slice( from, at + 80 ) } and saved ${ saved.slice(
		from,
		at + 80
	) }`;
}
