import {
	argumentsOf,
	calledFunction,
	isPhpNode,
	type PhpNode,
} from '../php-source';
import { lineOf, type Problem } from './problem';

/** What makes its argument harmless in HTML, or prints nothing else. */
const ESCAPES =
	/^(esc_(html|attr|url|js|textarea|xml)(__|_x)?|wp_kses(_post|_data)?|wp_json_encode|absint|intval|number_format_i18n)$/;

/** Functions of WordPress and PHP that print an argument as it is. */
const PRINTS = /^(printf|vprintf|_e|_ex|print_r|var_dump|var_export)$/;

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
	return names.flatMap( ( name ) => node[ name ] ?? [] );
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
	const name = calledFunction( node );
	if ( name === 'sprintf' || name === 'implode' ) {
		return argumentsOf( node ).every( isEscaped );
	}
	if ( name !== undefined ) {
		return ESCAPES.test( name );
	}
	const inside = parts( node );
	return inside.length > 0 && inside.every( isEscaped );
}

/**
 * What a file prints without escaping it in the same statement: whoever reads
 * that line cannot know that it is harmless.
 *
 * @param nodes All parts of the file.
 */
export function unescapedOutput( nodes: PhpNode[] ): Problem[] {
	return nodes
		.filter( ( node ) => {
			if ( [ 'echo', 'print', 'exit' ].includes( String( node.kind ) ) ) {
				return ! parts( node ).every( isEscaped );
			}
			const name = calledFunction( node );
			return (
				name !== undefined &&
				PRINTS.test( name ) &&
				( name !== 'printf' ||
					! argumentsOf( node ).every( isEscaped ) )
			);
		} )
		.map( ( node ) => ( { line: lineOf( node ), says: MESSAGE } ) );
}
