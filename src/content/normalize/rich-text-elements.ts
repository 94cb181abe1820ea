import type { Element } from 'hast';
import type { Conversion } from '../conversion';
import { linkAddress } from './address';
import { pictureAddress } from './picture-address';
import { attributeOf } from './tree';

/** What a rich text may hold and WordPress lets every author save. */
const KEPT = new Map< string, readonly string[] >( [
	[ 'a', [ 'href', 'title', 'target', 'rel' ] ],
	[ 'abbr', [ 'title' ] ],
	[ 'b', [] ],
	[ 'bdo', [ 'dir', 'lang' ] ],
	[ 'br', [] ],
	[ 'cite', [] ],
	[ 'code', [] ],
	[ 'del', [] ],
	[ 'dfn', [] ],
	[ 'em', [] ],
	[ 'i', [] ],
	[ 'img', [ 'src', 'alt', 'title' ] ],
	[ 'ins', [] ],
	[ 'kbd', [] ],
	[ 'mark', [] ],
	[ 'q', [] ],
	[ 's', [] ],
	[ 'samp', [] ],
	[ 'small', [] ],
	[ 'span', [ 'lang', 'dir' ] ],
	[ 'strong', [] ],
	[ 'sub', [] ],
	[ 'sup', [] ],
	[ 'u', [] ],
	[ 'var', [] ],
] );

/** Older names of the same thing. */
const RENAMED = new Map( [
	[ 'strike', 's' ],
	[ 'tt', 'code' ],
	[ 'acronym', 'abbr' ],
] );

/**
 * An element's name, today's for one that has gone out of use.
 *
 * @param node Any element.
 */
export function todaysTag( node: Element ): string {
	return RENAMED.get( node.tagName ) ?? node.tagName;
}

function attributeValue(
	node: Element,
	name: string,
	context: Conversion
): string | undefined {
	const value = attributeOf( node, name );
	if ( name === 'href' ) {
		const url = linkAddress( value );
		return url && ( context.options.links?.get( url ) ?? url );
	}
	if ( name === 'src' ) {
		const url = pictureAddress( node, context );
		return url && ( context.options.media?.get( url )?.url ?? url );
	}
	if ( name === 'alt' ) {
		return value ?? '';
	}
	if ( name === 'target' ) {
		return value === '_blank' ? value : undefined;
	}
	if ( name === 'dir' ) {
		return value && /^(?:ltr|rtl)$/.test( value ) ? value : undefined;
	}
	return value || undefined;
}

function isWorthKeeping( tag: string, present: ReadonlySet< string > ) {
	const needed = { a: 'href', img: 'src' }[ tag ];
	return needed ? present.has( needed ) : tag !== 'span' || present.size > 0;
}

/**
 * The attributes that an element keeps in a rich text, by their names.
 *
 * @param tag     Its name, from `todaysTag()`.
 * @param node    The element.
 * @param context The run.
 * @return Undefined for an element of which only the words stay.
 */
export function keptAttributes(
	tag: string,
	node: Element,
	context: Conversion
): Map< string, string > | undefined {
	const names = KEPT.get( tag );
	const attributes = new Map< string, string >();
	for ( const name of names ?? [] ) {
		const value = attributeValue( node, name, context );
		if ( value !== undefined ) {
			attributes.set( name, value );
		}
	}
	return names && isWorthKeeping( tag, new Set( attributes.keys() ) )
		? attributes
		: undefined;
}
