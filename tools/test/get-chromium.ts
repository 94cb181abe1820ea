import { existsSync } from 'node:fs';
import { root } from '../folders';
import { run } from '../run';
import { installPackages } from '../server/machine';
import type { Say } from '../wordpress/get-wordpress';
import { chromiumCandidates } from './chromium';

async function runs( file: string ): Promise< boolean > {
	// A downloaded one may be there and yet lack libraries of the system.
	return (
		existsSync( file ) &&
		run( file, [ '--version' ], { timeout: 30 } ).then(
			() => true,
			() => false
		)
	);
}

async function findWorking(): Promise< string | undefined > {
	for ( const file of chromiumCandidates() ) {
		if ( await runs( file ) ) {
			return file;
		}
	}
	return undefined;
}

/**
 * A Chromium that runs: the system's, else Playwright's own download, else the
 * distribution's package.
 *
 * @param say Is told what is being fetched, before it is.
 * @return Its path.
 * @throws Error That says what was tried and what to install.
 */
export async function getChromium( say: Say ): Promise< string > {
	const found = await findWorking();
	if ( found ) {
		return found;
	}
	const tried: string[] = [ 'No Chromium that runs on this machine. Tried:' ];
	const ways = [
		{
			name: 'Playwright’s own download',
			get: () =>
				run( 'npx', [ 'playwright', 'install', 'chromium' ], {
					cwd: root,
					env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' },
					timeout: 300,
				} ),
		},
		{
			name: 'the distribution’s package',
			get: () =>
				installPackages( [ 'chromium', 'fonts-liberation' ], say ),
		},
	];
	for ( const { name, get } of ways ) {
		say( `Getting Chromium: ${ name }` );
		try {
			await get();
			const got = await findWorking();
			if ( got ) {
				return got;
			}
			tried.push( `- ${ name }: it came, but does not run here` );
		} catch ( error ) {
			tried.push(
				`- ${ name }: ${ error instanceof Error ? error.message : error }`
			);
		}
	}
	throw new Error( tried.join( '\n' ) );
}
