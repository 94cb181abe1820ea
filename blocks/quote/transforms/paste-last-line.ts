import {
	isDialogue,
	parseAttribution,
	startsWithDash,
} from '../../../src/model/attribution';
import type { Attribution } from '../../../src/model/attribution';

// Where a text's last line begins. A soft break is a space by the time it gets
// here, so that a dash after a sentence's end stands for one.
function lastLineIn( { nodeType, nodeValue }: Node ): number {
	const text = nodeType === Node.TEXT_NODE ? ( nodeValue ?? '' ) : '';
	const softBreak = /[.!?…]["”’»]? (?=[—―])/u.exec( text );
	const end = softBreak ? softBreak.index + softBreak[ 0 ].length : 0;
	return Math.max( text.trimEnd().lastIndexOf( '\n' ) + 1, end );
}

// Takes the last line of a paragraph of several off, as an element of its own.
function cutLastLine( paragraph: Element ): Element {
	const line = paragraph.ownerDocument.createElement( 'p' );
	const last = Array.from( paragraph.childNodes ).findLast(
		( node ) => node.nodeName === 'BR' || lastLineIn( node ) > 0
	);
	while ( last?.nextSibling ) {
		line.append( last.nextSibling );
	}
	if ( last?.nodeName === 'BR' ) {
		last.remove();
	} else if ( last ) {
		const text = last.nodeValue ?? '';
		const at = lastLineIn( last );
		line.prepend( text.slice( at ) );
		last.nodeValue = text.slice( 0, at ).trimEnd();
	}
	return line;
}

function followsSpeech( { previousElementSibling: before }: Element ): boolean {
	return (
		!! before &&
		( isDialogue( before.innerHTML ) || followsSpeech( before ) )
	);
}

/**
 * Reads `— Name` as a quotation's last paragraph, or as that paragraph's last
 * line, which is parted from it.
 *
 * @param last The last paragraph; it has to go if it is an attribution.
 * @return What it says, or undefined for a paragraph like others.
 */
export function readDashLine( last: Element ): Attribution | undefined {
	const rest = last.cloneNode( true );
	if ( ! ( rest instanceof Element ) || followsSpeech( last ) ) {
		return undefined;
	}
	if ( last.previousElementSibling && startsWithDash( last.innerHTML ) ) {
		return parseAttribution( last.innerHTML );
	}
	const line = cutLastLine( rest );
	const isAttribution =
		rest.textContent?.trim() &&
		! isDialogue( rest.innerHTML ) &&
		( startsWithDash( line.innerHTML ) ||
			line.firstElementChild?.localName === 'cite' );
	const parts = isAttribution
		? parseAttribution( line.innerHTML )
		: undefined;
	if ( parts ) {
		last.replaceWith( rest, last );
	}
	return parts;
}
