import { phpNodes, plainString } from '../php-source';
import { phpFiles, type Check, type Problem, type Release } from './check';
import { callsIn, unreadableCalls } from './php-calls';

/** Functions the directory refuses or asks about, and what it has against them. */
const refused: readonly {
	check: string;
	names: RegExp;
	reason: string;
}[] = [
	{
		check: 'plugin_review_phpcs',
		names: /^(eval|create_function|exec|shell_exec|system|passthru|proc_open|popen|ini_set|ini_alter|set_time_limit|error_reporting|extract|parse_str|move_uploaded_file|str_rot13|query_posts|serialize|unserialize|session_start|setcookie)$/,
		reason: 'has no place in a plugin',
	},
	{
		check: 'i18n_usage',
		names: /^load_plugin_textdomain$/,
		reason: 'is done by WordPress itself since 4.6',
	},
	{
		check: 'code_obfuscation',
		names: /^(base64_decode|gzinflate|gzuncompress|gzdecode|convert_uudecode|hex2bin)$/,
		reason: 'hides what runs',
	},
	{
		check: 'write_file',
		names: /^(file_put_contents|fopen|fwrite|fputs|mkdir|rename|unlink|rmdir|copy|chmod|touch)$/,
		reason: 'writes files',
	},
	{
		check: 'safe_redirect',
		names: /^(wp_redirect)$/,
		reason: 'follows any address; wp_safe_redirect() does not',
	},
	{
		check: 'safe_redirect',
		names: /^header$/,
		reason: 'could redirect to any address; wp_safe_redirect() does not',
	},
	{
		check: 'plugin_content',
		names: /^filter_input(_array)?$/,
		reason: 'reads what a visitor sends',
	},
	{
		check: 'plugin_content',
		names: /^wp_schedule_(single_)?event$/,
		reason: 'runs when nobody looks',
	},
	{
		check: 'offloading_files',
		names: /^(curl_init|curl_exec|fsockopen|file_get_contents|download_url|wp_remote_\w+|wp_safe_remote_\w+)$/,
		reason: 'may fetch from elsewhere',
	},
	{
		check: 'direct_db',
		names: /^(mysqli?_\w+|dbDelta)$/,
		reason: 'speaks to the database',
	},
	{
		check: 'performant_wp_query_params',
		names: /^(get_posts|get_pages|get_users|get_terms)$/,
		reason: 'queries; no page of this plugin needs one',
	},
	{
		check: 'external_admin_menu_links',
		names: /^add_(menu|submenu|options|management|theme|plugins|dashboard)_page$/,
		reason: 'adds to the admin menu',
	},
	{
		check: 'prefixing',
		names: /^(add_shortcode|register_post_type|register_taxonomy|register_rest_route)$/,
		reason: 'adds something of a name of its own to the site',
	},
];

/** Functions that call another one, or see to it that WordPress does. */
const TAKES_FUNCTIONS =
	/^(call_user_func(_array)?|forward_static_call(_array)?|array_(map|filter|walk|walk_recursive|reduce|u.*)|u[ak]?sort|iterator_apply|preg_replace_callback.*|ob_start|add_(action|filter|shortcode)|register_\w+)$/;

function calls( release: Release ): { file: string; name: string }[] {
	const evals = phpFiles( release ).flatMap( ( file ) =>
		phpNodes( release.read( file ), file )
			.filter( ( { kind } ) => kind === 'eval' )
			.map( () => ( { file, name: 'eval' } ) )
	);
	return [ ...evals, ...callsIn( release ) ];
}

/** Names in the arguments of calls: `array_map( 'exec', … )` calls exec(). */
function handedNames( release: Release ): { file: string; name: string }[] {
	return callsIn( release )
		.filter( ( { name } ) => TAKES_FUNCTIONS.test( name ) )
		.flatMap( ( { file, given } ) =>
			given.flatMap( ( argument ) => {
				const name = plainString( argument );
				return name ? [ { file, name: name.toLowerCase() } ] : [];
			} )
		);
}

function newFunctions( release: Release ): Problem[] {
	const own = new Set(
		phpFiles( release ).flatMap( ( file ) =>
			[ ...release.read( file ).matchAll( /^\s*function (\w+)/gm ) ].map(
				( [ , name = '' ] ) => name
			)
		)
	);
	const isAskedFor = ( { file, name }: { file: string; name: string } ) =>
		release.read( file ).includes( `function_exists( '${ name }' )` );
	return (
		calls( release )
			// A part of the language, which no list of functions has.
			.filter( ( { name } ) => name !== 'eval' && ! own.has( name ) )
			.filter( ( { name } ) => ! release.knownFunctions.has( name ) )
			.filter( ( call ) => ! isAskedFor( call ) )
			.map( ( { file, name } ) => ( {
				file,
				problem: `calls ${ name }(), which neither PHP 7.4 nor the oldest supported WordPress has`,
			} ) )
	);
}

/** Checks of which functions are called. */
export const functionChecks: Check[] = [
	...refused.map( ( { check, names, reason } ) => ( {
		name: check,
		run: ( release: Release ) =>
			[ ...calls( release ), ...handedNames( release ) ]
				.filter( ( { name } ) => names.test( name ) )
				.map( ( { file, name } ) => ( {
					file,
					problem: `calls ${ name }(), which ${ reason }`,
				} ) ),
	} ) ),
	{ name: 'plugin_review_phpcs', run: unreadableCalls },
	{ name: 'wp_functions_compatibility', run: newFunctions },
];
