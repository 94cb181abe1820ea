import { asciidoc } from './asciidoc';
import { bangs } from './bangs';
import { colons } from './colons';
import { includes } from './includes';
import { kramdown } from './kramdown';
import { mystFence } from './myst';
import { modules } from './modules';
import type { Opening, Surroundings } from './opening';
import { rst } from './rst';
import { shortcodes } from './shortcodes';
import { slashes } from './slashes';
import { tags } from './tags';

const dialects = [
	mystFence,
	colons,
	bangs,
	slashes,
	shortcodes,
	includes,
	kramdown,
	tags,
	asciidoc,
	rst,
	modules,
] as const;

/** What a line begins with that begins a container in some dialect. */
const FIRST = /^[`~:!?=/{<[.NTIWCi]/;

/**
 * The container that begins on a line, in the first dialect that knows it.
 *
 * @param at The line and what surrounds it.
 */
export function openingAt( at: Surroundings ): Opening | undefined {
	if ( ! FIRST.test( at.here.text ) ) {
		return undefined;
	}
	for ( const dialect of dialects ) {
		const opening = dialect( at );
		if ( opening ) {
			return opening;
		}
	}
	return undefined;
}
