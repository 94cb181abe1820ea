import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readArguments } from './lines/attributes';

/** What stands behind a code fence's marks. */
export type FenceInfo = {
	language?: string;
	/** The file's name, or whatever a reader is to see above the code. */
	title?: string;
};

/** MyST's names for code, whose language comes behind the braces. */
const DIRECTIVE = /^(?:code|code-block|code-cell|sourcecode)$/;

const NAME = /^[a-z][\w+#-]*/i;
const TITLES = [ 'title', 'filename', 'caption' ];

function languageIn( braces: string, behind: string ): string | undefined {
	const classes = [ ...braces.matchAll( /(?:^|\s)\.([a-z][\w+#-]*)/gi ) ];
	const first = NAME.exec( braces.trim().replace( /^=/, '' ) )?.[ 0 ];
	if ( first && DIRECTIVE.test( first ) ) {
		return NAME.exec( behind.trim() )?.[ 0 ];
	}
	return classes[ 0 ]?.[ 1 ] ?? first;
}

/**
 * Reads a fence's info in the words of Pandoc, MkDocs, R Markdown, MyST,
 * VitePress and others: `{.python}`, `{r, echo=FALSE}`, `js [a.js]`,
 * `js title="a.js"`, `js{1,3}`.
 *
 * @param info The line without the marks.
 */
export function readFenceInfo( info: string ): FenceInfo {
	const [ , braces, behind = '' ] =
		/^\{([^{}]*)(?:\}(.*))?$/.exec( info ) ?? [];
	const { named } = readArguments( braces ?? info );
	const bracketed = /(?:^|\s)\[([^[\]]+)\]/.exec( info )?.[ 1 ];
	const suffix = /^[\w+#-]+:(\S+\.\w+)/.exec( info )?.[ 1 ];
	return {
		language:
			braces === undefined
				? NAME.exec( info.replace( /^\./, '' ) )?.[ 0 ]
				: languageIn( braces, behind ),
		title:
			TITLES.map( ( name ) => named.get( name ) ).find( Boolean ) ??
			bracketed ??
			suffix,
	};
}

/**
 * Gives code the language and the title that its fence names.
 *
 * @param tree Changed: titles become the property `dataTitle`.
 */
export function readFences( tree: Root ): void {
	visit( tree, 'code', ( node ) => {
		if ( ! node.lang ) {
			return;
		}
		const { language, title } = readFenceInfo(
			`${ node.lang } ${ node.meta ?? '' }`
		);
		node.lang = language ?? null;
		if ( title ) {
			node.data = { hProperties: { dataTitle: title } };
		}
	} );
}
