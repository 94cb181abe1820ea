import { globSync } from 'tinyglobby';
import { root } from '../folders';
import { sourcesOf } from './sources';

/** What runs on a site. */
const plugin = [
	'plugin.php',
	'uninstall.php',
	'src/php/**/*.php',
	'build/**',
	// A translator's own file, .po, is in the source and of no use to a site.
	'languages/*.{json,l10n.php,mo,pot}',
	'patterns/**',
];

/** What the plugin directory wants to read: about the plugin, and on what terms. */
const papers = [ 'readme.txt', 'LICENSE', 'NOTICES.txt' ];

/**
 * What build/ is made from, with everything its build needs: the directory asks
 * that people can read, change and rebuild what browsers run.
 */
const sources = [
	'blocks/**/*.{css,json,scss}',
	'src/model/*.json',
	'src/types/*.d.ts',
	'package.json',
	'tsconfig.json',
	'webpack.config.js',
	'tools/callout-*.ts',
];

/**
 * The files of the plugin's zip, in the order they stand in it.
 *
 * @return Paths from the checkout, with `/` between their parts.
 * @throws Error When one that a plugin cannot be without is missing.
 */
export function releaseFiles(): string[] {
	const found = globSync( [ ...plugin, ...papers, ...sources ], {
		cwd: root,
		onlyFiles: true,
	} );
	const files = [
		...new Set( [ ...found, ...sourcesOf( 'blocks/index.ts' ) ] ),
	].sort();
	const missing = [
		'plugin.php',
		'uninstall.php',
		'build/blocks-manifest.php',
		'build/editor.js',
		...papers,
	].filter( ( file ) => ! files.includes( file ) );
	if ( missing.length > 0 ) {
		throw new Error(
			`The release lacks ${ missing.join( ', ' ) }. What is under build/ comes from \`npm run build:blocks\`.`
		);
	}
	return files;
}

/**
 * Whether a file of the zip is there to be read and rebuilt, not to run.
 *
 * @param file Its path.
 */
export function isSource( file: string ): boolean {
	return /^(blocks|tools|src\/(?!php\/))|^(package|tsconfig)\.json$|^webpack/.test(
		file
	);
}
