import { createEditorClient } from '../api/editor-client';
import type { EditorClient } from '../api/editor-client';

let client: EditorClient | undefined;

/** The one client of this editor page, made when somebody first asks. */
export function siteClient(): EditorClient {
	client ??= createEditorClient();
	return client;
}
