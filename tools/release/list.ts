import { globSync } from 'tinyglobby';
import { root } from '../folders';
import { bundledFiles } from './bundled';

/** What runs on a site. */
const plugin = [
	'plugin.php',
	'uninstall.php',
	'src/php/**/*.php',
	'build/**',
	// WordPress reads a translation from .l10n.php; .mo and .po say the same again.
	'languages/*.{json,l10n.php,pot}',
	'patterns/**',
];

/** What the plugin directory wants to read: about the plugin, and on what terms. */
const papers = [ 'readme.txt', 'LICENSE', 'NOTICES.txt' ];

/**
 * What build/ is made from beside the scripts, with all that its build needs:
 * the directory asks that people can read, change and rebuild what browsers run.
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

const find = ( patterns: string[] ) =>
	globSync( patterns, { cwd: root, onlyFiles: true } );

/**
 * The files of the checkout that a site gets, in the order of the zip.
 *
 * @return Paths from the checkout, with `/` between their parts.
 * @throws Error When one that a plugin cannot be without is missing.
 */
export function pluginFiles(): string[] {
	const files = find( [ ...plugin, ...papers ] ).sort();
	const missing = [
		'plugin.php',
		'uninstall.php',
		'build/blocks-manifest.php',
		'build/editor.js',
		...papers,
	].filter( ( file ) => ! files.includes( file ) );
	if ( missing.length > 0 ) {
		throw new Error(
			`The release lacks ${ missing.join( ', ' ) }. What is under build/ comes from \`npm run build:blocks\`; what an interrupted \`npm pack\` left in dist/plugin, \`npm run postpack\` puts back.`
		);
	}
	return files;
}

/**
 * The files of the checkout that build/ is made from, and no other: of the
 * client, what the editor's script has of it.
 *
 * @return Paths from the checkout, with `/` between their parts.
 */
export async function sourceFiles(): Promise< string[] > {
	return [
		...new Set( [ ...find( sources ), ...( await bundledFiles() ) ] ),
	].sort();
}
