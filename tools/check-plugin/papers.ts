import { readVersion } from '../release/version';
import { SLUG } from '../release/zip';
import { series } from '../wordpress/versions';
import type { Check, Problem, Release } from './check';

const gpl = /^(GPL-2\.0-or-later|GPLv2 or later)$/;
const trademarks =
	/\b(wordpress|wp|gutenberg|woocommerce|google|facebook|jetpack|elementor|yoast)\b/i;

function fields( text: string, pattern: RegExp ): Map< string, string > {
	return new Map(
		[ ...text.matchAll( pattern ) ].map(
			( [ , name = '', value = '' ] ) => [ name, value.trim() ]
		)
	);
}

const headerOf = ( { read }: Release ) =>
	fields( read( 'plugin.php' ), /^ \* ([A-Z][\w ]+):\s+(.+)$/gm );

const readmeOf = ( { read }: Release ) =>
	fields(
		read( 'readme.txt' ).split( '\n\n' )[ 0 ] ?? '',
		/^([A-Z][\w ]+): (.+)$/gm
	);

/**
 * Problems for those statements about a file that are not true.
 *
 * @param file       The file.
 * @param statements What is wrong when the statement is false.
 */
function unless(
	file: string,
	statements: readonly [ boolean, string ][]
): Problem[] {
	return statements
		.filter( ( [ holds ] ) => ! holds )
		.map( ( [ , problem ] ) => ( { file, problem } ) );
}

function checkHeader( release: Release ): Problem[] {
	const header = headerOf( release );
	const get = ( name: string ) => header.get( name ) ?? '';
	return unless( 'plugin.php', [
		[
			/^[A-Za-z][\w ]{4,}$/.test( get( 'Plugin Name' ) ),
			'needs a Plugin Name',
		],
		[ get( 'Description' ).length > 0, 'needs a Description' ],
		[
			get( 'Description' ).length <= 140,
			'has a Description of more than 140 characters',
		],
		[
			/^\d+\.\d+\.\d+$/.test( get( 'Version' ) ),
			'needs a Version of three numbers',
		],
		[
			get( 'Requires at least' ) === series.oldest.version,
			'does not require the oldest WordPress it is tested on',
		],
		[ /^\d\.\d$/.test( get( 'Requires PHP' ) ), 'needs Requires PHP' ],
		[
			gpl.test( get( 'License' ) ),
			'needs a licence that goes with the GPL',
		],
		[ /^https:\/\//.test( get( 'License URI' ) ), 'needs a License URI' ],
		[
			get( 'Text Domain' ) === SLUG,
			'has a Text Domain that is not the slug',
		],
		[ get( 'Domain Path' ) === '/languages', 'has no Domain Path' ],
	] );
}

function checkReadme( release: Release ): Problem[] {
	const readme = readmeOf( release );
	const header = headerOf( release );
	const text = release.read( 'readme.txt' );
	const get = ( name: string ) => readme.get( name ) ?? '';
	const same = ( name: string ) => get( name ) === header.get( name );
	const short = text.split( '\n\n' )[ 1 ]?.trim() ?? '';
	const sections = [ ...text.matchAll( /^== (.+) ==$/gm ) ].map(
		( [ , name ] ) => name
	);
	return unless( 'readme.txt', [
		[
			text.startsWith( `=== ${ header.get( 'Plugin Name' ) } ===\n` ),
			'is not titled as the plugin is named',
		],
		[
			/^[a-z0-9]+(, [a-z0-9]+)*$/.test( get( 'Contributors' ) ),
			'needs Contributors by their names in the directory',
		],
		[ get( 'Tags' ).split( ', ' ).length <= 5, 'has more than five Tags' ],
		[
			get( 'Tested up to' ) === series.newest.version,
			'is not tested up to the newest WordPress',
		],
		[
			same( 'Requires at least' ) && same( 'Requires PHP' ),
			'requires other versions than the plugin’s header',
		],
		[
			same( 'License' ) && same( 'License URI' ),
			'has another licence than the plugin’s header',
		],
		[
			short.length > 0 && short.length <= 150,
			'needs a short description of at most 150 characters',
		],
		[
			! /[<>*_`]|\]\(/.test( short ),
			'has markup in its short description',
		],
		[
			[
				'Description',
				'Installation',
				'Frequently Asked Questions',
				'Screenshots',
				'Changelog',
			].every( ( section ) => sections.includes( section ) ),
			'lacks a section',
		],
		[
			! /Here is a short description|lorem ipsum/i.test( text ),
			'has words of the directory’s template',
		],
		[
			(
				/^== Upgrade Notice ==\s+= .* =\n(.*)$/m.exec( text )?.[ 1 ] ??
				''
			).length <= 300,
			'has an upgrade notice of more than 300 characters',
		],
		[
			/npm run build:blocks/.test( text ),
			'does not tell how build/ is made',
		],
	] );
}

function checkVersion( { read }: Release ): Problem[] {
	try {
		readVersion( ( file ) => read( file ) );
		return [];
	} catch ( error ) {
		return [ { file: 'readme.txt', problem: String( error ) } ];
	}
}

/** Checks of what the plugin says about itself. */
export const paperChecks: Check[] = [
	{ name: 'plugin_header_fields', run: checkHeader },
	{
		name: 'plugin_readme',
		run: ( release ) => [
			...checkReadme( release ),
			...checkVersion( release ),
		],
	},
	{
		name: 'trademarks',
		run: ( release ) =>
			unless( 'plugin.php', [
				[
					! trademarks.test(
						`${ headerOf( release ).get( 'Plugin Name' ) } ${ SLUG }`
					),
					'is named after somebody’s trademark',
				],
			] ),
	},
];
