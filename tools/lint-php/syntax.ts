import { isPhpNode, type PhpNode } from '../php-source';
import { lineOf, type Problem } from './problem';

const NEWER: Record< string, string > = {
	match: 'match is PHP 8.0',
	namedargument: 'named arguments are PHP 8.0',
	nullsafepropertylookup: '?-> is PHP 8.0',
	uniontype: 'union types are PHP 8.0',
	intersectiontype: 'intersection types are PHP 8.1',
	enum: 'enum is PHP 8.1',
	variadicplaceholder: 'f(...) is PHP 8.1',
};

const UNWANTED: Record< string, string > = {
	nowdoc: 'the plugin directory refuses nowdoc',
	eval: 'eval runs text as code',
	goto: 'goto',
};

function isFilled( value: unknown ): boolean {
	return Array.isArray( value ) && value.length > 0;
}

function saysOf( node: PhpNode ): string | undefined {
	const kind = String( node.kind );
	if ( kind === 'encapsed' && node.type === 'heredoc' ) {
		return 'the plugin directory refuses heredoc';
	}
	if ( kind === 'encapsed' && node.type === 'shell' ) {
		return 'backticks run a program';
	}
	if ( kind === 'parameter' && Number( node.flags ) > 0 ) {
		return 'constructor promotion is PHP 8.0';
	}
	if ( kind === 'expressionstatement' ) {
		return undefined;
	}
	if ( isFilled( node.attrGroups ) ) {
		return 'attributes are PHP 8.0';
	}
	const isThrown = Object.values( node ).some(
		( child ) => isPhpNode( child ) && child.kind === 'throw'
	);
	if ( isThrown && kind !== 'if' ) {
		return 'throw as an expression is PHP 8.0';
	}
	return NEWER[ kind ] ?? UNWANTED[ kind ];
}

/**
 * Syntax that PHP 7.4 does not know, and syntax that a plugin must not have.
 *
 * @param nodes All parts of the file.
 */
export function refusedSyntax( nodes: PhpNode[] ): Problem[] {
	return nodes.flatMap( ( node ) => {
		const says = saysOf( node );
		return says ? [ { line: lineOf( node ), says } ] : [];
	} );
}
