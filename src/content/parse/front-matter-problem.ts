import { TomlError } from 'smol-toml';
import { YAMLParseError } from 'yaml';
import type { Warning } from '../types';
import { fieldNamed, plainName } from './front-matter-names';
import type { FrontMatterPlace } from './front-matter-place';
import { asText } from './front-matter-values';
import type { FrontMatter } from './front-matter.types';

const REMEDIES = {
	YAML: 'Put a value that holds a colon, or begins with a sign, in quotes: title: "Heat: what to do".',
	TOML: 'Put text in quotes: title = "Heat: what to do".',
	JSON: 'Put names and text in quotes, and a comma after each but the last: "title": "Heat", "draft": true.',
	JavaScript: 'Write it in YAML: title: Heat.',
};

// Both parsers count from the first line of what they are given.
function lineOf( error: unknown ): number {
	if ( error instanceof YAMLParseError ) {
		return error.linePos?.[ 0 ].line ?? 0;
	}
	return error instanceof TomlError ? error.line : 0;
}

/**
 * What is wrong with front matter that a parser stumbled over. Its fields are
 * lost: what was meant as a draft is none any more.
 *
 * @param place       Where it stands.
 * @param place.form  What it is written in.
 * @param place.above Lines before it.
 * @param error       What the parser threw.
 */
export function unreadable(
	{ form, above }: FrontMatterPlace,
	error: unknown
): Warning {
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
		line: above + lineOf( error ),
	};
}

/**
 * Front matter that nothing ends.
 *
 * @param place       Where it begins.
 * @param place.fence What it begins with.
 * @param place.above Lines before it.
 */
export function unclosed( { fence, above }: FrontMatterPlace ): Warning {
	return {
		code: 'front-matter',
		message: `The front matter has no end, and counts as text: put a line ${ fence === '{' ? '}' : fence } below its last field.`,
		// That of the fence, where there is one.
		line: fence === '{' ? above + 1 : above,
	};
}

/**
 * The same for fields without a space after their colons, which YAML takes for
 * one text.
 *
 * @param place        Where they stand.
 * @param place.source What stands between the fences.
 * @param place.above  Lines before it.
 * @return Undefined for words that no field is meant by.
 */
export function withoutSpaces( {
	source,
	above,
}: FrontMatterPlace ): Warning | undefined {
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
				line: above,
			}
		: undefined;
}

/**
 * A `wordpress_id` that is no post's number, or that is said twice: without it
 * a document would become another post.
 *
 * @param meta         What was read.
 * @param meta.unknown Of it, what is no field.
 * @param place        Where it stands.
 * @param place.source What stands between the fences.
 * @param place.above  Lines before it.
 */
export function withoutPost(
	{ unknown = {} }: FrontMatter,
	{ source, above }: FrontMatterPlace
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
	const at = source
		.split( '\n' )
		.findIndex( ( line ) => line.includes( key ) );
	return {
		code: 'front-matter',
		message: `The ${ key } “${ written }” is not the number of one post: write that alone, such as 724, or take it out.`,
		line: above + at + 1,
	};
}
