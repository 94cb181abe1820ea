import { editorClient } from '../api/editor-client';
import type { EditorClient } from '../api/editor-client';
import { refusal } from '../api/refusal';

let client: EditorClient | undefined;

/** The one client of this editor page, made when somebody first asks. */
export function siteClient(): EditorClient {
	client ??= editorClient( refusal );
	return client;
}
