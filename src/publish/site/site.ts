import { ApiError } from '../../api';
import type { Client } from '../../api';

/** What readers and authors meet on a site without the plugin. */
export const WITHOUT_PLUGIN =
	'readers will see callouts and quotes as plain text, every word in its order but without colour, icon or frame; the editor will show their blocks as not supported until it is there.';

/**
 * Whether the site has the plugin Editorial Blocks switched on.
 *
 * @param client Of an account that may write posts.
 * @return Undefined where the site does not tell.
 */
export async function hasPlugin(
	client: Client
): Promise< boolean | undefined > {
	try {
		const types = await client.blockTypes( {
			namespace: 'editorial-blocks',
		} );
		return types.length > 0;
	} catch ( error ) {
		if ( error instanceof ApiError ) {
			return undefined;
		}
		throw error;
	}
}
