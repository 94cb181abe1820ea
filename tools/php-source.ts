import { Engine } from 'php-parser';

/** A part of a PHP file's syntax tree, not yet looked into. */
export type PhpNode = Record< string, unknown >;

/**
 * Whether something found in a tree is a part of it, and not a name or number.
 *
 * @param value What was found.
 */
export function isPhpNode( value: unknown ): value is PhpNode {
	return typeof value === 'object' && value !== null;
}

function walk( value: unknown, found: PhpNode[] ): PhpNode[] {
	if ( Array.isArray( value ) ) {
		value.forEach( ( child ) => walk( child, found ) );
	} else if ( isPhpNode( value ) ) {
		found.push( value );
		Object.values( value ).forEach( ( child ) => walk( child, found ) );
	}
	return found;
}

/**
 * Every part of a PHP file, in the order of the source.
 *
 * @param source The file's text.
 * @param file   Its name, for the parser's complaints.
 * @throws SyntaxError With file and line, for PHP that no PHP would run.
 */
export function phpNodes( source: string, file: string ): PhpNode[] {
	const engine = new Engine( {
		parser: { extractDoc: true },
		ast: { withPositions: true },
	} );
	return walk( engine.parseCode( source, file ), [] );
}

/**
 * The name of the function that a call names outright, without its namespace.
 *
 * @param node Any part of a tree.
 * @return The name, or undefined where this is no such call.
 */
export function calledFunction( node: PhpNode ): string | undefined {
	if ( node.kind !== 'call' || ! isPhpNode( node.what ) ) {
		return undefined;
	}
	const { kind, name } = node.what;
	return kind === 'name' && typeof name === 'string'
		? name.split( '\\' ).at( -1 )
		: undefined;
}

/**
 * What stands between the quotes of a plain string.
 *
 * @param node Any part of a tree.
 */
export function plainString( node: unknown ): string | undefined {
	return isPhpNode( node ) &&
		node.kind === 'string' &&
		typeof node.value === 'string'
		? node.value
		: undefined;
}

/**
 * A call's arguments, as parts of the tree.
 *
 * @param call A call.
 */
export function argumentsOf( call: PhpNode ): unknown[] {
	return Array.isArray( call.arguments ) ? call.arguments : [];
}
