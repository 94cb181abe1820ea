import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node } from 'yaml';
import { fieldNamed, plainName } from './front-matter-names';

/** Fields whose values are words, also such as 3.10 and 007. */
const WORDS = [ 'title', 'excerpt', 'tags', 'categories', 'author' ];

function keepNumbersAsWritten( value: Node ): void {
	visit( value, {
		Scalar: ( _, scalar ) => {
			if ( typeof scalar.value === 'number' ) {
				scalar.value = scalar.source;
			}
		},
	} );
}

/**
 * What YAML, or JSON, says; a number stays as it was written where words are
 * meant.
 *
 * @param source What stands between the fences.
 * @throws YAMLParseError For what cannot be read, with its place.
 */
export function readYaml( source: string ): unknown {
	const document = parseDocument( source, { logLevel: 'error' } );
	const [ error ] = document.errors;
	if ( error ) {
		throw error;
	}
	const { contents } = document;
	for ( const { key, value } of isMap< Node, Node >( contents )
		? contents.items
		: [] ) {
		const name = isScalar( key ) ? plainName( String( key.value ) ) : '';
		if (
			( isScalar( value ) || isSeq( value ) ) &&
			WORDS.includes( fieldNamed( name, '' ) ?? '' )
		) {
			keepNumbersAsWritten( value );
		}
	}
	return document.toJS();
}
