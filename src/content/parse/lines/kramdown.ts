import { typeOfMark } from '../attribute-list';
import type { Dialect } from './opening';
import { containerFor } from './words';

const MARK = /^\{:([^{}]*)\}$/;

/**
 * Kramdown's `{: .note }` above the paragraph or quotation it belongs to.
 */
export const kramdown: Dialect = ( at ) => {
	if ( ! at.afterBlank ) {
		return undefined;
	}
	const marks: string[] = [];
	let ahead = 0;
	let line: ReturnType< typeof at.ahead > = at.here;
	for ( ; line; line = at.ahead( ++ahead ) ) {
		const mark = MARK.exec( line.text )?.[ 1 ];
		if ( mark === undefined ) {
			break;
		}
		marks.push( mark );
	}
	const found = typeOfMark( marks.join( ' ' ) );
	if ( ! found || ! line || ( line.text === '' && line.quote === '' ) ) {
		return undefined;
	}
	const container = containerFor( found.word, {
		titleFrom: found.isTitled ? 'paragraph' : undefined,
	} );
	return (
		container && {
			container,
			skip: ahead - 1,
			reach: { kind: 'paragraph', unquote: true },
		}
	);
};
