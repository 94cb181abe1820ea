/** Each entry's name under the package, and where it starts. */
export const entries: Readonly< Record< string, string > > = {
	api: 'src/api/index.ts',
	content: 'src/content/index.ts',
};

/** What an installed package brings along; everything else is in the bundles. */
export const DEPENDENCIES = [ '@wordpress/api-fetch' ];
