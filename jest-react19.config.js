const unit = require( './jest-unit.config.js' );

/*
 * The tests that render anything, with the React that WordPress moves to next:
 * `npm run test:react19`.
 */
/** @type {import('jest').Config} */
module.exports = {
	...unit,
	roots: [ 'blocks', 'editor' ].map(
		( folder ) => `<rootDir>/tests/unit/${ folder }`
	),
	setupFiles: [
		...unit.setupFiles,
		'<rootDir>/tests/setup/require-react-19.js',
	],
	moduleNameMapper: {
		...unit.moduleNameMapper,
		'^react$': 'react-19',
		'^react/(.*)$': 'react-19/$1',
		'^react-dom$': 'react-dom-19',
		'^react-dom/(.*)$': 'react-dom-19/$1',
	},
};
