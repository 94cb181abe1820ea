import { build } from 'esbuild';
import { root } from '../folders';

// What WordPress itself gives a script that asks for it by `wp-…` handle, or as
// `react`; everything else of npm ends up inside build/editor.js.
const BUNDLED_WORDPRESS =
	/^@wordpress\/(dataviews|icons|interface|undo-manager|ui)(\/|$)/;
const GIVEN = /^(@wordpress\/|react(-dom)?(\/|$)|lodash$|moment$)/;

async function filesInScript(): Promise< string[] > {
	const { metafile } = await build( {
		absWorkingDir: root,
		entryPoints: [ 'blocks/index.ts' ],
		bundle: true,
		write: false,
		metafile: true,
		jsx: 'automatic',
		loader: { '.css': 'empty', '.scss': 'empty' },
		logLevel: 'error',
		plugins: [
			{
				name: 'given-by-wordpress',
				setup( { onResolve } ) {
					onResolve( { filter: /^[@a-z]/ }, ( { path } ) =>
						GIVEN.test( path ) && ! BUNDLED_WORDPRESS.test( path )
							? { path, external: true }
							: undefined
					);
				},
			},
		],
	} );
	return Object.keys( metafile.inputs ).sort();
}

/**
 * The npm packages whose code is in the editor's script, by name.
 */
export async function bundledPackages(): Promise< string[] > {
	const names = ( await filesInScript() ).flatMap( ( input ) => {
		const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(
			input
		)?.[ 1 ];
		return name ? [ name ] : [];
	} );
	return [ ...new Set( names ) ].sort();
}

/**
 * The files of the checkout whose code is in the editor's script, by path.
 */
export async function bundledFiles(): Promise< string[] > {
	return ( await filesInScript() ).filter(
		( file ) => ! file.includes( 'node_modules/' )
	);
}
