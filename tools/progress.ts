const frames = [ '⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏' ];

/**
 * Seconds since a time, as people read them.
 */
function elapsed( since: number ): string {
	return `${ ( ( Date.now() - since ) / 1000 ).toFixed( 1 ) } s`;
}

/**
 * Does one thing while showing that it goes on: a spinner with what is being
 * done and for how long on a terminal, plain lines elsewhere.
 *
 * @param title What is done, such as `Building the blocks`.
 * @param work  Does it; what it says meanwhile is shown.
 * @return What `work` gives.
 * @throws What `work` throws.
 */
export async function showProgress< Result >(
	title: string,
	work: ( say: ( line: string ) => void ) => Promise< Result >
): Promise< Result > {
	const { stdout } = process;
	const begun = Date.now();
	let doing = title;
	let frame = 0;
	const clear = () => stdout.isTTY && stdout.write( '\r\x1b[K' );
	const draw = () => {
		const line = `${ frames[ frame++ % frames.length ] } ${ doing } … ${ elapsed( begun ) }`;
		stdout.write(
			`\r\x1b[K${ line.slice( 0, ( stdout.columns || 80 ) - 1 ) }`
		);
	};
	const timer = stdout.isTTY ? setInterval( draw, 100 ) : undefined;
	if ( ! stdout.isTTY ) {
		console.log( `${ title } …` );
	}
	try {
		const result = await work( ( line ) => {
			doing = line;
			if ( ! stdout.isTTY ) {
				console.log( `  ${ line }` );
			}
		} );
		clear();
		console.log( `✓ ${ title } (${ elapsed( begun ) })` );
		return result;
	} catch ( error ) {
		clear();
		console.log( `✗ ${ title } (${ elapsed( begun ) })` );
		throw error;
	} finally {
		clearInterval( timer );
	}
}
