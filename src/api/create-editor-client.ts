import {
	editorClient,
	type EditorClient,
	type EditorClientOptions,
} from './editor-client';
import { laterRefusal } from './later';

/**
 * A client over the editor page's own `apiFetch`: its root, its login, the
 * renewal of its nonce. It reads only.
 *
 * @param options Default: one retry and 10 seconds, as somebody is waiting.
 */
export function createEditorClient(
	options: EditorClientOptions = {}
): EditorClient {
	return editorClient( laterRefusal, options );
}
