/** @jest-environment node */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify( execFile );

let folder = '';

beforeEach( async () => {
	folder = await mkdtemp( path.join( tmpdir(), 'service-' ) );
} );

afterEach( () => rm( folder, { recursive: true } ) );

/**
 * Runs a program that starts a service, as the tools do.
 *
 * @param does   What the service does, as JavaScript.
 * @param isUp   The sign that it is up, as JavaScript.
 * @param before What the program does while the service runs.
 */
async function outcome( does: string, isUp: string, before: string ) {
	const log = path.join( folder, 'service.log' );
	const program = path.join( folder, 'program.ts' );
	await writeFile(
		program,
		`import { startService } from ${ JSON.stringify(
			path.resolve( 'tools/service.ts' )
		) };
		startService( {
			name: 'The lamp',
			command: process.execPath,
			args: [ '-e', ${ JSON.stringify( does ) } ],
			log: ${ JSON.stringify( log ) },
			isReady: async () => ${ isUp },
			secondsToStart: 5,
		} ).then( async ( service ) => { ${ before } } ).catch( ( error ) => {
			console.error( error.message );
			process.exitCode = 2;
		} );`
	);
	const { code, stderr } = await run( process.execPath, [
		'--import',
		'tsx',
		program,
	] ).then(
		( ended ) => ( { ...ended, code: 0 } ),
		( error: { code: number; stderr: string } ) => error
	);
	return { code, stderr: stderr.replaceAll( log, 'LOG' ).trim() };
}

// Each starts Node twice, which takes a busy machine seconds.
jest.setTimeout( 60_000 );

const burns = `console.log( 'burning' ); setTimeout( () => {}, 60000 );`;

test( 'a service that ends by itself ends the program, with the reason', async () => {
	expect(
		await outcome(
			`console.log( 'out of oil' ); setTimeout( () => {}, 3000 );`,
			'true',
			`setTimeout( () => {}, 60000 );`
		)
	).toEqual( {
		code: 1,
		stderr: 'The lamp ended by itself. The end of LOG:\nout of oil',
	} );
} );

test( 'a service that is stopped ends without a word', async () => {
	expect( await outcome( burns, 'true', `await service.stop();` ) ).toEqual( {
		code: 0,
		stderr: '',
	} );
} );

test( 'a service that does not come up is named, with the end of its log', async () => {
	expect(
		await outcome(
			`console.log( 'no wick' ); process.exit( 3 );`,
			'false',
			''
		)
	).toEqual( {
		code: 2,
		stderr: 'The lamp did not start. The end of LOG:\nno wick',
	} );
} );
