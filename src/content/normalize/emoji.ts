import type { ElementContent } from 'hast';
import { isElement, withChildren } from './tree';

const TYPES: Readonly< Record< string, string > > = {
	'💡': 'tip',
	'⚠': 'warning',
	ℹ: 'note',
	'📝': 'note',
	'📌': 'important',
	'❗': 'danger',
	'🚨': 'danger',
	'🛑': 'danger',
	'🔥': 'important',
	'✅': 'success',
	'❓': 'question',
};

const LEADING = new RegExp(
	`^\\s*(${ Object.keys( TYPES ).join( '|' ) })\\ufe0f?\\s*`,
	'u'
);

/**
 * The type that the emoji means which a callout begins with.
 *
 * @param node The callout's first child.
 */
export function emojiType( node: ElementContent ): string | undefined {
	if ( node.type === 'text' ) {
		return TYPES[ LEADING.exec( node.value )?.[ 1 ] ?? '' ];
	}
	const first = isElement( node, 'p', 'span', 'strong', 'div' )
		? node.children[ 0 ]
		: undefined;
	return first && emojiType( first );
}

/**
 * A node without the emoji it begins with, white space included.
 *
 * @param node The callout's first child.
 */
export function withoutLeadingEmoji( node: ElementContent ): ElementContent {
	if ( node.type === 'text' ) {
		return { ...node, value: node.value.replace( LEADING, '' ) };
	}
	const [ first, ...rest ] = isElement( node ) ? node.children : [];
	return isElement( node ) && first
		? withChildren( node, [ withoutLeadingEmoji( first ), ...rest ] )
		: node;
}
