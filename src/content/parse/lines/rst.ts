import { directiveOptions } from './directive-options';
import type { Dialect, Opening, Reach, Surroundings } from './opening';
import { containerFor } from './words';

const OPENER = /^\.\. ([A-Za-z][\w-]*)::\s*(.*)/;
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
	const { skip } = directiveOptions( at );
	return {
		reach: reachBelow( at, skip ),
		content: { kind: 'code', language },
		skip,
	};
}

/**
 * reStructuredText's admonitions, and the folds of Sphinx's extensions.
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
	if ( ! container ) {
		return undefined;
	}
	const rest = match[ 2 ] ?? '';
	const { options, skip } = directiveOptions( at );
	const given = options.get( 'class' ) ?? '';
	const word = isNamed && containerFor( given ) ? given : container.word;
	const folds = container.kind === 'details';
	const isTitled = isNamed || folds;
	return {
		container: {
			...container,
			word,
			title: isTitled ? rest || undefined : undefined,
			fold: folds && options.has( 'open' ) ? 'open' : undefined,
		},
		reach: reachBelow( at, skip ),
		first: isTitled ? [] : [ rest ],
		skip,
	};
};
