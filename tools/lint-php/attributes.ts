import {
	argumentsOf,
	isPhpNode,
	plainString,
	type PhpNode,
} from '../php-source';
import { escapes, globalFunction } from './escapes';
import { lineOf, type Problem } from './problem';

const ADDRESSES =
	/^(href|src|action|formaction|cite|poster|data|ping|background)$/i;

/** The attribute whose value a text ends in: its name, its quote, what of the value is there. */
const OPEN = /([\w:-]+)\s*=\s*(?:(["'])([^"']*)|([^\s"'>]*))$/;

function problemOf( before: string, call: PhpNode ): string | undefined {
	const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^<>"']|["'][^"'<>]*$)*$/i.exec(
		before
	);
	const unfinished = tag?.[ 0 ].replace( /=\s*("[^"]*"|'[^']*')/g, '' );
	const open = OPEN.exec( unfinished ?? '' );
	const name = globalFunction( call ) ?? '';
	if ( ! open || ! escapes( name ) ) {
		return undefined;
	}
	const [ , attribute = '', quote, value = '' ] = open;
	if ( ! quote ) {
		return `fills the attribute ${ attribute } without quotes around it`;
	}
	if ( /^on/i.test( attribute ) ) {
		return `writes a program into ${ attribute }`;
	}
	if ( /^wp_kses/.test( name ) ) {
		return `${ name }() keeps quotes, which end the attribute ${ attribute }`;
	}
	return ADDRESSES.test( attribute ) && value === '' && name !== 'esc_url'
		? `the address in ${ attribute } wants esc_url()`
		: undefined;
}

/** Text and what stands between it, as it will be printed one after the other. */
function sequence( node: unknown ): ( string | PhpNode )[] {
	if ( ! isPhpNode( node ) ) {
		return [];
	}
	const text = plainString( node );
	if ( text !== undefined ) {
		return [ text ];
	}
	if ( node.kind === 'inline' ) {
		return [ String( node.value ) ];
	}
	if ( node.kind === 'bin' && node.type === '.' ) {
		return [ ...sequence( node.left ), ...sequence( node.right ) ];
	}
	if ( node.kind === 'parenthesis' ) {
		return sequence( node.inner );
	}
	if ( node.kind === 'echo' && Array.isArray( node.expressions ) ) {
		return node.expressions.flatMap( sequence );
	}
	if ( /^s?printf$/.test( globalFunction( node ) ?? '' ) ) {
		return filled( argumentsOf( node ) );
	}
	return [ node ];
}

function filled( [ format, ...values ]: unknown[] ): ( string | PhpNode )[] {
	let next = 0;
	return ( plainString( format ) ?? '' )
		.split( /(%(?:\d+\$)?[a-z])/ )
		.flatMap( ( text ) => {
			const placed = /^%(?:(\d+)\$)?[a-z]$/.exec( text );
			return placed
				? sequence( values[ placed[ 1 ] ? +placed[ 1 ] - 1 : next++ ] )
				: [ text ];
		} );
}

/**
 * What is escaped, but not for the place in a tag where it stands.
 *
 * @param nodes All parts of the file.
 */
export function misplacedEscapes( nodes: PhpNode[] ): Problem[] {
	const found = new Map< string, Problem >();
	let printed = '';
	for ( const node of nodes ) {
		const isPrinted = node.kind === 'inline' || node.kind === 'echo';
		let before = isPrinted ? printed : '';
		for ( const part of sequence( node ) ) {
			if ( typeof part === 'string' ) {
				before += part;
				continue;
			}
			const says = problemOf( before, part );
			if ( says ) {
				const problem = { line: lineOf( part ), says };
				found.set( JSON.stringify( problem ), problem );
			}
			before += 'x';
		}
		printed = isPrinted ? before : printed;
	}
	return [ ...found.values() ];
}
