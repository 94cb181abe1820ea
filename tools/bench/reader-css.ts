import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../folders';
import { atMost, type Section } from './row';

const budgets = {
	callout: { raw: 4550, gzip: 1250 },
	quote: { raw: 1950, gzip: 650 },
	'scroll-to-top': { raw: 1500, gzip: 600 },
};

const sizes = ( file: string ) => {
	const css = readFileSync( join( root, 'build', file ) );
	return { raw: css.length, gzip: gzipSync( css, { level: 9 } ).length };
};

/** The stylesheets a reader can meet, as built. */
export function measureStylesheets(): Section {
	const measured = Object.entries( budgets ).map( ( [ block, budget ] ) => ( {
		block,
		budget,
		size: sizes( `${ block }/style.css` ),
	} ) );
	const sum = ( part: 'raw' | 'gzip' ) =>
		measured.reduce( ( total, { size } ) => total + size[ part ], 0 );
	return {
		title: 'Stylesheets, twelve types of callout with their icons',
		command: 'npm run bench',
		method: 'The files that WordPress inlines into a page, each at gzip’s level 9.',
		rows: [
			...measured.flatMap( ( { block, budget, size } ) => [
				atMost( `${ block }, raw`, size.raw, budget.raw, 'B' ),
				atMost( `${ block }, gzip`, size.gzip, budget.gzip, 'B' ),
			] ),
			atMost( 'all three, raw', sum( 'raw' ), 8000, 'B' ),
			atMost( 'all three, gzip', sum( 'gzip' ), 2500, 'B' ),
		],
	};
}
