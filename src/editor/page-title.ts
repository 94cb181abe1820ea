import type { EditorClient } from '../api/editor-client';

/**
 * The title of a page elsewhere, read by WordPress itself.
 *
 * @param client Asks the site the editor belongs to.
 * @param url    The page; http or https.
 * @param signal Ends the question when the author has moved on.
 * @return The title, or undefined when the site refuses or the page has none:
 *         a convenience never shows an error.
 */
export async function pageTitle(
	client: Pick< EditorClient, 'urlDetails' >,
	url: string,
	signal?: AbortSignal
): Promise< string | undefined > {
	try {
		const { title } = await client.urlDetails( url, { signal } );
		return title.trim() || undefined;
	} catch {
		return undefined;
	}
}
