import { isPhpNode, plainString, type PhpNode } from '../php-source';
import type { Problem } from './problem';

const ONLY_DECLARES = [
	'namespace',
	'usegroup',
	'declare',
	'inline',
	'comment',
	'noop',
];

function statements( node: PhpNode ): PhpNode[] {
	const children = Array.isArray( node.children ) ? node.children : [];
	return children
		.filter( isPhpNode )
		.flatMap( ( child ) =>
			child.kind === 'namespace' ? statements( child ) : [ child ]
		);
}

function isGuard( node: PhpNode ): boolean {
	const { expression } = node;
	if ( ! isPhpNode( expression ) || expression.type !== '||' ) {
		return false;
	}
	const { left, right } = expression;
	const asked =
		isPhpNode( left ) && Array.isArray( left.arguments )
			? plainString( left.arguments[ 0 ] )
			: undefined;
	return (
		( asked === 'ABSPATH' || asked === 'WP_UNINSTALL_PLUGIN' ) &&
		isPhpNode( right ) &&
		right.kind === 'exit'
	);
}

/**
 * Whether a file could be run by calling its address: its first statement has to
 * end it where WordPress did not load it. A file that only returns a value may go
 * without.
 *
 * @param nodes All parts of the file, the whole of it first.
 */
export function missingGuard( nodes: PhpNode[] ): Problem[] {
	const [ program ] = nodes;
	const [ first ] = program
		? statements( program ).filter(
				( node ) => ! ONLY_DECLARES.includes( String( node.kind ) )
			)
		: [];
	const isSafe = ! first || isGuard( first ) || first.kind === 'return';
	return isSafe
		? []
		: [
				{
					line: 1,
					says: "does not begin with: defined( 'ABSPATH' ) || exit;",
				},
			];
}
