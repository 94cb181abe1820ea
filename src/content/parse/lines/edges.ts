/** One end of a container that another line closes. */
export type Edge = { open: boolean; family: string; size: number };

const HUGO = /^\{\{[<%]-?\s*(?:(\/)\s*)?([\w/-]+)(?![\w/-])([^{}]*)\}\}(.*)$/;
const LIQUID = /^\{%-?\s*(end|\/\s*)?(\w*)\b(\()?([^{}%]*)%\}(.*)$/;
const TAG = /^<(\/?)([A-Z]\w*)(?=[\s>]|$)(.*)$/;
const ASCIIDOC_ABOVE =
	/^(?:\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|quote[^\]]*|verse[^\]]*)\]|\.[^\s.].*)$/;

/** What stands at the end of a container's last words. */
const TRAILING =
	/(?:<\/[A-Z]\w*>|\{\{[<%]-?\s*\/[^{}]*\}\}|\{%-?\s*(?:end|\/)[^{}]*%\})$/;

function colonEdge( text: string ): Edge | undefined {
	const mark = /^(?::{3,}|\/{3,})/.exec( text )?.[ 0 ];
	if ( ! mark ) {
		return undefined;
	}
	const rest = text.slice( mark.length ).trim();
	const family = mark.charAt( 0 );
	const isName = /^(?:\{[^}]*\}|[A-Za-z][\w-]*(?![\w.:/]))/.test( rest );
	const closesItself = family === ':' && /\s:{3,}$/.test( rest );
	return rest === '' || ( isName && ! closesItself )
		? { open: rest !== '', family, size: mark.length }
		: undefined;
}

function shortcodeEdge( text: string ): Edge | undefined {
	const hugo = HUGO.exec( text );
	if ( hugo?.[ 2 ] ) {
		const [ , closes, name, inside = '', rest = '' ] = hugo;
		const closesItself = /\/\s*-?[%>]$/.test( inside );
		return closesItself || rest.includes( '/' )
			? undefined
			: { open: ! closes, family: `hugo ${ name }`, size: 0 };
	}
	const liquid = LIQUID.exec( text );
	if ( ! liquid ) {
		return undefined;
	}
	const [ , closes, name, call, inside = '', rest = '' ] = liquid;
	if ( closes && ! name ) {
		// Zola's `{% end %}` ends what was called last.
		return { open: false, family: 'liquid()', size: 0 };
	}
	return ! name || /\/-?$/.test( inside ) || /\{%-?\s*(?:end|\/)/.test( rest )
		? undefined
		: {
				open: ! closes,
				family: call ? 'liquid()' : `liquid ${ name }`,
				size: 0,
			};
}

function tagEdge( text: string ): Edge | undefined {
	const [ , closes, name, rest = '' ] = TAG.exec( text ) ?? [];
	return ! name ||
		rest.endsWith( '/>' ) ||
		( closes === '' && rest.endsWith( `</${ name }>` ) )
		? undefined
		: { open: closes === '', family: `tag ${ name }`, size: 0 };
}

/**
 * A closing shortcode or tag behind the last words of its content.
 */
function trailingEdge( text: string ): Edge | undefined {
	const end = TRAILING.exec( text );
	return end
		? ( tagEdge( end[ 0 ] ) ?? shortcodeEdge( end[ 0 ] ) )
		: undefined;
}

/**
 * What a line begins or ends, if it does.
 *
 * @param text   The line, without white space around it.
 * @param before The line above it.
 */
export function edgeOf( text: string, before: string ): Edge | undefined {
	switch ( text.charAt( 0 ) ) {
		case ':':
		case '/':
			return colonEdge( text );
		case '{':
			return shortcodeEdge( text );
		case '<':
			return tagEdge( text );
		case '=':
		case '_':
			return /^(?:={4,}|_{4,})$/.test( text )
				? {
						// AsciiDoc's delimiters open and close with the same line.
						open: ASCIIDOC_ABOVE.test( before ),
						family: text,
						size: 0,
					}
				: undefined;
		default:
			return trailingEdge( text );
	}
}

/**
 * The words on a line that closes a container.
 *
 * @param text The line, without white space around it.
 * @return Empty if the line does nothing else.
 */
export function wordsBeforeEnd( text: string ): string {
	const end = TRAILING.exec( text );
	return end ? text.slice( 0, end.index ).trim() : '';
}
