import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../tools/folders';
import { run } from '../../tools/run';
import { checkOut } from './checkout';

/** An empty project that the package is installed in. */
export interface EmptyProject {
	folder: string;
	/** A clone in which nothing was built, from which the package was packed. */
	checkout: string;
	/** Where the package lies. */
	installed: string;
	/** Installs the package; takes half a minute. */
	install: () => Promise< void >;
	run: ( command: string, ...args: string[] ) => Promise< string >;
	write: ( name: string, content: object | string ) => void;
	/** Type-checks files strictly, and gives what the compiler says. */
	typeCheck: ( files: string[], options: object ) => Promise< string >;
	remove: () => void;
}

async function pack( checkout: string, folder: string ): Promise< string > {
	const packed: unknown = JSON.parse(
		await run(
			'npm',
			[
				'pack',
				'--json',
				// What prepack prints would stand before the JSON.
				'--foreground-scripts=false',
				'--pack-destination',
				folder,
			],
			{ cwd: checkout, timeout: 240 }
		)
	);
	return Array.isArray( packed ) && typeof packed[ 0 ]?.filename === 'string'
		? packed[ 0 ].filename
		: '';
}

/** Makes the project, which `install()` fills. */
export function emptyProject(): EmptyProject {
	const folder = mkdtempSync( path.join( tmpdir(), 'editorial-blocks-' ) );
	const checkout = path.join( folder, 'checkout' );
	const inFolder = ( command: string, ...args: string[] ) =>
		run( command, args, { cwd: folder, timeout: 120 } );
	const write = ( name: string, content: object | string ) =>
		writeFileSync(
			path.join( folder, name ),
			typeof content === 'string' ? content : JSON.stringify( content )
		);
	return {
		folder,
		checkout,
		installed: path.join( folder, 'node_modules/editorial-blocks' ),
		install: async () => {
			await checkOut( checkout );
			write( 'package.json', {
				name: 'empty',
				private: true,
				type: 'module',
			} );
			await inFolder(
				'npm',
				'install',
				'--prefer-offline',
				'--no-audit',
				`./${ await pack( checkout, folder ) }`
			);
		},
		run: inFolder,
		write,
		typeCheck: ( files, options ) => {
			write( 'tsconfig.json', {
				compilerOptions: {
					target: 'es2022',
					lib: [ 'es2022', 'dom', 'dom.iterable' ],
					strict: true,
					skipLibCheck: false,
					noEmit: true,
					types: [],
					...options,
				},
				files,
			} );
			const tsc = path.join( root, 'node_modules/typescript/bin/tsc' );
			return inFolder( process.execPath, tsc, '-p', '.' );
		},
		remove: () => rmSync( folder, { recursive: true, force: true } ),
	};
}
