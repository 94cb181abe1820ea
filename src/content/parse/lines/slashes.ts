import type { Dialect, Surroundings } from './opening';
import { containerFor, isTypeWord, isYes } from './words';

const OPENER = /^\/{3,}[ \t]*([A-Za-z][\w-]*)[ \t]*(?:\|(.*))?$/;

function readOptions( at: Surroundings ): Map< string, string > {
	const options = new Map< string, string >();
	for ( let ahead = 1; ; ahead++ ) {
		const line = at.ahead( ahead );
		const option =
			line && line.indent >= at.here.indent + 4
				? /^([\w-]+):(.*)$/.exec( line.text )
				: null;
		if ( ! option?.[ 1 ] ) {
			return options;
		}
		options.set(
			option[ 1 ].toLowerCase(),
			( option[ 2 ] ?? '' ).trim().replace( /^["']|["']$/g, '' )
		);
	}
}

/**
 * pymdownx.blocks: `/// note | Title` to `///`.
 * @param at
 */
export const slashes: Dialect = ( at ) => {
	const [ , name, title = '' ] = OPENER.exec( at.here.text ) ?? [];
	if ( ! name || at.closeAt === undefined ) {
		return undefined;
	}
	const reach = { kind: 'closed', closeAt: at.closeAt } as const;
	if ( name === 'tab' ) {
		return {
			reach,
			first: [ `**${ title.trim() }**`, '' ],
			warning: `“${ at.here.text }” is a tab: its content stays, the layout is lost.`,
		};
	}
	const options = readOptions( at );
	const given = options.get( 'type' );
	const word =
		name === 'admonition' ||
		( name === 'details' && given && isTypeWord( given ) )
			? ( given ?? 'note' )
			: name;
	const open = options.get( 'open' );
	const unfolded = isYes( open ) ? 'open' : 'closed';
	const fold = name === 'details' ? unfolded : undefined;
	const container =
		containerFor( word, { title: title.trim() || undefined, fold } ) ??
		( name === 'admonition'
			? ( {
					kind: 'callout',
					word,
					title: title.trim() || undefined,
				} as const )
			: undefined );
	return container && { container, reach, skip: options.size };
};
