import { readArguments } from './attributes';
import { quotationCredit } from './credit';
import { closedReach, layout } from './opening';
import type { Dialect, Opening, Surroundings } from './opening';
import { shortcodeContainer } from './shortcode-container';
import { isLayout, isQuoteWord } from './words';

/** `{{< name … >}}`, `{{% name … %}}` and `{% name … %}`, with what follows. */
const HUGO = /^\{\{([<%])-?\s*([\w/-]+)((?:\s[^{}]*)?)[%>]\}\}\s*(.*)/;
const LIQUID = /^(\{)%-?\s*(\w+)((?:[\s(][^{}%]*)?)%\}\s*(.*)/;

const CODE = /^(?:highlight|codeblock|prism)$/;
const LITERAL = /^(?:raw|verbatim)$/;

function endOf( isLiquid: boolean, name: string ): RegExp {
	return isLiquid
		? new RegExp(
				`^(.*?)\\{%-?\\s*(?:end(?:${ name })?|/${ name })\\s*-?%\\}$`
			)
		: new RegExp( `^(.*?)\\{\\{[<%]-?\\s*/\\s*${ name }\\s*-?[%>]\\}\\}$` );
}

/**
 * Shortcodes that hold no callout but code, or what only looks like callouts.
 */
function verbatim(
	at: Surroundings,
	name: string,
	source: string
): Opening | undefined {
	if ( at.closeAt === undefined ) {
		return undefined;
	}
	const reach = { kind: 'closed', closeAt: at.closeAt } as const;
	const next = at.ahead( 1 )?.text ?? '';
	if (
		CODE.test( name ) ||
		( name === 'code' && ! /^[`~]{3}/.test( next ) )
	) {
		const language = /^[\w+#-]+(?=\s|$)/.exec( source.trim() )?.[ 0 ];
		return { reach, content: { kind: 'code', language: language ?? '' } };
	}
	if ( LITERAL.test( name ) ) {
		return { reach, content: { kind: 'literal' } };
	}
	if ( name === 'code' || isLayout( name ) ) {
		const { named } = readArguments( source );
		return layout(
			at,
			closedReach( at, at.closeAt ),
			named.get( 'title' ) ??
				( /^tab-?(?:pane|item)?$/.test( name )
					? named.get( 'name' )
					: undefined )
		);
	}
	return undefined;
}

/**
 * Hugo's, Jekyll's, Hexo's, Zola's, Markdoc's and GitBook's shortcodes.
 */
export const shortcodes: Dialect = ( at ) => {
	const match = HUGO.exec( at.here.text ) ?? LIQUID.exec( at.here.text );
	if ( ! match ) {
		return undefined;
	}
	const [ , mark, name = '', written = '', rest = '' ] = match;
	const isLiquid = mark === '{';
	const source = written
		.replace( /-$/, '' )
		.replace( /^\((.*)\)\s*$/, ' $1' );
	const last = name.split( '/' ).at( -1 ) ?? name;
	const container = isQuoteWord( last )
		? {
				kind: 'quote' as const,
				word: last,
				attribution: quotationCredit( source, isLiquid ),
			}
		: shortcodeContainer( last, source, isLiquid );
	if ( ! container ) {
		return verbatim( at, name, source );
	}
	const inline = endOf( isLiquid, name ).exec( rest );
	if ( inline ) {
		return {
			container,
			reach: { kind: 'line' },
			first: [ inline[ 1 ] ?? '' ],
		};
	}
	return at.closeAt === undefined
		? undefined
		: {
				container,
				reach: closedReach( at, at.closeAt ),
				first: [ rest ],
			};
};
