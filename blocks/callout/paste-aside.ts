/** What leading signs of an aside mean, as in what Notion exports. */
const SIGNS: readonly ( readonly [ sign: string, word: string ] )[] = [
	[ '💡', 'tip' ],
	[ '⚠️', 'warning' ],
	[ '⚠', 'warning' ],
	[ 'ℹ️', 'note' ],
	[ 'ℹ', 'note' ],
	[ '📝', 'note' ],
	[ '📌', 'important' ],
	[ '❗', 'important' ],
	[ '❓', 'question' ],
	[ '✅', 'success' ],
	[ '🚨', 'caution' ],
	[ '🚫', 'caution' ],
	[ '🛑', 'caution' ],
];

/**
 * The sign an aside begins with, and the type it stands for.
 *
 * @param node Any element.
 * @return Undefined without one: copied advertisements are asides too.
 */
export function leadingSign(
	node: Element
): { sign: string; word: string } | undefined {
	const text = node.textContent?.trimStart() ?? '';
	const found = SIGNS.find( ( [ sign ] ) => text.startsWith( sign ) );
	return found && { sign: found[ 0 ], word: found[ 1 ] };
}

/**
 * Takes a sign off the first text that has it.
 *
 * @param node The aside.
 * @param sign The sign it begins with.
 */
export function takeSignOff( node: Element, sign: string ): void {
	const texts = node.ownerDocument.createTreeWalker( node, 4 );
	while ( texts.nextNode() ) {
		const { currentNode } = texts;
		const text = currentNode.nodeValue?.trimStart() ?? '';
		if ( text !== '' ) {
			currentNode.nodeValue = text.startsWith( sign )
				? text.slice( sign.length ).trimStart()
				: text;
			return;
		}
	}
}
