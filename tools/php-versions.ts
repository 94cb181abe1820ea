import { createNodeFsMountHandler, loadNodeRuntime } from '@php-wasm/node';
import { PHP, type SupportedPHPVersion } from '@php-wasm/universal';

/** Every PHP the plugin runs on, oldest first: WebAssembly builds, nothing to install. */
export const phpVersions = [
	'7.4',
	'8.0',
	'8.1',
	'8.2',
	'8.3',
	'8.4',
	'8.5',
] as const satisfies readonly SupportedPHPVersion[];

/** One of them. */
export type PhpVersion = ( typeof phpVersions )[ number ];

/**
 * Starts a PHP; who asks for it ends it with `exit()`.
 *
 * @param version Which PHP.
 */
export async function openPhp( version: PhpVersion ): Promise< PHP > {
	return new PHP(
		await loadNodeRuntime( version, {
			emscriptenOptions: { processId: process.pid },
		} )
	);
}

/**
 * Runs PHP code and gives what it printed, errors and notices included.
 *
 * @param version Which PHP.
 * @param code    A whole PHP file.
 * @param folders Folders of this machine by the paths PHP shall see them at.
 */
export async function runPhp(
	version: PhpVersion,
	code: string,
	folders: Record< string, string > = {}
): Promise< string > {
	const php = await openPhp( version );
	try {
		for ( const [ inside, outside ] of Object.entries( folders ) ) {
			php.mkdir( inside );
			await php.mount( inside, createNodeFsMountHandler( outside ) );
		}
		const { text, errors } = await php.run( { code } );
		return text + errors;
	} finally {
		php.exit();
	}
}
