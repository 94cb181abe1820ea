import { convert } from '../../../../../src/content';
import type { Converted } from '../../../../../src/content';

type Blocks = Converted[ 'blocks' ];

const joined = ( ...parts: ( string | undefined )[] ) =>
	parts.filter( Boolean ).join( ', ' );

/**
 * What a document became: a line for each block, indented as they are nested,
 * then what was said about it, with the line in front.
 *
 * @param lines The document's lines.
 */
export function outline( lines: readonly string[] ): string[] {
	const { title, blocks, callouts, quotes, warnings } = convert(
		lines.join( '\n' ),
		{ from: 'markdown' }
	);
	const described = ( block: Blocks[ number ], path: number[] ): string => {
		const is = ( one: { path?: readonly number[] } ) =>
			one.path?.join() === path.join();
		const html = block.source ?? block.innerContent.join( '' );
		const callout = callouts.find( is );
		if ( callout ) {
			const { type, title: words, fold, line } = callout;
			const named = type + ( words ? ` “${ words.html }”` : '' );
			return `${ line } ${ joined( named, fold ) }`;
		}
		const quote = quotes.find( is );
		if ( quote ) {
			const { name, role, work, url, date, line } = quote;
			const by = joined( name, role, work, url, date );
			const at = line === undefined ? '' : `${ line } `;
			return at + ( by ? `quote by ${ by }` : 'quote' );
		}
		const kind = ( block.blockName ?? 'html' ).replace( 'core/', '' );
		if ( block.innerBlocks.length > 0 ) {
			const summary = /<summary>(.*)<\/summary>/.exec( html )?.[ 1 ];
			const open = block.attrs.showContent ? 'open' : undefined;
			return joined( summary ? `${ kind } “${ summary }”` : kind, open );
		}
		const text = html.replace( /^<[^>]+>|<\/\w+>$/g, '' );
		return block.source ? `${ kind } as it was` : `${ kind }: ${ text }`;
	};
	const below = ( inside: Blocks, path: number[] ): string[] =>
		inside.flatMap( ( block, index ) => [
			'  '.repeat( path.length ) + described( block, [ ...path, index ] ),
			...below( block.innerBlocks, [ ...path, index ] ),
		] );
	return [
		...( title ? [ `title: ${ title }` ] : [] ),
		...below( blocks, [] ),
		...warnings.map( ( { message, line } ) => `! ${ line } ${ message }` ),
	];
}
