import type { Dialect, Opening, Reach, Surroundings } from './opening';
import { containerFor } from './words';

const OPENER = /^\.\. ([A-Za-z][\w-]*)::\s*(.*)/;
const OPTION = /^:([\w-]+):\s*(.*)/;
const CODE = /^(?:code|code-block|sourcecode|highlight|parsed-literal|math)$/;

/**
 * What is indented below a directive, by as much as its first line is.
 * @param skip Lines of options.
 */
function reachBelow( at: Surroundings, skip: number ): Reach {
	let ahead = skip + 1;
	while ( at.ahead( ahead )?.text === '' ) {
		ahead++;
	}
	const below = at.ahead( ahead )?.indent ?? 0;
	const depth = below > at.here.indent ? below - at.here.indent : 3;
	return { kind: 'indented', min: at.here.indent + depth, strip: depth };
}

/**
 * Code, in which other directives are only shown.
 */
function codeAt( at: Surroundings, language: string ): Opening {
	let skip = 0;
	while ( OPTION.test( at.ahead( skip + 1 )?.text ?? '' ) ) {
		skip++;
	}
	return {
		reach: reachBelow( at, skip ),
		content: { kind: 'code', language },
		skip,
	};
}

/**
 * reStructuredText's admonitions.
 */
export const rst: Dialect = ( at ) => {
	const match = OPENER.exec( at.here.text );
	const name = match?.[ 1 ];
	if ( ! name ) {
		return undefined;
	}
	if ( CODE.test( name ) ) {
		return codeAt( at, match[ 2 ] ?? '' );
	}
	const isNamed = name === 'admonition';
	const container = isNamed
		? ( { kind: 'callout', word: 'note' } as const )
		: containerFor( name );
	if ( ! container || container.kind === 'details' ) {
		return undefined;
	}
	const rest = match[ 2 ] ?? '';
	let skip = 0;
	let word = container.word;
	for ( ; ; skip++ ) {
		const option = OPTION.exec( at.ahead( skip + 1 )?.text ?? '' );
		if ( ! option ) {
			break;
		}
		const [ , key, value = '' ] = option;
		if ( isNamed && key === 'class' && containerFor( value ) ) {
			word = value;
		}
	}
	return {
		container: {
			...container,
			word,
			title: isNamed ? rest || undefined : undefined,
		},
		reach: reachBelow( at, skip ),
		first: isNamed ? [] : [ rest ],
		skip,
	};
};
