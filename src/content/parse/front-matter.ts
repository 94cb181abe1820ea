import { parse as parseToml } from 'smol-toml';
import type { Warning } from '../types';
import { readFields } from './front-matter-fields';
import { placeOfFrontMatter } from './front-matter-place';
import type { FrontMatterPlace } from './front-matter-place';
import {
	unclosed,
	unreadable,
	withoutPost,
	withoutSpaces,
} from './front-matter-problem';
import { readYaml } from './front-matter-yaml';
import type { FrontMatter } from './front-matter.types';

export type { FrontMatter } from './front-matter.types';

export type WithFrontMatter = {
	meta: FrontMatter;
	/** The document after the front matter. */
	body: string;
	/** Lines that the front matter takes. */
	lines: number;
	warnings: Warning[];
};

function dataOf( { form, source }: FrontMatterPlace ): unknown {
	switch ( form ) {
		case 'JavaScript':
			throw new Error( 'nothing that a document brings is run' );
		case 'TOML':
			return parseToml( source );
		default:
			// JSON is YAML, whose parser says on which line it stumbled.
			return readYaml( source );
	}
}

/**
 * Takes the front matter off a document: YAML between `---` lines, TOML between
 * `+++` lines, JSON in braces. What cannot be read stays in the text, with a
 * warning.
 *
 * @param document The whole document.
 */
export function splitFrontMatter( document: string ): WithFrontMatter {
	const none = { meta: {}, body: document, lines: 0 };
	const place = placeOfFrontMatter( document );
	if ( ! place ) {
		return { ...none, warnings: [] };
	}
	const { end } = place;
	const problem = ( found?: Warning ) => ( {
		...none,
		warnings: found ? [ found ] : [],
	} );
	if ( end === undefined ) {
		return problem( unclosed( place ) );
	}
	const rest = {
		body: document.slice( end ),
		lines: document.slice( 0, end ).match( /\r\n?|\n/g )?.length ?? 0,
	};
	try {
		const data = dataOf( place );
		if (
			data !== null &&
			typeof data === 'object' &&
			! Array.isArray( data )
		) {
			const meta = readFields( data );
			const lost = withoutPost( meta, place );
			return { ...rest, meta, warnings: lost ? [ lost ] : [] };
		}
		return place.source.trim() === ''
			? { ...rest, meta: {}, warnings: [] }
			: problem( withoutSpaces( place ) );
	} catch ( error ) {
		return problem( unreadable( place, error ) );
	}
}
