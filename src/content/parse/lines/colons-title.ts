/** Attributes at the end, first those with braces in a value. */
const ATTRIBUTES = [ /\{(?:[^{}"]|"[^"]*")*\}$/, /\{[^{}]*\}$/ ];

/**
 * A title after a directive's name: `[Title]{#id .class}` or words, with
 * attributes in braces at the end that mean nothing here.
 *
 * @param rest What follows the name.
 */
export function readTitle( rest: string ): {
	title?: string;
	attributes: string;
} {
	const source = rest.trim();
	if ( source.startsWith( '[' ) ) {
		let depth = 0;
		for ( let at = 0; at < source.length; at++ ) {
			const character = source[ at ];
			if ( character === '\\' ) {
				at++;
			} else if ( character === '[' ) {
				depth++;
			} else if ( character === ']' && --depth === 0 ) {
				const after = source.slice( at + 1 ).trim();
				if ( after === '' || after.startsWith( '{' ) ) {
					return {
						title: source.slice( 1, at ).trim() || undefined,
						attributes: after,
					};
				}
				break;
			}
		}
	}
	const braces = ATTRIBUTES.map( ( form ) => form.exec( source ) ).find(
		Boolean
	);
	const title = source.slice( 0, braces?.index ).trim();
	return { title: title || undefined, attributes: braces?.[ 0 ] ?? '' };
}
