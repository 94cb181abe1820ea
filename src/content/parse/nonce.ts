/**
 * A word that no comment of the document begins with.
 *
 * @param source The document.
 */
export function nonceFor( source: string ): string {
	let number = 0;
	while ( source.includes( `eb${ number }` ) ) {
		number++;
	}
	return `eb${ number }`;
}
