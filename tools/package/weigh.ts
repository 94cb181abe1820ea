import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../folders';

/** What the client weighs in a bundle, in bytes at gzip's level 9. */
export interface Weight {
	/** What a page that imports it downloads at once. */
	atOnce: number;
	/** What comes once everything has been called. */
	onDemand: number;
}

/** The most it may weigh at once, in bytes; 1 KB is 1,024 of them. */
export const LIMITS = { own: 9 * 1024, 'with api-fetch': 16 * 1024 } as const;

async function weigh( external: string[] ): Promise< Weight > {
	const { metafile, outputFiles } = await build( {
		absWorkingDir: root,
		entryPoints: { index: 'src/api/index.ts' },
		bundle: true,
		minify: true,
		splitting: true,
		format: 'esm',
		target: 'es2022',
		charset: 'utf8',
		outdir: 'dist/size',
		write: false,
		metafile: true,
		external,
	} );
	const bytes = ( path: string ) => {
		const file = outputFiles.find( ( one ) => one.path.endsWith( path ) );
		return file ? gzipSync( file.contents, { level: 9 } ).length : 0;
	};
	const atOnce = new Set< string >();
	const follow = ( path: string ) => {
		atOnce.add( path );
		for ( const next of metafile.outputs[ path ]?.imports ?? [] ) {
			if (
				next.kind === 'import-statement' &&
				next.path in metafile.outputs &&
				! atOnce.has( next.path )
			) {
				follow( next.path );
			}
		}
	};
	follow( 'dist/size/index.js' );
	const sum = ( paths: string[] ) =>
		paths.reduce( ( total, path ) => total + bytes( path ), 0 );
	return {
		atOnce: sum( [ ...atOnce ] ),
		onDemand: sum(
			Object.keys( metafile.outputs ).filter(
				( path ) => ! atOnce.has( path )
			)
		),
	};
}

/** The client's weight alone, and with api-fetch in the same bundle. */
export async function weighClient() {
	return {
		own: await weigh( [ '@wordpress/api-fetch' ] ),
		'with api-fetch': await weigh( [] ),
	};
}
