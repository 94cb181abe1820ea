import type { Dialect } from './opening';
import { containerFor } from './words';

const OPENER = /^\.\. ([A-Za-z][\w-]*)::(.*)$/;

/**
 * reStructuredText's admonitions.
 * @param at
 */
export const rst: Dialect = ( at ) => {
	const match = OPENER.exec( at.here.text );
	const name = match?.[ 1 ];
	if ( ! name ) {
		return undefined;
	}
	const isNamed = name === 'admonition';
	const container = isNamed
		? ( { kind: 'callout', word: 'note' } as const )
		: containerFor( name );
	if ( ! container || container.kind === 'details' ) {
		return undefined;
	}
	const rest = ( match[ 2 ] ?? '' ).trim();
	let skip = 0;
	let word = container.word;
	for ( ; ; skip++ ) {
		const option = /^:([\w-]+):(.*)$/.exec(
			at.ahead( skip + 1 )?.text ?? ''
		);
		if ( ! option ) {
			break;
		}
		if (
			option[ 1 ] === 'class' &&
			isNamed &&
			containerFor( ( option[ 2 ] ?? '' ).trim() )
		) {
			word = option[ 2 ]?.trim() ?? word;
		}
	}
	let ahead = skip + 1;
	while ( at.ahead( ahead )?.text === '' ) {
		ahead++;
	}
	const below = at.ahead( ahead )?.indent ?? 0;
	const depth = below > at.here.indent ? below - at.here.indent : 3;
	return {
		container: {
			...container,
			word,
			title: isNamed ? rest || undefined : undefined,
		},
		reach: { kind: 'indented', min: at.here.indent + depth, strip: depth },
		first: isNamed || rest === '' ? [] : [ rest ],
		skip,
	};
};
