import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

for ( const file of globSync( 'tests/unit/**/*.test.{ts,tsx}' ) ) {
	const text = readFileSync( file, 'utf8' );
	writeFileSync(
		file,
		text
			.replace(
				/@jest-environment (?=node|jsdom)/,
				'@jest-environment @stryker-mutator/jest-runner/jest-env/'
			)
			// A change that breaks a property breaks it in the first cases, and
			// which is the smallest of them nobody asks here.
			.replaceAll(
				/numRuns: [\d_]+/g,
				'numRuns: 100, endOnFailure: true'
			)
	);
}
