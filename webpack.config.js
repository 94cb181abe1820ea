const { basename, dirname, resolve } = require( 'path' );
const config = require( '@wordpress/scripts/config/webpack.config' );

const { splitChunks } = config.optimization;

/**
 * One script and one stylesheet for the editor, one stylesheet a block for
 * readers. A script per block would make WordPress read an asset file for each
 * of them on every request, also on pages that have none of our blocks.
 */
module.exports = {
	...config,
	entry: { editor: resolve( __dirname, 'blocks/index.ts' ) },
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
