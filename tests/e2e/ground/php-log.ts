/**
 * What PHP wrote into a log, an entry each, without times.
 */
export function readEntries( log: string ): string[] {
	return log
		.split( /^\[\d\d-\w{3}-\d{4} [^\]]+\] /m )
		.map( ( entry ) => entry.trim() )
		.filter( ( entry ) => entry !== '' );
}

const ofOurs = /\/editorial-blocks\/|Editorial_Blocks/;

/**
 * Entries that are the plugin's fault: they name it, or the site without it
 * never wrote them. WordPress writes some of its own where it cannot reach
 * wordpress.org.
 *
 * @param entries  Written with the plugin on.
 * @param baseline Written with the plugin off.
 */
export function findFaults( entries: string[], baseline: string[] ): string[] {
	const known = new Set( baseline );
	return entries.filter(
		( entry ) => ofOurs.test( entry ) || ! known.has( entry )
	);
}
