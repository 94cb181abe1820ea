import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { groundFolder } from '../folders';
import { countJest, countPlaywright } from '../test/count';
import type { Count } from '../test/step';
import type { Row, Section } from './row';

/** What is promised of all cases, the command that tries them, and where it reports. */
const promises: readonly {
	what: string;
	command: string;
	reports: string[];
	count: ( file: string ) => Promise< Count >;
}[] = [
	{
		what: '0 axe violations and incompletes, contrast, over types × styles × nine palettes × forced colours × right to left × 320 px; saving is a fixed point for every role',
		command: 'npm run test:a11y',
		reports: [ 'a11y-7.1.json', 'a11y-6.8.json' ],
		count: countPlaywright,
	},
	{
		what: '0 hits of the CVE patterns × blocks × roles × editor, preview, page, feed, excerpt, REST; nothing added that could be attacked; works where no script may run',
		command: 'npm run test:security',
		reports: [ 'security-7.1.json', 'security-6.8.json' ],
		count: countPlaywright,
	},
	{
		what: '0 failures of 10,000 mutilated posts in PHP; PHP 7.4 to 8.5; byte-identical pages; German; installed, deleted, nothing left',
		command: 'npm run test:faults',
		reports: [ 'faults-7.1.json', 'faults-6.8.json' ],
		count: countPlaywright,
	},
	{
		what: '0 failures of 10,000 generated blocks in JavaScript; the converter’s documents valid, their callouts found, none false; a lost response gives one post or says which may still arrive',
		command: 'npm run test:unit',
		reports: [ 'logs/unit.json' ],
		count: countJest,
	},
];

async function rowOf( {
	what,
	command,
	reports,
	count,
}: ( typeof promises )[ number ] ): Promise< Row > {
	const files = reports.map( ( report ) => join( groundFolder, report ) );
	const goal = `0 failed: \`${ command }\``;
	if ( ! files.every( ( file ) => existsSync( file ) ) ) {
		return {
			what,
			goal,
			measured: 'not run on this machine',
			isKept: false,
		};
	}
	const counts = await Promise.all( files.map( count ) );
	const passed = counts.reduce( ( sum, one ) => sum + one.passed, 0 );
	const failed = counts.reduce( ( sum, one ) => sum + one.failed, 0 );
	const day = new Date(
		Math.min( ...files.map( ( file ) => statSync( file ).mtimeMs ) )
	)
		.toISOString()
		.slice( 0, 10 );
	return {
		what,
		goal,
		measured: `${ passed } passed, ${ failed } failed, on ${ day }`,
		isKept: passed > 0 && failed === 0,
	};
}

/** What the suites said when they last ran on this machine. */
export async function readSuites(): Promise< Section > {
	return {
		title: 'What must hold in every case',
		command: '',
		method: 'The last run of each suite on this machine, on WordPress 7.1 and 6.8.',
		rows: await Promise.all( promises.map( rowOf ) ),
	};
}
