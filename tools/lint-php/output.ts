import {
	argumentsOf,
	isPhpNode,
	plainString,
	type PhpNode,
} from '../php-source';
import { escapes, globalFunction } from './escapes';
import { lineOf, type Problem } from './problem';

/** Functions that print what they are given, and how many of their arguments. */
const PRINTS: Record< string, number > = { printf: Infinity, wp_die: 2 };

/** Functions that print what nobody has escaped. */
const PRINTS_RAW =
	/^(vprintf|_e|_ex|print_r|var_dump|var_export|trigger_error|user_error|bloginfo|the_\w+)$/;

/** Functions that call another by its name. */
const CALLS_BY_NAME =
	/^(call_user_func(_array)?|array_map|array_walk|ob_start)$/;

const MESSAGE = 'prints what is not escaped right there';

/** Parts of a tree that are put together to what is printed. */
const PARTS: Record< string, string[] > = {
	bin: [ 'left', 'right' ],
	retif: [ 'trueExpr', 'falseExpr' ],
	parenthesis: [ 'inner' ],
	echo: [ 'expressions' ],
	print: [ 'expression' ],
	exit: [ 'expression' ],
};

function parts( node: PhpNode ): unknown[] {
	const names = PARTS[ String( node.kind ) ] ?? [];
	const found = names.flatMap( ( name ) => node[ name ] ?? [] );
	// `$a ?: $b` is `$a ? $a : $b`.
	return node.kind === 'retif' && ! node.trueExpr
		? [ node.test, ...found ]
		: found;
}

function isEscaped( node: unknown ): boolean {
	if ( ! isPhpNode( node ) ) {
		return true;
	}
	if ( node.kind === 'string' || node.kind === 'number' ) {
		return true;
	}
	if ( node.kind === 'cast' ) {
		return node.type === 'int' || node.type === 'float';
	}
	if ( node.kind === 'call' ) {
		const name = globalFunction( node );
		return name === 'sprintf' || name === 'implode'
			? argumentsOf( node ).every( isEscaped )
			: escapes( name );
	}
	const inside = parts( node );
	return inside.length > 0 && inside.every( isEscaped );
}

function printsRaw( node: PhpNode ): boolean {
	const name = globalFunction( node ) ?? '';
	if ( name in PRINTS ) {
		return ! argumentsOf( node )
			.slice( 0, PRINTS[ name ] )
			.every( isEscaped );
	}
	if ( CALLS_BY_NAME.test( name ) ) {
		return argumentsOf( node ).some( ( argument ) => {
			const called = plainString( argument )?.toLowerCase() ?? '';
			return called in PRINTS || PRINTS_RAW.test( called );
		} );
	}
	return PRINTS_RAW.test( name );
}

/**
 * What a file prints without escaping it in the same statement: whoever reads
 * that line cannot know that it is harmless.
 *
 * @param nodes All parts of the file.
 */
export function unescapedOutput( nodes: PhpNode[] ): Problem[] {
	return nodes
		.filter( ( node ) =>
			[ 'echo', 'print', 'exit' ].includes( String( node.kind ) )
				? ! parts( node ).every( isEscaped )
				: printsRaw( node )
		)
		.map( ( node ) => ( { line: lineOf( node ), says: MESSAGE } ) );
}
