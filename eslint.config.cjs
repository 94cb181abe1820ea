const defaultConfig = require( '@wordpress/scripts/config/eslint.config.cjs' );
const wordpress = require( '@wordpress/eslint-plugin' );
const noUnsanitized = require( 'eslint-plugin-no-unsanitized' );
const regexp = require( 'eslint-plugin-regexp' );
const security = require( 'eslint-plugin-security' );

/**
 * The house's arrows: each folder, and the only folders of ours it may import.
 * A browser that edits a post must never carry a Markdown parser, and the
 * REST client must stay usable without any block.
 */
const arrows = {
	blocks: [ 'blocks', 'src/editor', 'src/model' ],
	'src/editor': [ 'src/editor', 'src/model', 'src/api' ],
	'src/model': [ 'src/model' ],
	'src/api': [ 'src/api' ],
	'src/content': [ 'src/content', 'src/model' ],
	'src/publish': [ 'src/publish', 'src/content', 'src/api', 'src/model' ],
	'src/cli': [ 'src/cli', 'src/publish', 'src/content', 'src/api' ],
};
const houses = Object.keys( arrows );

const zones = houses.map( ( target ) => ( {
	target: `./${ target }`,
	from: [ ...houses, 'tests', 'tools' ]
		.filter( ( from ) => ! arrows[ target ].includes( from ) )
		.map( ( from ) => `./${ from }` ),
	message: `${ target } may import only: ${ arrows[ target ].join( ', ' ) }.`,
} ) );

/**
 * Plugins' recommended rules, all of them errors.
 */
const atError = ( rules ) =>
	Object.fromEntries(
		Object.entries( rules ).map( ( [ name, setting ] ) => [
			name,
			Array.isArray( setting )
				? [ 'error', ...setting.slice( 1 ) ]
				: 'error',
		] )
	);

/**
 * A timer runs a string as code. `no-implied-eval` finds only one
 * that stands right there.
 */
const runsText = [
	{
		selector:
			'CallExpression:matches([callee.name=/^set(Timeout|Interval)$/], [callee.property.name=/^set(Timeout|Interval)$/]):not([arguments.0.type=/Function/])',
		message: 'Hand the timer a function written right there.',
	},
	{
		selector: 'MemberExpression > Identifier[name="constructor"].property',
		message: 'A function’s constructor runs text as code.',
	},
];

/**
 * HTML past React, where no JSX shows it to `react/no-danger`.
 */
const writesHtml = [
	{
		selector: 'Property[key.name="dangerouslySetInnerHTML"]',
		message: 'React writes this HTML as it is.',
	},
	{
		selector: 'ImportSpecifier[imported.name="RawHTML"]',
		message: 'RawHTML writes HTML as it is.',
	},
];

module.exports = [
	{
		ignores: [
			'build/**',
			'dist/**',
			'release/**',
			'.wordpress/**',
			'test-results/**',
		],
	},
	...defaultConfig,
	...wordpress.configs[ 'test-unit' ].map( ( config ) => ( {
		...config,
		files: [ 'tests/unit/**/*.test.{ts,tsx}' ],
	} ) ),
	{
		// What ships evaluates no text and writes no unsanitized HTML.
		files: [ 'blocks/**', 'src/**' ],
		plugins: { security, 'no-unsanitized': noUnsanitized },
		rules: {
			...atError( security.configs.recommended.rules ),
			...atError( noUnsanitized.configs.recommended.rules ),
			'no-new-func': 'error',
			'no-implied-eval': 'error',
			'react/no-danger': [ 'error', { customComponentNames: [ '*' ] } ],
			'no-restricted-syntax': [ 'error', ...runsText, ...writesHtml ],
			// Fires on every lookup by a key, which the types hold already.
			'security/detect-object-injection': 'off',
			// The command reads the files that it is told to.
			'security/detect-non-literal-fs-filename': 'off',
			// Patterns are put together from constants, and from names that another
			// pattern has held to characters without a meaning of their own.
			'security/detect-non-literal-regexp': 'off',
			// Counts stars: it takes `(\\.\\d{1,3}){3}` for unsafe. The rule below
			// works out whether a string exists that makes a pattern hang.
			'security/detect-unsafe-regex': 'off',
		},
	},
	{
		// Whatever an author pastes or a document brings.
		files: [ 'blocks/**', 'src/**' ],
		// WordPress's own patterns, each tried on one address.
		ignores: [ 'src/content/normalize/embed-providers.ts' ],
		plugins: { regexp },
		rules: { 'regexp/no-super-linear-backtracking': 'error' },
	},
	{
		files: [ 'blocks/**', 'src/**' ],
		rules: {
			// Its grouping by components reads every package first: three times
			// as long for the same answer.
			'import/no-cycle': [ 'error', { disableScc: true } ],
		},
	},
	{
		files: [ 'tests/unit/**' ],
		rules: {
			'jsdoc/check-tag-names': [
				'error',
				{ definedTags: [ 'jest-environment' ] },
			],
		},
	},
	{
		settings: {
			'import/resolver': { typescript: true, node: true },
			'import/extensions': [ '.ts', '.tsx', '.js' ],
			// Without it the search for cycles reads no TypeScript and finds none.
			'import/parsers': {
				'@typescript-eslint/parser': [ '.ts', '.tsx' ],
			},
			// Nobody else's module imports one of ours.
			'import/ignore': [ '/node_modules/' ],
		},
		rules: {
			'import/no-restricted-paths': [ 'error', { zones } ],
			// Our own package: where its recipes run, it has been built.
			'import/no-unresolved': [
				'error',
				{ ignore: [ '^editorial-blocks/' ] },
			],
			'@wordpress/i18n-text-domain': [
				'error',
				{ allowedTextDomain: 'editorial-blocks' },
			],
			'no-console': 'error',
			// A parameter is named in a comment where there is something to say
			// of it.
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-description': 'error',
			'jsdoc/check-param-names': [
				'error',
				{ checkDestructured: false, disableMissingParamChecks: true },
			],
			// Experimental by name only: the panel core's own blocks use, with
			// no stable spelling yet.
			'@wordpress/no-unsafe-wp-apis': [
				'error',
				{
					'@wordpress/components': [
						'__experimentalToolsPanel',
						'__experimentalToolsPanelItem',
					],
				},
			],
		},
	},
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: { '@typescript-eslint/no-explicit-any': 'error' },
	},
	{
		// Programs that speak to a terminal.
		files: [ 'tools/**', 'src/cli/**', 'tests/{e2e,faults,security}/**' ],
		rules: { 'no-console': 'off' },
	},
];
