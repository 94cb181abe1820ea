import { escapeAttribute } from '../../../model/escape-html';
import { readArguments } from './attributes';

const WHO = [ 'author', 'by', 'name', 'cite', 'attribution' ];
const WORK = [ 'source', 'title', 'work' ];

/**
 * Text that a document gives without any markup, for use in HTML.
 *
 * @param text Plain text.
 */
export function escapeHtml( text: string ): string {
	return escapeAttribute( text ).replace( /</g, '&lt;' );
}

const joined = ( ...parts: ( string | undefined )[] ) =>
	parts.filter( Boolean ).join( ', ' );

const cited = ( work = '' ) => work && `<cite>${ escapeHtml( work ) }</cite>`;

/**
 * Hexo's: `Author, Source https://… Title of the link`, all without quotes.
 */
function hexoCredit( source: string ): string | undefined {
	if ( /["'=]/.test( source.replace( /https?:\S+/, '' ) ) ) {
		return undefined;
	}
	const [ url = '' ] = /https?:\/\/\S+/.exec( source ) ?? [];
	const [ who = '', title = '' ] = (
		url ? source.split( url ) : [ source ]
	).map( ( part ) => part.trim() );
	if ( url ) {
		const work = cited( title || url.replace( /^https?:\/\//, '' ) );
		const link = `<a href="${ escapeHtml( url ) }">${ work }</a>`;
		return joined( escapeHtml( who ), link );
	}
	const comma = who.lastIndexOf( ', ' );
	return comma < 0
		? escapeHtml( who )
		: joined(
				escapeHtml( who.slice( 0, comma ) ),
				cited( who.slice( comma + 2 ) )
			);
}

/**
 * Whom a quotation is by, as a shortcode's arguments say it.
 *
 * @param source   What follows the shortcode's name.
 * @param isLiquid Whether words need no quotation marks there.
 * @return Inline HTML, empty for nobody.
 */
export function quotationCredit( source: string, isLiquid: boolean ): string {
	const hexo = isLiquid ? hexoCredit( source ) : undefined;
	if ( hexo !== undefined ) {
		return hexo;
	}
	const { named, positional } = readArguments( source );
	const pick = ( keys: readonly string[] ) =>
		keys.map( ( key ) => named.get( key ) ).find( ( value ) => value );
	return joined(
		escapeHtml( pick( WHO ) ?? positional[ 0 ] ?? '' ),
		cited( pick( WORK ) ),
		escapeHtml( named.get( 'date' ) ?? '' )
	);
}
