/**
 * Holds the client to its weight: what a page that imports it downloads at
 * once, minified and compressed, with and without api-fetch in it; and says
 * what it comes to once everything has been called.
 *
 * npm run size:api
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes, gzip -9; 1 KB is 1,024 of them. */
const LIMITS = { own: 9 * 1024, 'with api-fetch': 16 * 1024 };

async function weigh( external: string[] ) {
	const { metafile, outputFiles } = await build( {
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

async function main(): Promise< void > {
	const found = {
		own: await weigh( [ '@wordpress/api-fetch' ] ),
		'with api-fetch': await weigh( [] ),
	};
	for ( const name of [ 'own', 'with api-fetch' ] as const ) {
		const { atOnce, onDemand } = found[ name ];
		const limit = LIMITS[ name ];
		console.log(
			`${ name }: ${ atOnce } bytes gzip at load (limit ${ limit }); ${ atOnce + onDemand } with everything, once the first write, search for a root or refused login has loaded the other ${ onDemand }`
		);
		if ( atOnce > limit ) {
			process.exitCode = 1;
		}
	}
}

void main();
