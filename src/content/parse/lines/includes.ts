import { readArguments } from './attributes';
import type { Dialect } from './opening';
import { containerFor, isGeneric, typeFrom } from './words';

const INCLUDE =
	/^\{%-?\s*include\s+(?:[\w./-]*\/)?([\w-]+)\.(?:html|md|liquid)\s([^%]*(?:%(?!\})[^%]*)*)%\}$/;

/**
 * Jekyll themes' `{% include note.html content="…" %}`.
 */
export const includes: Dialect = ( at ) => {
	const match = INCLUDE.exec( at.here.text );
	if ( ! match ) {
		return undefined;
	}
	const [ , name = '', source = '' ] = match;
	const { named } = readArguments( source );
	const content = named.get( 'content' ) ?? named.get( 'text' );
	if ( ! content ) {
		return undefined;
	}
	const container = containerFor(
		isGeneric( name ) ? typeFrom( named.get( 'type' ) ) : name,
		{ title: named.get( 'title' ) || undefined }
	);
	return container?.kind === 'callout'
		? { container, reach: { kind: 'line' }, first: [ content ] }
		: undefined;
};
