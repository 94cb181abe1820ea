import type { Container } from '../container';
import { readArguments } from './attributes';
import type { Arguments } from './attributes';
import { closedReach } from './opening';
import type { Dialect } from './opening';
import {
	containerFor,
	isGeneric,
	isQuoteWord,
	isTypeWord,
	isYes,
	typeFrom,
} from './words';

/** `{{< name … >}}`, `{{% name … %}}` and `{% name … %}`, with what follows. */
const HUGO = /^\{\{([<%])-?\s*([\w/-]+)((?:\s[^{}]*)?)[%>]\}\}(.*)$/;
const LIQUID = /^(\{)%-?\s*(\w+)((?:\s[^{}%]*)?)%\}(.*)$/;
const KRAMDOWN = /^\{:\s*\.([A-Za-z][\w-]*)(?:\s[^{}]*)?\}$/;

const escapeHtml = ( text: string ) =>
	text.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' );

function credit( { named, positional }: Arguments ): string {
	const who = [ 'author', 'by', 'name', 'cite', 'attribution' ];
	const where = [ 'source', 'title', 'work' ];
	const pick = ( keys: readonly string[] ) =>
		keys.map( ( key ) => named.get( key ) ).find( ( value ) => value );
	const work = pick( where );
	return [
		escapeHtml( pick( who ) ?? positional[ 0 ] ?? '' ),
		work && `<cite>${ escapeHtml( work ) }</cite>`,
		escapeHtml( named.get( 'date' ) ?? '' ),
	]
		.filter( Boolean )
		.join( ', ' );
}

function readShortcode(
	name: string,
	args: Arguments
): Omit< Container, 'line' > | undefined {
	const { named, positional } = args;
	const last = name.split( '/' ).at( -1 ) ?? name;
	if ( isQuoteWord( last ) || last === 'pullquote' ) {
		return { kind: 'quote', word: last, attribution: credit( args ) };
	}
	const first = positional[ 0 ];
	const open = named.get( 'open' ) ?? named.get( 'collapsed' );
	const titles = [ named.get( 'title' ), named.get( 'heading' ) ];
	const title = titles.find( ( one ) => one );
	if ( isGeneric( last ) ) {
		const type = [
			'type',
			'style',
			'color',
			'context',
			'kind',
			'level',
			'icon',
			'class',
		]
			.map( ( key ) => named.get( key ) )
			.find( ( value ) => value );
		const loveIt = positional[ 2 ];
		const folded = isYes( open ?? loveIt ) ? 'open' : 'closed';
		return {
			kind: 'callout',
			word: typeFrom( type ?? first ).split( /\s+/ )[ 0 ] ?? 'note',
			title: title ?? ( type ? first : positional[ 1 ] ),
			fold: named.has( 'open' ) || loveIt ? folded : undefined,
		};
	}
	if ( last === 'details' || last === 'expand' || last === 'spoiler' ) {
		return {
			kind: 'details',
			word: last,
			title: title ?? named.get( 'summary' ) ?? first,
			fold: named.has( 'open' ) && isYes( open ) ? 'open' : undefined,
		};
	}
	return isTypeWord( last )
		? { kind: 'callout', word: last, title: title ?? first }
		: undefined;
}

/**
 * Hugo's, Jekyll's, Hexo's and GitBook's shortcodes.
 * @param at
 */
export const shortcodes: Dialect = ( at ) => {
	const { text } = at.here;
	const match = HUGO.exec( text ) ?? LIQUID.exec( text );
	const name = match?.[ 2 ];
	if ( ! match || ! name ) {
		return undefined;
	}
	const container = readShortcode(
		name,
		readArguments( ( match[ 3 ] ?? '' ).replace( /-$/, '' ) )
	);
	const rest = match[ 4 ] ?? '';
	if ( ! container ) {
		return undefined;
	}
	const end =
		match[ 1 ] === '{'
			? new RegExp( `^(.*?)\\{%-?\\s*end${ name }\\s*-?%\\}$` )
			: new RegExp(
					`^(.*?)\\{\\{[<%]-?\\s*/\\s*${ name }\\s*-?[%>]\\}\\}$`
				);
	const inline = end.exec( rest );
	if ( inline ) {
		return {
			container,
			reach: { kind: 'line' },
			first: [ ( inline[ 1 ] ?? '' ).trim() ],
		};
	}
	return at.closeAt === undefined
		? undefined
		: {
				container,
				reach: closedReach( at, at.closeAt ),
				first: rest.trim() ? [ rest.trim() ] : [],
			};
};

/**
 * Kramdown's `{: .note }` above the paragraph or quotation it belongs to.
 * @param at
 */
export const kramdown: Dialect = ( at ) => {
	const name = KRAMDOWN.exec( at.here.text )?.[ 1 ];
	const next = at.ahead( 1 );
	if (
		! name ||
		! next ||
		( next.text === '' && next.quote === '' ) ||
		! at.afterBlank
	) {
		return undefined;
	}
	const word = name.replace( /-title$/, '' );
	const container = isTypeWord( word ) ? containerFor( word ) : undefined;
	return (
		container && {
			container: {
				...container,
				titleFrom: name === word ? undefined : 'paragraph',
			},
			reach: { kind: 'paragraph', unquote: true },
		}
	);
};
