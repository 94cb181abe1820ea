import { parseArgs } from 'node:util';
import { series } from '../wordpress/versions';
import { endOnSignals } from '../process-group';
import { startServer } from './start-server';

/**
 * Serves the plugin on the distribution's own server until it is stopped:
 * `tsx tools/server --folder ~/sites --port 8071 --port-oldest 8068`.
 */
async function main(): Promise< void > {
	const { values } = parseArgs( {
		options: {
			folder: { type: 'string' },
			port: { type: 'string', default: '8071' },
			'port-oldest': { type: 'string', default: '8068' },
		},
	} );
	const server = await startServer( {
		folder: values.folder,
		sites: [
			{ wordpress: series.newest.version, port: Number( values.port ) },
			{
				wordpress: series.oldest.version,
				port: Number( values[ 'port-oldest' ] ),
			},
		],
		say: ( line ) => console.log( line ),
	} );
	endOnSignals( server.stop );
	console.log(
		'Log in as admin, editor, author or contributor; the password is password. Ctrl-C ends it.'
	);
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exitCode = 1;
} );
