import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../../tools/folders';
import { phpVersions, runPhp } from '../../tools/php-versions';
import { expect, test } from '../security/test';

const files = globSync(
	[
		'plugin.php',
		'uninstall.php',
		'src/php/**/*.php',
		'patterns/**/*.php',
		'languages/*.php',
		'build/**/*.php',
	],
	{ cwd: root }
).sort();

for ( const version of phpVersions ) {
	test( `PHP ${ version } reads every file`, async () => {
		const sources = files.map( ( file ) =>
			readFileSync( join( root, file ) ).toString( 'base64' )
		);
		// A compiled file speaks of its deprecations too; none runs here, as none is loaded by WordPress.
		const out = await runPhp(
			version,
			`<?php
			error_reporting( E_ALL );
			foreach ( json_decode( '${ JSON.stringify( sources ) }' ) as $index => $source ) {
				try {
					token_get_all( base64_decode( $source ), TOKEN_PARSE );
				} catch ( ParseError $error ) {
					echo $index, ': ', $error->getMessage(), "\\n";
				}
			}
			echo 'read ', $index + 1;`
		);
		expect( out ).toBe( `read ${ files.length }` );
	} );
}
