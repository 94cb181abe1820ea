import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Warning } from '../types';
import { readFields } from './front-matter-fields';
import { unreadable, withoutPost, withoutSpaces } from './front-matter-problem';
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

const FENCED =
	/^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??\1[ \t]*(?:\r?\n|$)/;

/**
 * Takes the front matter off a document: YAML between `---` lines, TOML between
 * `+++` lines. What cannot be read stays in the text, with a warning.
 *
 * @param document The whole document.
 */
export function splitFrontMatter( document: string ): WithFrontMatter {
	const none = { meta: {}, body: document, lines: 0 };
	const match = FENCED.exec( document );
	if ( ! match ) {
		return { ...none, warnings: [] };
	}
	const source = match[ 2 ] ?? '';
	const rest = {
		body: document.slice( match[ 0 ].length ),
		lines: match[ 0 ].split( '\n' ).length - 1,
	};
	const isToml = match[ 1 ] === '+++';
	try {
		const data: unknown = isToml
			? parseToml( source )
			: parseYaml( source, { logLevel: 'error' } );
		if (
			data !== null &&
			typeof data === 'object' &&
			! Array.isArray( data )
		) {
			const meta = readFields( data );
			const problem = withoutPost( meta, source );
			return { ...rest, meta, warnings: problem ? [ problem ] : [] };
		}
		if ( source.trim() === '' ) {
			return { ...rest, meta: {}, warnings: [] };
		}
		const problem = withoutSpaces( source );
		return { ...none, warnings: problem ? [ problem ] : [] };
	} catch ( error ) {
		const problem = unreadable( isToml ? 'TOML' : 'YAML', error );
		return { ...none, warnings: [ problem ] };
	}
}
