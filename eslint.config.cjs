const defaultConfig = require( '@wordpress/scripts/config/eslint.config.cjs' );
const wordpress = require( '@wordpress/eslint-plugin' );

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
		settings: {
			'import/resolver': { typescript: true, node: true },
		},
		rules: {
			'import/no-restricted-paths': [ 'error', { zones } ],
			'@wordpress/i18n-text-domain': [
				'error',
				{ allowedTextDomain: 'editorial-blocks' },
			],
			'no-console': 'error',
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
		files: [ 'tools/**', 'src/cli/**', 'tests/e2e/**' ],
		rules: { 'no-console': 'off' },
	},
];
