import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

for ( const file of globSync( 'tests/unit/**/*.test.{ts,tsx}' ) ) {
	const text = readFileSync( file, 'utf8' );
	writeFileSync(
		file,
		text.replace(
			/@jest-environment (?=node|jsdom)/,
			'@jest-environment @stryker-mutator/jest-runner/jest-env/'
		)
	);
}
