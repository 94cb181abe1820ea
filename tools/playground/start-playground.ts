import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../folders';
import { startService, type Service } from '../service';

/** A site to boot and what to do to it. */
export interface PlaygroundOptions {
	/** The site's folder; it is written to. */
	folder: string;
	port: number;
	/** Which PHP, such as `7.4`. */
	php?: string;
	/** Further mounts, `host path:path in the site`. */
	mounts?: string[];
	/** Playground's own list of things to do once WordPress runs. */
	steps?: object[];
}

const cli = path.join(
	path.dirname(
		createRequire( __filename ).resolve( '@wp-playground/cli/package.json' )
	),
	'wp-playground.js'
);

const constants = {
	WP_DEBUG: true,
	WP_DEBUG_LOG: true,
	WP_DEBUG_DISPLAY: false,
	// Nobody waits here for mail, and update checks only fill the log.
	AUTOMATIC_UPDATER_DISABLED: true,
	DISABLE_WP_CRON: true,
};

/**
 * Boots WordPress on PHP compiled to WebAssembly, with SQLite, the plugin
 * mounted from the checkout.
 *
 * @param options The site.
 * @throws Error With the end of Playground's log when it does not come up.
 */
export async function startPlayground(
	options: PlaygroundOptions
): Promise< Service > {
	const { folder, port, php = '8.3', mounts = [], steps = [] } = options;
	const log = `${ folder }.log`;
	const blueprint = `${ folder }.blueprint.json`;
	await writeFile( log, '' );
	await writeFile( blueprint, JSON.stringify( { steps } ) );
	return startService( {
		name: 'WordPress Playground',
		command: process.execPath,
		args: [
			cli,
			'server',
			`--port=${ port }`,
			`--php=${ php }`,
			// Fewer deadlock on the file locks of one page's parallel requests.
			'--workers=3',
			'--wordpress-install-mode=install-from-existing-files-if-needed',
			`--mount-before-install=${ folder }:/wordpress`,
			...[
				`${ root }:/wordpress/wp-content/plugins/editorial-blocks`,
				...mounts,
			].map( ( mount ) => `--mount=${ mount }` ),
			...Object.entries( constants ).flatMap( ( [ name, value ] ) => [
				'--define-bool',
				name,
				String( value ),
			] ),
			'--define',
			'WP_ENVIRONMENT_TYPE',
			'local',
			`--blueprint=${ blueprint }`,
		],
		log,
		isReady: async () =>
			( await readFile( log, 'utf8' ) ).includes( 'Ready!' ),
		secondsToStart: 180,
	} );
}
