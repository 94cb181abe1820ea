import type { BlockNode } from './block';

/**
 * Attributes as WordPress writes them into a block's comment
 * (`serializeAttributes()` of @wordpress/blocks, character for character).
 *
 * @param attrs The comment's attributes.
 */
function serializeAttributes( attrs: BlockNode[ 'attrs' ] ): string {
	return JSON.stringify( attrs )
		.replaceAll( '\\\\', '\\u005c' )
		.replaceAll( '--', '\\u002d\\u002d' )
		.replaceAll( '<', '\\u003c' )
		.replaceAll( '>', '\\u003e' )
		.replaceAll( '&', '\\u0026' )
		.replaceAll( '\\"', '\\u0022' );
}

function serializeBlock( node: BlockNode ): string {
	if ( node.source !== undefined ) {
		return node.source;
	}
	let next = 0;
	const content = node.innerContent
		.map( ( piece ) => {
			const inner =
				piece === null ? node.innerBlocks[ next++ ] : undefined;
			return inner ? serializeBlock( inner ) : ( piece ?? '' );
		} )
		.join( '' );
	if ( node.blockName === null ) {
		return content.trim();
	}
	const name = node.blockName.replace( /^core\//, '' );
	const attributes = Object.keys( node.attrs ).length
		? `${ serializeAttributes( node.attrs ) } `
		: '';
	return content === ''
		? `<!-- wp:${ name } ${ attributes }/-->`
		: `<!-- wp:${ name } ${ attributes }-->\n${ content }\n<!-- /wp:${ name } -->`;
}

/**
 * Blocks as post content, as the editor writes it.
 *
 * @param blocks Blocks in their order.
 */
export function serialize( blocks: readonly BlockNode[] ): string {
	return blocks.map( serializeBlock ).join( '\n\n' );
}
