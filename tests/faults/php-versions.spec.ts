import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../../tools/folders';
import { compileErrors } from '../../tools/lint-php/compile';
import { phpVersions } from '../../tools/php-versions';
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

const sources = new Map(
	files.map( ( file ) => [
		file,
		readFileSync( join( root, file ), 'utf8' ),
	] )
);

for ( const version of phpVersions ) {
	test( `PHP ${ version } reads every file`, async () => {
		expect( sources.size ).toBeGreaterThan( 0 );
		expect( [ ...( await compileErrors( version, sources ) ) ] ).toEqual(
			[]
		);
	} );
}
