const { execFileSync } = require( 'child_process' );
const { basename, dirname, resolve } = require( 'path' );
const config = require( '@wordpress/scripts/config/webpack.config' );

const { splitChunks } = config.optimization;

/**
 * While watching, an edit of the callout types writes anew what PHP and CSS take
 * from them; without it the page would keep the old colours until the next build.
 */
const calloutTypes = {
	apply: ( compiler ) => {
		const list = resolve( __dirname, 'src/model/callout-types.json' );
		compiler.hooks.watchRun.tap( 'callout-types', () => {
			if ( compiler.modifiedFiles?.has( list ) ) {
				execFileSync(
					process.execPath,
					[ '--import', 'tsx', 'tools/callout-types.ts' ],
					{ cwd: __dirname, stdio: 'inherit' }
				);
			}
		} );
	},
};

/**
 * One script and one stylesheet for the editor, one stylesheet a block for
 * readers. A script per block would make WordPress read an asset file for each
 * of them on every request, also on pages that have none of our blocks.
 */
module.exports = {
	...config,
	entry: { editor: resolve( __dirname, 'blocks/index.ts' ) },
	plugins: [ ...config.plugins, calloutTypes ],
	optimization: {
		...config.optimization,
		// The default numbers modules by a hash of their paths: a checkout whose
		// dependencies stand elsewhere would build other bytes.
		moduleIds: 'natural',
		splitChunks: {
			...splitChunks,
			cacheGroups: {
				...splitChunks.cacheGroups,
				style: {
					...splitChunks.cacheGroups.style,
					// blocks/callout/style.scss becomes build/callout/style.css.
					name: ( module ) =>
						`${ basename(
							dirname( module.nameForCondition() )
						) }/style`,
				},
			},
		},
	},
};
