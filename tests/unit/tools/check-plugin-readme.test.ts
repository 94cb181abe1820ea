/** @jest-environment node */
import { clean, problemsWith } from './plugin-without-problems';

const inReadme = ( from: string | RegExp, to: string ) => ( {
	'readme.txt': ( clean[ 'readme.txt' ] ?? '' ).replace( from, to ),
} );

it.each( [
	[
		'the title',
		inReadme( '=== Editorial Blocks ===', '=== Blocks ===' ),
		'is not titled as the plugin is named',
	],
	[
		'the versions',
		inReadme( 'Requires PHP: 7.4', 'Requires PHP: 8.0' ),
		'requires other versions than the plugin’s header',
	],
	[
		'the licence',
		inReadme( 'License: GPL-2.0-or-later', 'License: MIT' ),
		'has another licence than the plugin’s header',
	],
	[
		'the tags',
		inReadme( 'Tags: ', 'Tags: a, ' ),
		'has more than five Tags',
	],
	[
		'what it was tested on',
		inReadme( 'Tested up to: 7.1', 'Tested up to: 7.0' ),
		'is not tested up to the newest WordPress',
	],
	[
		'a section',
		inReadme( '== Screenshots ==', '== Pictures ==' ),
		'lacks a section',
	],
	[
		'the short description',
		inReadme( /\n\nCallouts, [^\n]+/, `\n\n${ 'x'.repeat( 151 ) }` ),
		'needs a short description of at most 150 characters',
	],
] )( 'in the readme: %s', ( _, changes, problem ) => {
	expect( problemsWith( changes ) ).toEqual( [
		`plugin_readme: readme.txt ${ problem }`,
	] );
} );

it.each( [
	[
		'Text Domain:       editorial-blocks',
		'Text Domain: other',
		[
			'plugin_header_fields: plugin.php has a Text Domain that is not the slug',
		],
	],
	[
		'Description:       ',
		`Description: ${ 'x'.repeat( 141 ) }`,
		[
			'plugin_header_fields: plugin.php has a Description of more than 140 characters',
		],
	],
	[
		'Plugin Name:       Editorial Blocks',
		'Plugin Name: WordPress Callouts',
		[
			'plugin_readme: readme.txt is not titled as the plugin is named',
			'trademarks: plugin.php is named after somebody’s trademark',
		],
	],
] )( 'in the header: %s', ( from, to, problems ) => {
	expect(
		problemsWith( {
			'plugin.php': ( clean[ 'plugin.php' ] ?? '' ).replace( from, to ),
		} )
	).toEqual( problems );
} );
