import type { Nodes } from 'hast';
import type { Conversion } from './conversion';
import { labelsFor } from './labels';
import { flowBlocks } from './normalize/flow';
import { wrapContainers } from './normalize/markers';
import type { ParsedDocument } from './parse/parsed-document';
import type { ConvertOptions, Warning } from './types';

/**
 * A run of convert() over one document.
 *
 * @param parsed   The document.
 * @param options  What convert() was told.
 * @param lang     The language that the document's front matter names.
 * @param noteIds  The id of each note, by its identifier.
 * @param warnings Gets what a person should know, each once.
 */
export function conversionOf(
	parsed: ParsedDocument,
	options: ConvertOptions,
	lang: string | undefined,
	noteIds: ReadonlyMap< string, string >,
	warnings: Warning[]
): Conversion {
	const { containers, nonce } = parsed;
	const said = new Set< string >();
	const run = {
		options,
		containers,
		labels: labelsFor( options.lang ?? lang, options.labels ),
		footnotes: new Map(),
		noteIds,
		assets: [],
		warn: ( message: string, line?: number ) => {
			const key = `${ line } ${ message }`;
			// The same words may be tried as more than one kind of block.
			if ( ! said.has( key ) ) {
				said.add( key );
				warnings.push(
					line === undefined ? { message } : { message, line }
				);
			}
		},
		wrap: ( nodes: readonly Nodes[] ) =>
			wrapContainers( nodes, containers, nonce ),
	};
	const withLines = ( lineOf: ( line: number ) => number ): Conversion => {
		const context: Conversion = {
			...run,
			lineOf: ( { position } ) =>
				position && lineOf( position.start.line ),
			flow: ( nodes ) => flowBlocks( context.wrap( nodes ), context ),
			startingAt: ( first ) => withLines( ( line ) => first + line - 1 ),
		};
		return context;
	};
	return withLines( parsed.lineOf );
}
