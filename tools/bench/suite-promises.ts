/** A promise that a suite tries. */
export interface Promised {
	what: string;
	/** The command that tries it. */
	command:
		| 'npm run test:a11y'
		| 'npm run test:security'
		| 'npm run test:faults'
		| 'npm test';
	/** Where it reports. */
	reports: readonly string[];
	/** A part of the path of the test files that try it; all of them without. */
	within?: string;
}

const faults = {
	command: 'npm run test:faults',
	reports: [ 'faults-7.1.json', 'faults-6.8.json' ],
} as const;

const unit = { command: 'npm test', reports: [ 'unit.json' ] } as const;

/** All of them, in the order in which the page tells them. */
export const promises: readonly Promised[] = [
	{
		what: 'every page without our blocks is the same to the byte with the plugin on and off: front page, post, archive, search, feed, 404 × Twenty Twenty-Five, Twenty Twenty-One',
		...faults,
		within: 'byte-identity',
	},
	{
		what: '0 axe violations and incompletes, contrast, over types × styles × nine palettes × forced colours × right to left × 320 px; saving is a fixed point for every role',
		command: 'npm run test:a11y',
		reports: [ 'a11y-7.1.json', 'a11y-6.8.json' ],
	},
	{
		what: '0 hits of the CVE patterns × blocks × roles × editor, preview, page, feed, excerpt, REST; nothing added that could be attacked; works where no script may run',
		command: 'npm run test:security',
		reports: [ 'security-7.1.json', 'security-6.8.json' ],
	},
	{
		what: '0 options, routes, ajax actions, cron events, cookies and requests of ours by default',
		command: 'npm run test:security',
		reports: [ 'security-7.1.json', 'security-6.8.json' ],
		within: 'surface',
	},
	{
		what: '0 failures of 10,000 mutilated posts in PHP; PHP 7.4 to 8.5; German; a network of sites; installed, deleted, nothing left',
		...faults,
	},
	{
		what: '10,000 generated blocks of each kind are valid when the editor reads them back, and saved again to the byte',
		...unit,
		within: 'blocks/fuzz',
	},
	{
		what: 'a lost response gives one post or says which may still arrive, never two',
		...unit,
		within: 'api/upsert-guarantee',
	},
	{ what: 'all unit tests', ...unit },
];
