import { fieldNamed, plainName } from './front-matter-names';
import {
	asComments,
	asDate,
	asId,
	asList,
	asSlug,
	asStatus,
	asText,
	statusOrder,
} from './front-matter-values';
import type { FrontMatter } from './front-matter.types';

function firstOf( value: unknown, ...keys: string[] ): unknown {
	const one: unknown = Array.isArray( value ) ? value[ 0 ] : value;
	if ( typeof one !== 'object' || one === null ) {
		return one;
	}
	return Object.entries( one ).find( ( [ key ] ) =>
		keys.includes( key )
	)?.[ 1 ];
}

function fieldOf(
	field: keyof FrontMatter,
	key: string,
	value: unknown
): FrontMatter {
	switch ( field ) {
		case 'categories':
			return { categories: asList( value ) };
		case 'tags':
			return { tags: isEmptied( value ) ? [] : asList( value ) };
		case 'excerpt':
			return { excerpt: isEmptied( value ) ? '' : asText( value ) };
		case 'date':
			return { date: asDate( value ) };
		case 'status':
			return { status: asStatus( key, value ) };
		case 'comments':
			return { comments: asComments( value ) };
		case 'wordpressId':
			return { wordpressId: asId( value ) };
		case 'featuredImage':
			return {
				featuredImage: asText(
					firstOf( value, 'src', 'url', 'path', 'image' )
				),
			};
		case 'author':
			return { author: asText( firstOf( value, 'name' ) ) };
		case 'slug':
			return { slug: asSlug( value ) };
		case 'unknown':
			return {};
		default:
			return { [ field ]: asText( value ) };
	}
}

/** What an author empties is said, but after what another key has to say. */
function isEmptied( value: unknown ): boolean {
	return value === '' || ( Array.isArray( value ) && value.length === 0 );
}

function orderOf(
	field: keyof FrontMatter | undefined,
	name: string,
	value: unknown
): number {
	if ( field === 'status' ) {
		return statusOrder( name, value );
	}
	return isEmptied( value ) ? 2 : 1;
}

function isPresent( fields: FrontMatter ): boolean {
	return Object.values( fields ).some( ( value ) => value !== undefined );
}

/**
 * What front matter says, under our names.
 *
 * @param data What YAML or TOML gives; keys that we have no use for stay as they are.
 */
export function readFields( data: object ): FrontMatter {
	const meta: FrontMatter = {};
	const unknown: Record< string, unknown > = {};
	const said = Object.entries( data ).map( ( [ key, value ] ) => {
		const name = plainName( key );
		const field = fieldNamed( name, value );
		const order = orderOf( field, name, value );
		return { key, value, name, field, order };
	} );
	said.sort( ( a, b ) => a.order - b.order );
	for ( const { key, value, name, field } of said ) {
		const fields = field && fieldOf( field, name, value );
		if (
			field &&
			fields &&
			isPresent( fields ) &&
			meta[ field ] === undefined
		) {
			Object.assign( meta, fields );
		} else if ( ! field || value !== null ) {
			unknown[ key ] = value;
		}
	}
	return Object.keys( unknown ).length ? { ...meta, unknown } : meta;
}
