import { asStored } from '../../api/posts/as-stored';

// A title is HTML to WordPress, which takes away tags that it does not know.
const INLINE =
	'a abbr acronym b bdi bdo cite code del em i ins kbd mark q s samp small span strike strong sub sup u var'.split(
		' '
	);
const SINGLE = [ 'br', 'wbr' ];

const TAG = /<(\/?)([a-z]+)(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?=(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/gi;

/** What no title needs as an entity, unless it would begin another one. */
const LOOSE_AMPERSAND = /&amp;(?!(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/gi;

function escaped( text: string ): string {
	return text.replace( /</g, '&lt;' ).replace( />/g, '&gt;' );
}

// Those that stand for themselves, and those that are opened and closed.
function tagsIn( title: string ): RegExpMatchArray[] {
	const tags: RegExpMatchArray[] = [];
	const open: RegExpMatchArray[] = [];
	for ( const tag of title.matchAll( TAG ) ) {
		const [ , slash, written = '' ] = tag;
		const name = written.toLowerCase();
		if ( SINGLE.includes( name ) ) {
			tags.push( tag );
		} else if ( INLINE.includes( name ) && ! slash ) {
			open.push( tag );
		} else if ( slash ) {
			const at = open.findLastIndex(
				( [ , , other = '' ] ) => other.toLowerCase() === name
			);
			const [ opening ] = at === -1 ? [] : open.splice( at );
			tags.push( ...( opening ? [ opening, tag ] : [] ) );
		}
	}
	return tags.sort( ( a, b ) => ( a.index ?? 0 ) - ( b.index ?? 0 ) );
}

/**
 * A title as front matter has it, as HTML for WordPress: inline tags that are
 * closed stay, every other `<` is one that readers see.
 *
 * @param title As it was written.
 */
export function titleHtml( title: string ): string {
	let html = '';
	let end = 0;
	for ( const { 0: tag, index = 0 } of tagsIn( title ) ) {
		html += escaped( title.slice( end, index ) ) + tag;
		end = index + tag.length;
	}
	return html + escaped( title.slice( end ) );
}

/**
 * Words that hold no HTML, such as those of a heading, as a title.
 *
 * @param words The words.
 */
export function titleOfWords( words: string ): string {
	return escaped( words.replace( ENTITY, '&amp;' ) );
}

/**
 * A title of the site's for front matter: as words, where `titleHtml()` reads
 * the same title from them, else with the entities that it needs.
 *
 * @param raw As WordPress stores it.
 */
export function titleText( raw: string ): string {
	const needed = raw
		.replace( LOOSE_AMPERSAND, '&' )
		.replace( /&quot;/g, '"' )
		.replace( /&#0?39;/g, "'" );
	const words = needed.replace( /&lt;/g, '<' ).replace( /&gt;/g, '>' );
	return asStored( titleHtml( words ) ) === asStored( needed )
		? words
		: needed;
}
