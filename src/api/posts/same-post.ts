import { asStored } from './as-stored';
import { isRecord } from '../transport/decode';
import { titleAsStored } from './title-as-stored';

/** WordPress links it to each post for those whose HTML it does not filter. */
const UNFILTERED = 'wp:action-unfiltered-html';

// WordPress keeps the order of every list but those of terms' ids.
function sameIds( asked: readonly unknown[], stored: unknown[] ): boolean {
	const ids = new Set( asked );
	return (
		stored.every( ( id ) => ids.delete( id ) ) &&
		ids.size === 0 &&
		asked.every( ( id ) => typeof id === 'number' )
	);
}

// Deeply and in order: what is left out of a stored value would be lost.
function equal( asked: unknown, stored: unknown ): boolean {
	if ( Array.isArray( asked ) ) {
		return (
			Array.isArray( stored ) &&
			asked.length === stored.length &&
			asked.every( ( item, at ) => equal( item, stored[ at ] ) )
		);
	}
	if ( isRecord( asked ) ) {
		return (
			isRecord( stored ) &&
			Object.keys( stored ).length === Object.keys( asked ).length &&
			Object.entries( asked ).every( ( [ key, value ] ) =>
				equal( value, stored[ key ] )
			)
		);
	}
	return asked === stored;
}

// Of a record, such as `meta`, only the keys that are sent are written.
function same(
	asked: unknown,
	stored: unknown,
	spelled: ( text: string ) => string
): boolean {
	if ( Array.isArray( asked ) && Array.isArray( stored ) ) {
		return sameIds( asked, stored ) || equal( asked, stored );
	}
	if ( isRecord( asked ) ) {
		return (
			isRecord( stored ) &&
			Object.entries( asked ).every(
				( [ key, value ] ) =>
					value === undefined || equal( value, stored[ key ] )
			)
		);
	}
	// Title, content and excerpt come in two forms; `raw` is what was sent.
	const value = isRecord( stored ) && 'raw' in stored ? stored.raw : stored;
	return (
		asked === value ||
		( value !== stored &&
			typeof asked === 'string' &&
			typeof value === 'string' &&
			spelled( asked ) === spelled( value ) )
	);
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
	const { _links: links } = stored;
	const isFiltered = isRecord( links ) && ! ( UNFILTERED in links );
	return Object.entries( input ).every(
		( [ key, asked ] ) =>
			asked === undefined ||
			same(
				asked,
				stored[ key ],
				key === 'title' && isFiltered ? titleAsStored : asStored
			) ||
			// WordPress calls a post of a later date `future` by itself.
			( key === 'status' &&
				asked === 'publish' &&
				stored.status === 'future' )
	);
}
