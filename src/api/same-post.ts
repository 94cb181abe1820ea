import { isRecord } from './decode';

function same( asked: unknown, stored: unknown ): boolean {
	if ( Array.isArray( asked ) && Array.isArray( stored ) ) {
		const all = new Set< unknown >( stored );
		return (
			asked.length === stored.length &&
			asked.every( ( id ) => all.has( id ) )
		);
	}
	if ( isRecord( asked ) ) {
		return (
			isRecord( stored ) &&
			Object.entries( asked ).every( ( [ key, value ] ) =>
				same( value, stored[ key ] )
			)
		);
	}
	// Title, content and excerpt come in two forms; `raw` is what was sent.
	if ( isRecord( stored ) && 'raw' in stored ) {
		return asked === stored.raw;
	}
	return asked === stored;
}

/**
 * Whether writing the input to the post would change nothing.
 *
 * @param input  What would be sent.
 * @param stored The post, read with `context=edit`.
 */
export function isUnchanged(
	input: Readonly< Record< string, unknown > >,
	stored: Readonly< Record< string, unknown > >
): boolean {
	return Object.entries( input ).every(
		( [ key, asked ] ) =>
			asked === undefined ||
			same( asked, stored[ key ] ) ||
			// WordPress calls a post of a later date `future` by itself.
			( key === 'status' &&
				asked === 'publish' &&
				stored.status === 'future' )
	);
}
