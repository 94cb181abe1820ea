import { readFileSync } from 'node:fs';
import { findProblems } from '../../../tools/check-plugin/all-checks';

/** A file of PHP as the directory wants it. */
export const php = ( body: string ) =>
	`<?php\nnamespace Editorial_Blocks;\n\ndefined( 'ABSPATH' ) || exit;\n\n${ body }\n`;

/** The files of a plugin that no check has anything against. */
export const clean: Record< string, string > = {
	'plugin.php': readFileSync( 'plugin.php', 'utf8' ),
	'uninstall.php':
		"<?php\ndefined( 'WP_UNINSTALL_PLUGIN' ) || exit;\ndelete_option( 'editorial_blocks_x' );\n",
	'readme.txt': readFileSync( 'readme.txt', 'utf8' ),
	'package.json': readFileSync( 'package.json', 'utf8' ),
	'package-lock.json': readFileSync( 'package-lock.json', 'utf8' ),
	...Object.fromEntries(
		[ 'callout', 'quote', 'scroll-to-top' ].map( ( block ) => [
			`blocks/${ block }/block.json`,
			readFileSync( `blocks/${ block }/block.json`, 'utf8' ),
		] )
	),
	'source.patch': '+++ b/blocks/callout/edit.tsx\n',
	'build/editor.js': '',
	'build/editor.asset.php': "<?php return array('version' => '1');",
	'src/php/bootstrap.php': php( 'function bootstrap(): void {}' ),
};

/**
 * What is found in that plugin after some changes.
 *
 * @param changes Files by their paths, instead of those that it has.
 * @param known   Functions that its oldest WordPress has, beside the usual ones.
 */
export const problemsWith = (
	changes: Record< string, string >,
	known: string[] = []
) => {
	const files = { ...clean, ...changes };
	return findProblems( {
		files: Object.keys( files ),
		read: ( file ) => files[ file ] ?? '',
		knownFunctions: new Set( [
			'defined',
			'delete_option',
			'wp_register_script',
			'register_setting',
			'wp_redirect',
			'base64_decode',
			'load_plugin_textdomain',
			'call_user_func',
			...known,
		] ),
	} ).map(
		( { check, file, problem } ) => `${ check }: ${ file } ${ problem }`
	);
};
