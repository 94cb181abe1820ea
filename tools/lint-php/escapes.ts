import { calledFunction, isPhpNode, type PhpNode } from '../php-source';
import { lineOf, type Problem } from './problem';

/**
 * What makes its argument harmless between tags, or prints nothing else. Not
 * wp_json_encode(), which keeps `<`, nor wp_kses(), whose list could hold anything.
 */
const ESCAPES =
	/^(esc_(html|attr|url|js|textarea|xml)(__|_x)?|wp_kses_(post|data)|absint|intval|number_format_i18n)$/;

/**
 * Whether a function escapes what it is given.
 *
 * @param name Its name.
 */
export const escapes = ( name: string | undefined ) =>
	name !== undefined && ESCAPES.test( name );

/**
 * The function of PHP or WordPress that a call names: `\A\esc_html()` is
 * somebody's own.
 *
 * @param node Any part of a tree.
 * @return Its name in small letters, as PHP takes it, or undefined.
 */
export function globalFunction( node: PhpNode ): string | undefined {
	const { what } = node;
	const written = isPhpNode( what ) ? String( what.name ) : '';
	const isOwn =
		( isPhpNode( what ) && what.resolution === 'rn' ) ||
		written.replace( /^\\/, '' ).includes( '\\' );
	return isOwn ? undefined : calledFunction( node )?.toLowerCase();
}

function named( node: PhpNode ): unknown[] {
	if ( node.kind === 'function' ) {
		return [ node.name ];
	}
	if ( node.kind !== 'usegroup' || ! Array.isArray( node.items ) ) {
		return [];
	}
	return node.items
		.filter( isPhpNode )
		.filter( ( item ) => [ node.type, item.type ].includes( 'function' ) )
		.map( ( item ) => item.alias ?? item.name );
}

/**
 * Functions under the name of one that escapes: every call of it that follows
 * would mean this one.
 *
 * @param nodes All parts of the file.
 */
export function hiddenEscapes( nodes: PhpNode[] ): Problem[] {
	return nodes.flatMap( ( node ) =>
		named( node )
			.map( ( name ) => String( isPhpNode( name ) ? name.name : name ) )
			.filter( ( name ) => escapes( name.split( '\\' ).at( -1 ) ) )
			.map( ( name ) => ( {
				line: lineOf( node ),
				says: `gives ${ name } the name of a function that escapes`,
			} ) )
	);
}
