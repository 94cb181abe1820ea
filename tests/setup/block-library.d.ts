/** WordPress's own blocks ship without types; tests need this much of them. */
declare module '@wordpress/block-library' {
	export function registerCoreBlocks(): void;
}
