import type { Attribution } from './attribution.types';
import { isShort } from './attribution-line';
import { splitParts } from './attribution-parts';
import { readInline } from './attribution-read';
import { escapeAttribute } from './escape-html';

// A title with a comma, alone in italics, would read as a name and a role.
function quoted( work?: string ): string | undefined {
	const marks = [ '“”', '«»', '「」' ].find(
		( [ opening = '', closing = '' ] ) =>
			! work?.includes( opening ) && ! work?.includes( closing )
	);
	return work &&
		marks &&
		isShort( work ) &&
		splitParts( readInline( work ) ).length > 1
		? `${ marks[ 0 ] }${ work }${ marks[ 1 ] }`
		: work;
}

/**
 * Writes an attribution as one line, `Name, role, <em>Work</em>, date`, without
 * a dash. `parseAttribution()` gives the same parts back; a role needs a name
 * to stand after.
 *
 * @param attribution     Its parts, as inline HTML.
 * @param attribution.url Not escaped; printed around the work, or around
 *                        the name where there is no work.
 */
export function printAttribution( {
	name,
	role,
	work,
	url,
	date,
}: Attribution ): string {
	const link = ( html: string ) =>
		url === undefined
			? html
			: `<a href="${ escapeAttribute( url ) }">${ html }</a>`;
	const isWholeLine = ! name && ! role && ! date && url === undefined;
	const title = isWholeLine ? quoted( work ) : work;
	return [
		name && ( work ? name : link( name ) ),
		role,
		title && link( `<em>${ title }</em>` ),
		date,
	]
		.filter( Boolean )
		.join( ', ' );
}
