import { isPhpNode, type PhpNode } from '../php-source';
import { lineOf, type Problem } from './problem';

/** PHP 7.4 takes these for names of classes, and fails when the function is called. */
const NEWER_TYPES: Record< string, string > = {
	mixed: 'the type mixed is PHP 8.0',
	never: 'the type never is PHP 8.1',
};

const UNWANTED: Record< string, string > = {
	nowdoc: 'the plugin directory refuses nowdoc',
	eval: 'eval runs text as code',
	goto: 'goto',
};

function saysOf( node: PhpNode ): string | undefined {
	const { kind, type, attrGroups } = node;
	if ( Array.isArray( attrGroups ) && attrGroups.length > 0 ) {
		return 'attributes are PHP 8.0: to 7.4 the rest of the line is a comment';
	}
	if ( kind === 'encapsed' && type === 'heredoc' ) {
		return 'the plugin directory refuses heredoc';
	}
	if ( kind === 'encapsed' && type === 'shell' ) {
		return 'backticks run a program';
	}
	if ( isPhpNode( type ) && typeof type.name === 'string' ) {
		return NEWER_TYPES[ type.name.toLowerCase() ];
	}
	return UNWANTED[ String( kind ) ];
}

/**
 * Syntax that a plugin must not have, and types that PHP 7.4 compiles and does
 * not know. What it cannot compile, it says itself (compile.ts).
 *
 * @param nodes All parts of the file.
 */
export function refusedSyntax( nodes: PhpNode[] ): Problem[] {
	return nodes.flatMap( ( node ) => {
		const says = saysOf( node );
		return says ? [ { line: lineOf( node ), says } ] : [];
	} );
}
