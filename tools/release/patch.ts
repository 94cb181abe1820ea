function asNewFile( file: string, text: string ): string {
	const lines = text.replace( /\n$/, '' ).split( '\n' );
	return [
		'--- /dev/null',
		`+++ b/${ file }`,
		`@@ -0,0 +1,${ lines.length } @@`,
		...lines.map( ( line ) => `+${ line }` ),
		...( text.endsWith( '\n' ) ? [] : [ '\\ No newline at end of file' ] ),
		'',
	].join( '\n' );
}

/**
 * Text files as one patch that creates them, for `patch -p1` or `git apply`:
 * people can read it as it is, and it weighs half of what the files weigh in a
 * zip, which packs each alone.
 *
 * @param files Their texts by path; none may be empty.
 * @param about What to say ahead of them, in lines that no patch begins with.
 */
export function asPatch(
	files: ReadonlyMap< string, string >,
	about: string
): string {
	return [
		`${ about }\n\n`,
		...[ ...files ].map( ( [ file, text ] ) => asNewFile( file, text ) ),
	].join( '' );
}
