import {
	argumentsOf,
	calledFunction,
	isPhpNode,
	phpNodes,
	plainString,
	type PhpNode,
} from '../php-source';
import { perFile, phpFiles, type Check, type Release } from './check';

const guard = /defined\(\s*'(ABSPATH|WP_UNINSTALL_PLUGIN)'\s*\)\s*\|\|\s*exit/;

// What wp-scripts writes: an array and nothing that could be run.
const onlyReturns =
	/^<\?php\s*(\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*\s*return array\(/;

const texts: readonly { check: string; pattern: RegExp; problem: string }[] = [
	{
		check: 'plugin_review_phpcs',
		pattern: /<<<|`|<\?(?!php|xml)|\bgoto\s/,
		problem: 'has a heredoc, a backtick, a short tag or a goto',
	},
	{
		check: 'direct_db_queries',
		pattern: /\bwpdb\b|\bnew\s+\\?(PDO|mysqli)\b/i,
		problem: 'speaks to the database',
	},
	{
		check: 'no_unfiltered_uploads',
		pattern: /ALLOW_UNFILTERED_UPLOADS/,
		problem: 'lets any file be uploaded',
	},
	{
		check: 'plugin_updater',
		pattern: /site_transient_update_plugins|Update URI:|puc_check/,
		problem: 'updates the plugin by another way than the directory',
	},
	{
		check: 'plugin_content',
		pattern: /\$_(GET|POST|REQUEST|COOKIE|FILES|SERVER|SESSION)\b/,
		problem: 'reads what a visitor sends',
	},
	{
		check: 'offloading_files',
		pattern:
			/\/\/(ajax\.googleapis\.com|fonts\.(googleapis|gstatic)\.com|cdn\.jsdelivr\.net|cdnjs\.cloudflare\.com|unpkg\.com|code\.jquery\.com|(maxcdn|stackpath)\.bootstrapcdn\.com|use\.fontawesome\.com)\//i,
		problem: 'loads something from a host of libraries',
	},
	{
		check: 'localhost',
		pattern: /localhost|127\.0\.0\.1/,
		problem: 'names a developer’s machine',
	},
];

const withoutComments = ( source: string ) =>
	source.replace( /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '' );

function late( call: PhpNode, index: number ): boolean {
	const argument = argumentsOf( call )[ index ];
	return isPhpNode( argument ) && argument.value === true;
}

function eachCall(
	release: Release,
	name: string,
	judge: ( call: PhpNode ) => string | undefined
) {
	return phpFiles( release ).flatMap( ( file ) =>
		phpNodes( release.read( file ), file )
			.filter( ( node ) => calledFunction( node ) === name )
			.flatMap( ( call ) => {
				const problem = judge( call );
				return problem ? [ { file, problem } ] : [];
			} )
	);
}

/** Checks that look into PHP files. */
export const sourceChecks: Check[] = [
	{
		name: 'direct_file_access',
		run: ( release ) =>
			perFile( phpFiles( release ), ( file ) => {
				const source = release.read( file );
				return guard.test( source ) || onlyReturns.test( source )
					? undefined
					: 'runs when it is asked for without WordPress';
			} ),
	},
	{
		name: 'prefixing',
		run: ( release ) =>
			perFile( phpFiles( release ), ( file ) => {
				const source = release.read( file );
				return /^\s*(function|const|class|interface|trait) /m.test(
					withoutComments( source )
				) && ! /^namespace Editorial_Blocks;$/m.test( source )
					? 'names something outside the namespace Editorial_Blocks'
					: undefined;
			} ),
	},
	...texts.map( ( { check, pattern, problem } ) => ( {
		name: check,
		run: ( release: Release ) =>
			perFile( phpFiles( release ), ( file ) =>
				pattern.test( withoutComments( release.read( file ) ) )
					? problem
					: undefined
			),
	} ) ),
	{
		name: 'enqueued_scripts_in_footer',
		run: ( release ) => [
			...eachCall( release, 'wp_register_script', ( call ) =>
				late( call, 4 ) ? undefined : 'registers a script in the head'
			),
			...eachCall( release, 'wp_enqueue_script', ( call ) =>
				argumentsOf( call ).length === 1 || late( call, 4 )
					? undefined
					: 'enqueues a script in the head'
			),
		],
	},
	{
		name: 'setting_sanitization',
		run: ( release ) =>
			eachCall( release, 'register_setting', ( call ) =>
				JSON.stringify( argumentsOf( call )[ 2 ] ?? '' ).includes(
					'sanitize_callback'
				)
					? undefined
					: `registers ${ plainString( argumentsOf( call )[ 1 ] ) ?? 'a setting' } without sanitize_callback`
			),
	},
];
