/*
 * The first thing every command runs, before anything is installed: so it may
 * use nothing but Node itself. `node tools/first.mjs start --port 9400` looks
 * at Node's version, installs the dependencies when they are missing or out of
 * date, and goes on in tools/start.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(
	path.dirname( fileURLToPath( import.meta.url ) ),
	'..'
);
const inRoot = ( file ) => path.join( root, file );
const lockfile = readFileSync( inRoot( 'package-lock.json' ), 'utf8' );
const lock = createHash( 'sha256' ).update( lockfile ).digest( 'hex' );
const marker = inRoot( 'node_modules/.editorial-blocks-installed' );

function checkNode() {
	const { engines } = JSON.parse(
		readFileSync( inRoot( 'package.json' ), 'utf8' )
	);
	const needed = engines.node.replace( '>=', '' );
	const [ major, minor ] = needed.split( '.' ).map( Number );
	const [ ownMajor, ownMinor ] = process.versions.node
		.split( '.' )
		.map( Number );
	if ( ownMajor < major || ( ownMajor === major && ownMinor < minor ) ) {
		throw new Error(
			`Editorial Blocks needs Node ${ needed } or later; this is Node ${ process.versions.node }. Install a newer one and try again.`
		);
	}
}

function isInstalled() {
	if ( existsSync( marker ) ) {
		return readFileSync( marker, 'utf8' ) === lock;
	}
	// npm writes its own lockfile last: an install by hand has finished if it is there and newer.
	const own = inRoot( 'node_modules/.package-lock.json' );
	return (
		existsSync( own ) &&
		statSync( own ).mtimeMs >=
			statSync( inRoot( 'package-lock.json' ) ).mtimeMs
	);
}

let shown = -20;

function showShare( share ) {
	const line = `Installing what npm has to install: ${ share } %`;
	if ( process.stdout.isTTY ) {
		process.stdout.write( `\r\x1b[K${ line }` );
	} else if ( share >= shown + 20 ) {
		shown = share;
		console.log( line );
	}
}

function install() {
	const packages = Object.keys( JSON.parse( lockfile ).packages )
		.filter( Boolean )
		.map( ( name ) => inRoot( `${ name }/package.json` ) );
	return new Promise( ( resolve, reject ) => {
		const npm = spawn( 'npm', [ 'ci', '--no-progress' ], {
			cwd: root,
			stdio: [ 'ignore', 'ignore', 'pipe' ],
			shell: process.platform === 'win32',
		} );
		let said = '';
		npm.stderr.on( 'data', ( chunk ) => {
			said = ( said + chunk ).slice( -4000 );
		} );
		showShare( 0 );
		const timer = setInterval( () => {
			const there = packages.filter( ( file ) => existsSync( file ) );
			showShare( Math.floor( ( 100 * there.length ) / packages.length ) );
		}, 2000 );
		npm.on( 'error', reject );
		npm.on( 'close', ( code ) => {
			clearInterval( timer );
			process.stdout.write( process.stdout.isTTY ? '\r\x1b[K' : '' );
			if ( code === 0 ) {
				resolve();
				return;
			}
			const errors = said
				.split( '\n' )
				.filter( ( line ) => line.startsWith( 'npm error' ) );
			reject(
				new Error(
					[
						'npm ci failed; is the network there? npm says:',
						...errors.slice( -8 ),
					].join( '\n' )
				)
			);
		} );
	} );
}

try {
	checkNode();
	if ( ! isInstalled() ) {
		const begun = Date.now();
		await install();
		console.log(
			`✓ Installed what npm has to install (${ Math.round( ( Date.now() - begun ) / 1000 ) } s)`
		);
	}
	writeFileSync( marker, lock );
	const [ command ] = process.argv.splice( 2, 1 );
	const require = createRequire( import.meta.url );
	require( 'tsx/cjs' );
	require( `./${ command }` );
} catch ( error ) {
	console.error( error.message );
	process.exitCode = 1;
}
