import type { ElementContent } from 'hast';
import { typeOfSign } from '../signs';
import { withChildren } from './element';
import { isElement } from './tree';

/** Emoji as GitHub and Slack spell them, and any other at the beginning. */
const SPELLED = /^\s*:([a-z_]+):\s*/;
const EMOJI = /^\s*(\p{Extended_Pictographic})\ufe0f?\s*/u;

/** A sign that something begins with. */
export type Sign = {
	/** The type it stands for. */
	word: string;
	/** How many characters it takes, white space included. */
	length: number;
};

function signOf( text: string ): Sign | undefined {
	const found = SPELLED.exec( text ) ?? EMOJI.exec( text );
	const word = found ? typeOfSign( found[ 1 ] ) : undefined;
	return found && word ? { word, length: found[ 0 ].length } : undefined;
}

/**
 * The type that the sign stands for which a node begins with.
 *
 * @param node A callout's first child.
 */
export function signAt( node: ElementContent | undefined ): Sign | undefined {
	if ( node?.type === 'text' ) {
		return signOf( node.value );
	}
	return isElement( node, 'p', 'span', 'strong', 'div' )
		? signAt( node.children[ 0 ] )
		: undefined;
}

/**
 * A node without the sign it begins with.
 *
 * @param node A callout's first child.
 * @param sign What signAt() found there.
 */
export function withoutSign(
	node: ElementContent,
	sign: Sign
): ElementContent {
	if ( node.type === 'text' ) {
		return { ...node, value: node.value.slice( sign.length ) };
	}
	return isElement( node )
		? withChildren(
				node,
				node.children.map( ( child, index ) =>
					index === 0 ? withoutSign( child, sign ) : child
				)
			)
		: node;
}
