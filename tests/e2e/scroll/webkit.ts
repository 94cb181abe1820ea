import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reader } from './reader';

/** What the distribution's package webkit2gtk-driver brings. */
export const webkitPath = '/usr/bin/WebKitWebDriver';

const keys = { Enter: '\uE007', Tab: '\uE004' };

/** Sends a WebDriver command and gives the value of the answer. */
type Send = (
	method: 'GET' | 'POST' | 'DELETE',
	path: string,
	body?: object
) => Promise< unknown >;

function sender( port: number ): Send {
	return async ( method, path, body ) => {
		const answer = await fetch( `http://127.0.0.1:${ port }${ path }`, {
			method,
			body: body && JSON.stringify( body ),
		} );
		const { value } = await answer.json();
		if ( ! answer.ok ) {
			throw new Error( `WebKit refused ${ path }: ${ value.message }` );
		}
		return value;
	};
}

async function startSession( send: Send ): Promise< string > {
	for ( let tries = 0; tries < 150; tries++ ) {
		await wait( 200 );
		const isReady = await send( 'GET', '/status' ).then(
			() => true,
			() => false
		);
		if ( isReady ) {
			const session = await send( 'POST', '/session', {
				capabilities: { alwaysMatch: {} },
			} );
			return String( Object( session ).sessionId );
		}
	}
	throw new Error( 'WebKitWebDriver did not start within half a minute.' );
}

/**
 * A folder of settings in which the desktop's animations are on or off.
 */
async function configureDesktop( reducedMotion: boolean ): Promise< string > {
	const folder = await mkdtemp( join( tmpdir(), 'webkit-' ) );
	for ( const gtk of [ 'gtk-3.0', 'gtk-4.0' ] ) {
		await mkdir( join( folder, gtk ) );
		await writeFile(
			join( folder, gtk, 'settings.ini' ),
			`[Settings]\ngtk-enable-animations=${ reducedMotion ? 0 : 1 }\n`
		);
	}
	return folder;
}

/**
 * WebKitGTK through its own WebDriver, on a display of its own.
 *
 * @param reducedMotion Whether its user has asked for less motion.
 * @param port          A free port of the loopback address.
 */
export async function openWebkit(
	reducedMotion = false,
	port = 4471
): Promise< Reader > {
	const settings = await configureDesktop( reducedMotion );
	const driver = spawn(
		'xvfb-run',
		[ '-a', 'dbus-run-session', webkitPath, `--port=${ port }` ],
		{
			env: {
				...process.env,
				XDG_CONFIG_HOME: settings,
				// Its sandbox needs namespaces that root in a container has not.
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			},
			stdio: 'ignore',
			detached: true,
		}
	);
	const send = sender( port );
	const end = async () => {
		if ( driver.pid ) {
			process.kill( -driver.pid );
		}
		await rm( settings, { recursive: true, force: true } );
	};
	const session = await startSession( send ).then(
		( id ) => `/session/${ id }`,
		async ( error ) => {
			await end();
			throw error;
		}
	);
	return {
		open: async ( url ) => {
			await send( 'POST', `${ session }/url`, { url } );
		},
		press: async ( key ) => {
			await send( 'POST', `${ session }/actions`, {
				actions: [
					{
						type: 'key',
						id: 'keyboard',
						actions: [
							{ type: 'keyDown', value: keys[ key ] },
							{ type: 'keyUp', value: keys[ key ] },
						],
					},
				],
			} );
			await wait( 150 );
		},
		ask: async ( expression ) => {
			const json = await send( 'POST', `${ session }/execute/sync`, {
				script: `return Promise.resolve( ${ expression } ).then( JSON.stringify )`,
				args: [],
			} );
			return JSON.parse( String( json ) );
		},
		close: async () => {
			await send( 'DELETE', session );
			await end();
		},
	};
}
