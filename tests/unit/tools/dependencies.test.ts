/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { dependencies, devDependencies, overrides } = JSON.parse(
	readFileSync( 'package.json', 'utf8' )
);
const all: Record< string, string > = { ...dependencies, ...devDependencies };

// What Stryker, ESLint and wp-scripts load by a name of their own.
const loaded = [
	'@stryker-mutator/core',
	'eslint-import-resolver-typescript',
	'prettier',
];

/** What the types of a package are for. */
function typed( name: string ): string {
	const [ , scope, own ] = /^@types\/(?:(.+)__)?(.+)$/.exec( name ) ?? [];
	return own === undefined
		? name
		: `${ scope ? `@${ scope }/` : '' }${ own }`;
}

function isNamed( name: string ): boolean {
	const elsewhere = [ 'package*.json', 'jest-unit.config.js', 'NOTICES.txt' ];
	try {
		execFileSync( 'git', [
			'grep',
			'-qF',
			typed( name ),
			'--',
			...elsewhere.map( ( file ) => `:!${ file }` ),
		] );
		return true;
	} catch {
		return false;
	}
}

test( 'each package that is installed is used', () => {
	expect(
		Object.keys( all ).filter(
			( name ) => ! loaded.includes( name ) && ! isNamed( name )
		)
	).toEqual( [] );
} );

test( 'each package is pinned to one version', () => {
	expect(
		Object.values( all ).filter(
			( version ) => ! /^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test( version )
		)
	).toEqual( [] );
} );

// npm before 11.3, which Node 20 brings, installs nothing where one does not.
test( 'each override that leans on a package of ours finds it', () => {
	expect(
		Object.values< string >( overrides ).filter(
			( version ) =>
				version.startsWith( '$' ) && ! ( version.slice( 1 ) in all )
		)
	).toEqual( [] );
} );
