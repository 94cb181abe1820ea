import type { Warning } from '../types';
import { fieldNamed, plainName } from './front-matter-names';
import { asText } from './front-matter-values';
import type { FrontMatter } from './front-matter.types';

const REMEDIES = {
	YAML: 'Put a value that holds a colon, or begins with a sign, in quotes: title: "Heat: what to do".',
	TOML: 'Put text in quotes: title = "Heat: what to do".',
};

// Both parsers count from the line after the fence.
function lineOf( error: unknown ): number {
	if ( typeof error !== 'object' || error === null ) {
		return 1;
	}
	if ( 'linePos' in error && Array.isArray( error.linePos ) ) {
		const [ start ]: readonly unknown[] = error.linePos;
		return lineOf( start );
	}
	return 'line' in error && typeof error.line === 'number'
		? error.line + 1
		: 1;
}

/**
 * What is wrong with front matter that a parser stumbled over. Its fields are
 * lost: what was meant as a draft is none any more.
 *
 * @param form  What it is written in.
 * @param error What the parser threw.
 */
export function unreadable( form: 'YAML' | 'TOML', error: unknown ): Warning {
	const [ first = '' ] = (
		error instanceof Error ? error.message : String( error )
	).split( '\n' );
	const reason = first
		.replace( /^Invalid TOML document: /, '' )
		.replace( / at line \d+, column \d+:$/, '' );
	const remedy = reason.includes( 'must be unique' )
		? 'Take one of the two out.'
		: REMEDIES[ form ];
	return {
		code: 'front-matter',
		message: `The front matter cannot be read as ${ form } and counts as text: ${ reason }. ${ remedy }`,
		line: lineOf( error ),
	};
}

/**
 * The same for fields without a space after their colons, which YAML takes for
 * one text.
 *
 * @param source What stands between the fences.
 * @return Undefined for words that no field is meant by.
 */
export function withoutSpaces( source: string ): Warning | undefined {
	const names = source
		.split( '\n' )
		.filter( ( line ) => line.trim() )
		.map( ( line ) => /^([\w-]+):\S/.exec( line )?.[ 1 ] );
	const isMeant =
		names.every( ( name ) => name !== undefined ) &&
		names.some( ( name ) => fieldNamed( plainName( name ), '' ) );
	return isMeant
		? {
				code: 'front-matter',
				message:
					'The front matter counts as text, for lack of a space behind its colons: write title: Heat, not title:Heat.',
				line: 1,
			}
		: undefined;
}

/**
 * A `wordpress_id` that is no post's number, or that is said twice: without it
 * a document would become another post.
 *
 * @param meta   What was read.
 * @param source What stands between the fences.
 */
export function withoutPost(
	{ unknown = {} }: FrontMatter,
	source: string
): Warning | undefined {
	const [ key, value ] =
		Object.entries( unknown ).find(
			( [ name ] ) =>
				fieldNamed( plainName( name ), '' ) === 'wordpressId'
		) ?? [];
	if ( key === undefined || value === '' ) {
		return undefined;
	}
	const written = asText( value ) ?? JSON.stringify( value );
	const above = source.split( '\n' );
	const at = above.findIndex( ( line ) => line.includes( key ) );
	return {
		code: 'front-matter',
		message: `The ${ key } “${ written }” is not the number of one post: write that alone, such as 724, or take it out.`,
		line: at + 2,
	};
}
