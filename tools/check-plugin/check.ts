/** The plugin as the directory would get it. */
export interface Release {
	/** Paths inside the plugin's folder. */
	files: readonly string[];
	/**
	 * The text of one of them.
	 *
	 * @param file Its path.
	 */
	read: ( file: string ) => string;
	/** What the oldest supported PHP and WordPress define. */
	knownFunctions: ReadonlySet< string >;
}

/** What is wrong, and where. */
export interface Problem {
	file: string;
	problem: string;
}

/** One check of the plugin directory's own checker, under its name there. */
export interface Check {
	name: string;
	run: ( release: Release ) => Problem[];
}

/**
 * A problem for each file that something is wrong with.
 *
 * @param files What to look at.
 * @param judge What is wrong with one, or nothing.
 */
export function perFile(
	files: readonly string[],
	judge: ( file: string ) => string | undefined
): Problem[] {
	return files.flatMap( ( file ) => {
		const problem = judge( file );
		return problem ? [ { file, problem } ] : [];
	} );
}

/**
 * The release's PHP files.
 *
 * @param release The release.
 */
export function phpFiles( release: Release ): string[] {
	return release.files.filter( ( file ) => file.endsWith( '.php' ) );
}
