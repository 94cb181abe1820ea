import { layout } from './opening';
import type { Dialect, Surroundings } from './opening';
import { containerFor, isTypeWord, isYes } from './words';

const OPENER = /^\/{3,}[ \t]*([A-Za-z][\w-]*)[ \t]*(?:\|(.*))?$/;

/** Blocks of other kinds, whose content stays. */
const LAYOUT = /^(?:html|caption|figure-caption|table-caption|define)$/;

function readOptions( at: Surroundings ): Map< string, string > {
	const options = new Map< string, string >();
	for ( let ahead = 1; ; ahead++ ) {
		const line = at.ahead( ahead );
		const option =
			line && line.indent >= at.here.indent + 4
				? /^([\w-]+):\s*(.*)/.exec( line.text )
				: null;
		if ( ! option?.[ 1 ] ) {
			return options;
		}
		options.set(
			option[ 1 ].toLowerCase(),
			( option[ 2 ] ?? '' ).replace( /^["']|["']$/g, '' )
		);
	}
}

/**
 * pymdownx.blocks: `/// note | Title` to `///`.
 */
export const slashes: Dialect = ( at ) => {
	const [ , name, written = '' ] = OPENER.exec( at.here.text ) ?? [];
	if ( ! name || at.closeAt === undefined ) {
		return undefined;
	}
	const reach = { kind: 'closed', closeAt: at.closeAt } as const;
	const options = readOptions( at );
	const skip = options.size;
	const title = written.trim() || undefined;
	if ( name === 'tab' || LAYOUT.test( name ) ) {
		return {
			...layout( at, reach, name === 'tab' ? title : undefined ),
			skip,
		};
	}
	const given = options.get( 'type' );
	const word =
		name === 'admonition' ||
		( name === 'details' && given && isTypeWord( given ) )
			? ( given ?? 'note' )
			: name;
	const unfolded = isYes( options.get( 'open' ) ) ? 'open' : 'closed';
	const fold = name === 'details' ? unfolded : undefined;
	const container =
		containerFor( word, { title, fold } ) ??
		( name === 'admonition'
			? ( { kind: 'callout', word, title } as const )
			: undefined );
	return container && { container, reach, skip };
};
