import { escapeHtml } from './credit';
import type { Dialect, Opening, Surroundings } from './opening';

const PARAGRAPH = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION): +(\S.*)$/;
const BLOCK = /^\[(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/;
const QUOTATION =
	/^\[(quote|verse)(?:,(\s*"[^"]*"\s*|[^,\]"]*))?(?:,([^\]]*))?\]$/;
const TITLE = /^\.([^\s.].*)$/;

const unquoted = ( text = '' ) => text.trim().replace( /^"|"$/g, '' );

function delimited( at: Surroundings, mark: string ) {
	const title = TITLE.exec( at.ahead( 1 )?.text ?? '' )?.[ 1 ];
	const skip = title === undefined ? 1 : 2;
	const closeAt = at.closeBelow( skip );
	return closeAt !== undefined && at.ahead( skip )?.text.startsWith( mark )
		? { title, skip, closeAt }
		: undefined;
}

/**
 * A quotation or verse, in a block of its own or in the paragraph below.
 */
function quotationAt( at: Surroundings ): Opening | undefined {
	const [ , style, who, where ] = QUOTATION.exec( at.here.text ) ?? [];
	const block = style && delimited( at, '_' );
	if ( ! style || ( ! block && ! at.ahead( 1 )?.text ) ) {
		return undefined;
	}
	const name = escapeHtml( unquoted( who ) );
	const work = escapeHtml( unquoted( where ) );
	return {
		container: {
			kind: 'quote',
			word: 'quote',
			attribution: [ name, work && `<cite>${ work }</cite>` ]
				.filter( Boolean )
				.join( ', ' ),
		},
		content: style === 'verse' ? { kind: 'verse' } : undefined,
		reach: block
			? { kind: 'closed', closeAt: block.closeAt }
			: { kind: 'paragraph' },
		skip: block ? block.skip : 0,
	};
}

/**
 * AsciiDoc's admonitions and quotations.
 */
export const asciidoc: Dialect = ( at ) => {
	const { text } = at.here;
	const isOwnLine = at.afterBlank && at.here.quote === '';
	const paragraph = isOwnLine ? PARAGRAPH.exec( text ) : null;
	if ( paragraph?.[ 1 ] && paragraph[ 2 ] ) {
		return {
			container: { kind: 'callout', word: paragraph[ 1 ] },
			reach: { kind: 'paragraph' },
			first: [ paragraph[ 2 ] ],
		};
	}
	const titleAbove = at.afterBlank ? TITLE.exec( text )?.[ 1 ] : undefined;
	const above = titleAbove && BLOCK.exec( at.ahead( 1 )?.text ?? '' )?.[ 1 ];
	const closeAt = above ? at.closeBelow( 2 ) : undefined;
	if ( above && closeAt !== undefined ) {
		return {
			container: { kind: 'callout', word: above, title: titleAbove },
			reach: { kind: 'closed', closeAt },
			skip: 2,
		};
	}
	const word = BLOCK.exec( text )?.[ 1 ];
	if ( word ) {
		const block = delimited( at, '=' );
		const next = at.ahead( 1 );
		if ( block ) {
			return {
				container: { kind: 'callout', word, title: block.title },
				reach: { kind: 'closed', closeAt: block.closeAt },
				skip: block.skip,
			};
		}
		return at.afterBlank &&
			next &&
			next.text !== '' &&
			! /^[=[]/.test( next.text )
			? {
					container: { kind: 'callout', word },
					reach: { kind: 'paragraph' },
				}
			: undefined;
	}
	return quotationAt( at );
};
