import {
	argumentsOf,
	calledFunction,
	isPhpNode,
	phpNodes,
	plainString,
	type PhpNode,
} from '../php-source';
import { phpFiles, type Problem, type Release } from './check';

/** A call, and the file it stands in. */
export interface Call {
	file: string;
	name: string;
	/** Its arguments, not yet looked into. */
	given: unknown[];
}

/**
 * Every call of a function by its name.
 *
 * @param release The release.
 */
export function callsIn( release: Release ): Call[] {
	return phpFiles( release ).flatMap( ( file ) =>
		phpNodes( release.read( file ), file ).flatMap( ( node ) => {
			const name = calledFunction( node );
			return name ? [ { file, name, given: argumentsOf( node ) } ] : [];
		} )
	);
}

/**
 * The texts of the release's constants, by their names.
 *
 * @param release The release.
 */
export function constantsOf( release: Release ): Map< string, string > {
	const texts = phpFiles( release ).map( ( file ) => release.read( file ) );
	return new Map(
		[
			...texts.join( '\n' ).matchAll( /^const (\w+)\s*= '([^']*)'/gm ),
		].map( ( [ , name = '', text = '' ] ) => [ name, text ] )
	);
}

/**
 * What an argument begins with, as far as it can be read.
 *
 * @param argument  An argument.
 * @param constants The release's.
 * @return Its text or what that begins with, or undefined.
 */
export function beginning(
	argument: unknown,
	constants: ReadonlyMap< string, string >
): string | undefined {
	if ( ! isPhpNode( argument ) ) {
		return undefined;
	}
	if ( argument.kind === 'bin' ) {
		return beginning( argument.left, constants );
	}
	return argument.kind === 'name'
		? constants.get( String( argument.name ) )
		: plainString( argument );
}

function isHandedCallable( nodes: PhpNode[], name: unknown ): boolean {
	return nodes.some(
		( { kind, name: own, type } ) =>
			kind === 'parameter' &&
			isPhpNode( own ) &&
			own.name === name &&
			isPhpNode( type ) &&
			type.name === 'callable'
	);
}

/**
 * Calls of what no reader of the line can name. A parameter that says it is
 * `callable` is what it was given by a caller who is looked at as well.
 *
 * @param release The release.
 */
export function unreadableCalls( release: Release ): Problem[] {
	return phpFiles( release ).flatMap( ( file ) => {
		const nodes = phpNodes( release.read( file ), file );
		return nodes
			.filter( ( node ) => {
				const called = /^call_user_func/.test(
					calledFunction( node ) ?? ''
				)
					? argumentsOf( node )[ 0 ]
					: node.what;
				return (
					node.kind === 'call' &&
					isPhpNode( called ) &&
					( called.kind !== 'variable' ||
						! isHandedCallable( nodes, called.name ) ) &&
					! /^(name|string|closure|arrowfunc|propertylookup|staticlookup|nullsafepropertylookup)$/.test(
						String( called.kind )
					)
				);
			} )
			.map( () => ( { file, problem: 'calls what it does not name' } ) );
	} );
}
