/**
 * Builds what `npm install editorial-blocks` brings: each entry as ES modules
 * and as CommonJS, for Node and for bundlers, with its types in one file.
 *
 * npm run build:package
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { DEPENDENCIES, entries } from './entries';
import { packageNotices } from './notices';

/**
 * Bundles an entry with what it takes from npm, but for the package's dependencies.
 */
async function bundle( name: string, start: string ): Promise< void > {
	const shared = {
		bundle: true,
		external: DEPENDENCIES,
		target: 'es2022',
		charset: 'utf8',
		platform: 'neutral',
		// The client can be read as it is, and needs no map.
		minify: name !== 'api',
		keepNames: true,
	} as const;
	await build( {
		...shared,
		entryPoints: { index: start },
		outdir: `dist/${ name }`,
		format: 'esm',
		splitting: true,
		outExtension: { '.js': '.mjs' },
		chunkNames: '[name]-[hash]',
	} );
	await build( {
		...shared,
		entryPoints: { index: start },
		outdir: `dist/${ name }`,
		format: 'cjs',
		// api-fetch's CommonJS holds its default export under `default`.
		platform: 'node',
		outExtension: { '.js': '.cjs' },
	} );
}

/**
 * One file of types, with WordPress's own (wp-types) written into it.
 */
function types( name: string, start: string ): void {
	const out = `dist/${ name }/index.d.mts`;
	execFileSync( 'npx', [
		'dts-bundle-generator',
		'--silent',
		'--no-banner',
		'--no-check',
		'--export-referenced-types=false',
		'--project=tsconfig.json',
		'--external-inlines=wp-types',
		'--external-imports=@wordpress/api-fetch',
		`--out-file=${ out }`,
		start,
	] );
	copyFileSync( out, `dist/${ name }/index.d.cts` );
}

async function main(): Promise< void > {
	for ( const [ name, start ] of Object.entries( entries ) ) {
		rmSync( `dist/${ name }`, { recursive: true, force: true } );
		await bundle( name, start );
		types( name, start );
		console.log( `dist/${ name }: ES modules, CommonJS, types` );
	}
	writeFileSync( 'dist/NOTICES.txt', `${ await packageNotices() }\n` );
}

void main();
