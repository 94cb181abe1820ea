import { editorClient } from '../api/editor-client';
import type { EditorClient } from '../api/editor-client';
import { ResponseError } from '../api/errors/response-errors';

let client: EditorClient | undefined;

/** The one client of this editor page, made when somebody first asks. */
export function siteClient(): EditorClient {
	// What helps here offers nothing where the site refuses: nobody reads why,
	// so that the script need not carry the words for it.
	client ??= editorClient(
		( what, _, facts ) =>
			new ResponseError( `${ what }: ${ facts.status }`, facts )
	);
	return client;
}
