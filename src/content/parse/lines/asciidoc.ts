import { escapeHtml } from './credit';
import type { Dialect, Opening, Surroundings } from './opening';

const PARAGRAPH = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION): +(\S.*)$/;
const BLOCK = /^\[(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/;
const QUOTATION =
	/^\[(quote|verse)(?:,(\s*"[^"]*"\s*|[^,\]"]*))?(?:,([^\]]*))?\]$/;
const TITLE = /^\.([^\s.].*)$/;

const unquoted = ( text = '' ) => text.trim().replace( /^"|"$/g, '' );

const titleAt = ( at: Surroundings, distance: number ) =>
	TITLE.exec( at.ahead( distance )?.text ?? '' )?.[ 1 ];

/** A block between lines of one mark, its title on the line before them. */
function delimited( at: Surroundings, mark: string, from = 1 ) {
	const title = titleAt( at, from );
	const skip = title === undefined ? from : from + 1;
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

type Admonition = Pick< Opening, 'reach' | 'first' | 'skip' > & {
	word: string;
	title?: string;
};

/**
 * An admonition that its paragraph begins with: `NOTE: Text`.
 *
 * @param at    The line, or its title's.
 * @param title The title above it.
 */
function admonitionInLine(
	at: Surroundings,
	title?: string
): Admonition | undefined {
	// `.gitignore` above a note is no title.
	const isTitled = title !== undefined && /^\p{Lu}|\s/u.test( title );
	const skip = isTitled ? 1 : 0;
	const [ , word, text ] =
		PARAGRAPH.exec( at.ahead( skip )?.text ?? '' ) ?? [];
	return word && text && at.afterBlank && at.here.quote === ''
		? { word, title, skip, reach: { kind: 'paragraph' }, first: [ text ] }
		: undefined;
}

/**
 * An admonition whose word stands above a block or a paragraph.
 *
 * @param at    The line, or its title's.
 * @param above The title above it.
 */
function admonitionBelow(
	at: Surroundings,
	above?: string
): Admonition | undefined {
	const from = above === undefined ? 0 : 1;
	const word = BLOCK.exec( at.ahead( from )?.text ?? '' )?.[ 1 ];
	const block = word && delimited( at, '=', from + 1 );
	if ( word && block ) {
		const { title = above, skip, closeAt } = block;
		return { word, title, skip, reach: { kind: 'closed', closeAt } };
	}
	const title = titleAt( at, from + 1 );
	const skip = title === undefined ? from : from + 1;
	const next = at.ahead( skip + 1 )?.text ?? '';
	return word && at.afterBlank && /^[^=[]/.test( next )
		? { word, title: title ?? above, skip, reach: { kind: 'paragraph' } }
		: undefined;
}

/**
 * AsciiDoc's admonitions, whose title may stand above them, and quotations.
 */
export const asciidoc: Dialect = ( at ) => {
	const above = at.afterBlank ? titleAt( at, 0 ) : undefined;
	const found = admonitionInLine( at, above ) ?? admonitionBelow( at, above );
	if ( ! found ) {
		return quotationAt( at );
	}
	const { word, title, ...opening } = found;
	return { ...opening, container: { kind: 'callout', word, title } };
};
