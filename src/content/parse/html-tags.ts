/** A tag in HTML. */
export type Tag = {
	/** Where it begins and ends, in characters. */
	at: number;
	end: number;
	/** Lower case; `!--` of a comment that nothing ends. */
	name: string;
	/** `alone` closes itself, `unfinished` has no `>`. */
	edge: 'start' | 'end' | 'alone' | 'unfinished';
	/** Whether it gives nothing a value. */
	isBare: boolean;
};

const OPENING = /<(?:(!--)|[!?]|(\/?)([a-z][^\s/>]*))/g;
const VALUE_OR_END = />|=\s*(["'])/g;
const COMMENT_END = /--!?>/g;

/** What they hold is no HTML to browsers. */
const UNREAD_INSIDE =
	/^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/**
 * Where a tag ends, behind its `>`: one in a quoted value is none.
 *
 * @param html HTML.
 * @param from Where the tag's name has ended.
 * @return 0 for a tag, or a value in it, without an end.
 */
function tagEnd( html: string, from: number ): number {
	const marks = new RegExp( VALUE_OR_END );
	marks.lastIndex = from;
	let found = marks.exec( html );
	while ( found?.[ 1 ] ) {
		const close = html.indexOf( found[ 1 ], marks.lastIndex );
		marks.lastIndex = close < 0 ? html.length : close + 1;
		found = marks.exec( html );
	}
	return found ? marks.lastIndex : 0;
}

function tagOf( html: string, found: RegExpExecArray, end: number ): Tag {
	const [ opening, comment, slash, name = comment ?? '' ] = found;
	const at = found.index;
	const from = at + opening.length;
	const rest = html.slice( from, end );
	let edge: Tag[ 'edge' ] = slash ? 'end' : 'start';
	if ( end === 0 ) {
		edge = 'unfinished';
	} else if ( ! slash && rest.endsWith( '/>' ) ) {
		edge = 'alone';
	}
	return { at, end: end || from, name, edge, isBare: ! rest.includes( '=' ) };
}

/** Where a comment ends, before its `>`; 0 for one without an end. */
function commentEnd( html: string, at: number ): number {
	const end = new RegExp( COMMENT_END );
	// `<!-->` is a whole one.
	end.lastIndex = at + 2;
	return end.test( html ) ? end.lastIndex - 1 : 0;
}

/**
 * The tags of HTML as browsers find them (HTML Standard, 13.2.5), in linear
 * time: none in comments, nor in scripts and their like, that have an end.
 *
 * @param html A document, or the piece of one that Markdown leaves as HTML.
 */
export function tagsIn( html: string ): Tag[] {
	const tags: Tag[] = [];
	// In ASCII alone, as other letters may change their length.
	const lower = html.replace( /[A-Z]+/g, ( run ) => run.toLowerCase() );
	const lastEnd = lower.lastIndexOf( '>' );
	const lastOf = new Map< string, number >();
	const opening = new RegExp( OPENING );
	let isQuoted = true;
	let areEnded = true;
	let found = opening.exec( lower );
	for ( ; found; found = opening.exec( lower ) ) {
		const [ , comment, , name ] = found;
		const from = opening.lastIndex;
		if ( comment ) {
			const close: number = areEnded
				? commentEnd( lower, found.index )
				: 0;
			// Behind one without an end no other has any.
			areEnded = close > 0;
			if ( areEnded ) {
				opening.lastIndex = close;
			} else {
				tags.push( tagOf( lower, found, 0 ) );
			}
			continue;
		}
		if ( name === undefined ) {
			const close = lower.indexOf( '>', from );
			opening.lastIndex = close < 0 ? lower.length : close;
			continue;
		}
		let end = 0;
		if ( found.index < lastEnd ) {
			end = isQuoted
				? tagEnd( lower, from )
				: lower.indexOf( '>', from ) + 1;
			// Behind a value without an end, every other tag would have none.
			isQuoted &&= end > 0;
		}
		const tag = tagOf( lower, found, end );
		tags.push( tag );
		opening.lastIndex = tag.end;
		if ( tag.edge === 'start' && UNREAD_INSIDE.test( name ) ) {
			const mark = `</${ name }`;
			const last = lastOf.get( name ) ?? lower.lastIndexOf( mark );
			lastOf.set( name, last );
			if ( last >= tag.end ) {
				opening.lastIndex = lower.indexOf( mark, tag.end );
			}
		}
	}
	return tags;
}
