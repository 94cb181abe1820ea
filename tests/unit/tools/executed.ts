import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

const scripts: Record< string, string > = JSON.parse(
	readFileSync( 'package.json', 'utf8' )
).scripts;

const NAMED =
	/\bnpm (?:run (?:--silent )?([\w:]+)|(start|test|install|pack)\b)/g;

/** A call that runs a script, in the forms that tools and tests write it. */
const CALLS = [
	/'npm',\s*\[?\s*'run',\s*'([\w:]+)'/g,
	/'npm',\s*\[?\s*'(install|pack)'/g,
	/\b(?:script|siteScript)\(\s*(?:'[^']*'|`[^`]*`),\s*'([\w:]+)'/g,
];

function asFile( file: string ): string[] {
	return [ file, `${ file }.ts`, `${ file }/index.ts` ]
		.filter( ( name ) => /\.(ts|mjs)$/.test( name ) && existsSync( name ) )
		.slice( 0, 1 );
}

function callsOf( file: string, seen: Set< string > ): string[] {
	if ( seen.has( file ) ) {
		return [];
	}
	seen.add( file );
	const text = readFileSync( file, 'utf8' );
	return [
		...CALLS.flatMap( ( call ) =>
			Array.from( text.matchAll( call ), ( [ , name = '' ] ) => name )
		),
		...Array.from(
			text.matchAll( /from '(\.[^']+)'/g ),
			( [ , path = '' ] ) => join( dirname( file ), path )
		)
			.flatMap( asFile )
			.flatMap( ( imported ) => callsOf( imported, seen ) ),
	];
}

function startedBy( line: string ): string[] {
	return [
		...Array.from(
			line.matchAll( /\btools\/first\.mjs (\S+)/g ),
			( [ , name = '' ] ) => `tools/${ name }`
		),
		...( line.match( /\b(?:tools|tests)\/\S+\.ts\b/g ) ?? [] ),
	].flatMap( ( name ) =>
		name.includes( '*' ) ? globSync( name ) : asFile( name )
	);
}

/**
 * The npm commands that some lines run: those they name, what these scripts run
 * in turn, and what is called by the programs that they start.
 *
 * @param lines Such as the steps of .ci/steps.
 * @return Names of scripts, and `install` and `pack`.
 */
export function executedBy( lines: string ): Set< string > {
	const found = new Set< string >();
	const open = [ lines ];
	for ( const line of open ) {
		const named = [
			...Array.from(
				line.matchAll( NAMED ),
				( [ , run, own ] ) => run ?? own ?? ''
			),
			...startedBy( line ).flatMap( ( file ) =>
				callsOf( file, new Set() )
			),
		];
		for ( const name of named.filter( ( one ) => ! found.has( one ) ) ) {
			found.add( name );
			open.push(
				scripts[ name ] ?? '',
				name === 'pack' ? ( scripts.prepack ?? '' ) : ''
			);
		}
	}
	return found;
}
