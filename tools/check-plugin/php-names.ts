import { plainString } from '../php-source';
import { SLUG } from '../release/zip';
import { translationFunctions } from '../translations/message';
import type { Check, Release } from './check';
import { beginning, callsIn, constantsOf, type Call } from './php-calls';

/** What a site keeps under names that every plugin shares, and which argument is the name. */
const named: readonly { names: RegExp; at: number }[] = [
	{ names: /^(add|update)_(site_|network_|blog_)?option$/, at: 0 },
	{ names: /^set_(site_)?transient$/, at: 0 },
	{ names: /^(do_action|apply_filters)(_ref_array|_deprecated)?$/, at: 0 },
	{ names: /^wp_register_(script|style|script_module)$/, at: 0 },
	{ names: /^(define|wp_cache_set|wp_cache_add)$/, at: 0 },
	{ names: /^register_setting$/, at: 1 },
	{ names: /^(add|update)_(post|term|user|comment)_meta$/, at: 1 },
];

const ours = /^_?editorial[-_]blocks/i;
const answers = /^(wp_ajax_|admin_post_)/;
const elsewhere = /^(https?:)?\/\//;
const loads = /^wp_(register|enqueue)_(script|style|script_module)$/;

type Judge = (
	call: Call,
	constants: ReadonlyMap< string, string >
) => string | undefined;

function foreignName(
	{ name, given }: Call,
	constants: ReadonlyMap< string, string >
) {
	const at = named.find( ( { names } ) => names.test( name ) )?.at;
	const text = at === undefined ? SLUG : beginning( given[ at ], constants );
	return text !== undefined && ours.test( text )
		? undefined
		: `calls ${ name }() with ${ text ?? 'a name' } that does not begin as the plugin’s do`;
}

const judges: readonly { check: string; judge: Judge }[] = [
	{
		check: 'i18n_usage',
		judge: ( { name, given } ) => {
			const place = Object.hasOwn( translationFunctions, name )
				? translationFunctions[ name ]?.domain
				: undefined;
			return place === undefined || plainString( given[ place ] ) === SLUG
				? undefined
				: `calls ${ name }() without the text domain ${ SLUG }`;
		},
	},
	{
		check: 'prefixing',
		judge: foreignName,
	},
	{
		check: 'offloading_files',
		judge: ( { name, given }, constants ) =>
			loads.test( name ) &&
			elsewhere.test( beginning( given[ 1 ], constants ) ?? '' )
				? `calls ${ name }() with a file of another host`
				: undefined,
	},
	{
		check: 'plugin_content',
		judge: ( { name, given }, constants ) => {
			const hook = beginning( given[ 0 ], constants ) ?? '';
			return /^add_(action|filter)$/.test( name ) && answers.test( hook )
				? `answers whoever asks for ${ hook }`
				: undefined;
		},
	},
];

/** Checks of the names and addresses that calls are given. */
export const nameChecks: Check[] = judges.map( ( { check, judge } ) => ( {
	name: check,
	run: ( release: Release ) => {
		const constants = constantsOf( release );
		return callsIn( release ).flatMap( ( call ) => {
			const problem = judge( call, constants );
			return problem ? [ { file: call.file, problem } ] : [];
		} );
	},
} ) );
