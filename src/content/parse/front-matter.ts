import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { readFields } from './front-matter-fields';
import type { FrontMatter } from './front-matter.types';

export type { FrontMatter } from './front-matter.types';

export type WithFrontMatter = {
	meta: FrontMatter;
	/** The document after the front matter. */
	body: string;
	/** Lines that the front matter takes. */
	lines: number;
	warnings: { message: string; line: number }[];
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
			return {
				meta: readFields( data ),
				body: document.slice( match[ 0 ].length ),
				lines: match[ 0 ].split( '\n' ).length - 1,
				warnings: [],
			};
		}
		return source.trim() === ''
			? {
					...none,
					body: document.slice( match[ 0 ].length ),
					lines: match[ 0 ].split( '\n' ).length - 1,
					warnings: [],
				}
			: { ...none, warnings: [] };
	} catch ( error ) {
		const reason =
			error instanceof Error
				? error.message.split( '\n' )[ 0 ]
				: 'unknown';
		return {
			...none,
			warnings: [
				{
					message: `The front matter could not be read as ${
						isToml ? 'TOML' : 'YAML'
					} and stays in the text: ${ reason }`,
					line: 1,
				},
			],
		};
	}
}
