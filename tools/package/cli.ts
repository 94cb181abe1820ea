import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../folders';

/**
 * Bundles the command into one file. As CommonJS: yaml's build for Node asks
 * for `process` by require, which a bundle of ES modules cannot do. Modules
 * that commands import on demand stay functions in it until they are asked for.
 */
async function bundleCommand(): Promise< void > {
	await build( {
		entryPoints: [ path.join( root, 'src/cli/main.ts' ) ],
		outfile: path.join( root, 'dist/cli.cjs' ),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20.19',
		minify: true,
		keepNames: true,
		legalComments: 'none',
		banner: {
			js: "#!/usr/bin/env node\nconst importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
		},
		// tinyglobby's only build is an ES module that asks where it lies.
		define: { 'import.meta.url': 'importMetaUrl' },
		logLevel: 'warning',
	} );
}

void bundleCommand();
