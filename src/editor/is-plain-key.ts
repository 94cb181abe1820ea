/**
 * Whether a key is pressed by itself, not to compose a character.
 *
 * @param event The key.
 */
export const isPlainKey = ( event: KeyboardEvent ) =>
	! event.isComposing &&
	! event.shiftKey &&
	! event.altKey &&
	! event.ctrlKey &&
	! event.metaKey;
