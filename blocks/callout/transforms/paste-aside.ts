import { leadingSign } from '../../../src/model/callout-signs';

const SHOW_TEXT = 4;

// The first text of an element that is more than space.
function firstText( node: Element ): Node | undefined {
	const texts = node.ownerDocument.createTreeWalker( node, SHOW_TEXT );
	while ( texts.nextNode() ) {
		if ( texts.currentNode.nodeValue?.trim() ) {
			return texts.currentNode;
		}
	}
	return undefined;
}

/**
 * The type that an aside is of by the sign it begins with, or by saying that it
 * is a note: copied advertisements are asides too.
 *
 * @param node Any element.
 * @return Undefined for an aside that is no callout, and for any other element.
 */
export function asideWord( node: Element ): string | undefined {
	if ( node.nodeName !== 'ASIDE' ) {
		return undefined;
	}
	return (
		leadingSign( firstText( node )?.nodeValue ?? '' )?.word ??
		( node.getAttribute( 'role' ) === 'note' ? 'note' : undefined )
	);
}

/**
 * Takes the sign off that an aside begins with: our block draws its own.
 *
 * @param node Any element.
 */
export function takeSignOff( node: Element ): void {
	const text = node.nodeName === 'ASIDE' ? firstText( node ) : undefined;
	const written = text?.nodeValue ?? '';
	if ( text ) {
		text.nodeValue = written.slice( leadingSign( written )?.length ?? 0 );
	}
}
