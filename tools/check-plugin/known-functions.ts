import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { runPhp } from '../php-versions';

/**
 * The functions a plugin may call: PHP 7.4's own and those of a WordPress.
 *
 * @param wordPress Where its tree stands.
 */
export async function knownFunctions(
	wordPress: string
): Promise< ReadonlySet< string > > {
	const ofPhp: string[] = JSON.parse(
		await runPhp(
			'7.4',
			"<?php echo json_encode( get_defined_functions()['internal'] );"
		)
	);
	const files = globSync(
		[ 'wp-includes/**/*.php', 'wp-admin/includes/*.php' ],
		{ cwd: wordPress, absolute: false }
	);
	const ofWordPress = files.flatMap( ( file ) =>
		[
			...readFileSync( join( wordPress, file ), 'utf8' ).matchAll(
				/^\s*function &?(\w+)/gm
			),
		].map( ( [ , name = '' ] ) => name )
	);
	return new Set( [ ...ofPhp, ...ofWordPress ] );
}
