import { series } from '../wordpress/versions';
import type { Problem, Release } from './check';
import { headerOf, readmeOf, unless } from './papers-fields';

/**
 * What readme.txt lacks, has wrong, or says otherwise than plugin.php.
 *
 * @param release The release.
 */
export function checkReadme( release: Release ): Problem[] {
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
