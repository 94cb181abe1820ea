const defaultConfig = require( '@wordpress/scripts/config/jest-unit.config' );

// Published as ES modules only, which jest cannot load without a transform.
const esmPackages = [
	'@wordpress/theme',
	'gettext-parser',
	'github-slugger',
	'marked',
	'parsel-js',
	'uuid',
	// The unified family that reads and writes Markdown and HTML.
	'bail',
	'ccount',
	'character-[^/]+',
	'collapse-white-space',
	'comma-separated-tokens',
	'decode-named-character-reference',
	'devlop',
	'entities',
	'escape-string-regexp',
	'estree-[^/]+',
	'hast-[^/]+',
	'hastscript',
	'html-void-elements',
	'html-whitespace-sensitive-tag-names',
	'longest-streak',
	'markdown-table',
	'mdast-[^/]+',
	'micromark[^/]*',
	'parse-entities',
	'parse5',
	'property-information',
	'rehype-minify-whitespace',
	'smol-toml',
	'space-separated-tokens',
	'stringify-entities',
	'trim-lines',
	'trim-trailing-lines',
	'trough',
	'unified',
	'unist-[^/]+',
	'vfile[^/]*',
	'web-namespaces',
	'zwitch',
];

/** @type {import('jest').Config} */
module.exports = {
	...defaultConfig,
	roots: [ '<rootDir>/tests/unit' ],
	testMatch: [ '**/*.test.{ts,tsx}' ],
	setupFiles: [
		'<rootDir>/tests/setup/jsdom-globals.js',
		'<rootDir>/tests/setup/fast-check.js',
	],
	transform: {
		'\\.m?[jt]sx?$':
			require.resolve( '@wordpress/scripts/config/babel-transform' ),
	},
	transformIgnorePatterns: [
		`/node_modules/(?!(?:.*/node_modules/)?(?:${ esmPackages.join(
			'|'
		) })/)`,
	],
};
