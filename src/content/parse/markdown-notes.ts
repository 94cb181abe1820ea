import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { FOOTNOTE_PREFIX } from '../normalize/footnotes';

/**
 * Takes the notes out of a tree, where the parser put them at its end.
 *
 * @param tree What parseMarkdown() gave; loses the section.
 * @return Each note's element by its identifier.
 */
export function takeFootnotes( tree: Root ): Map< string, Element > {
	const notes = new Map< string, Element >();
	const prefix = `${ FOOTNOTE_PREFIX }fn-`;
	const at = tree.children.findLastIndex(
		( node ) =>
			node.type === 'element' && 'dataFootnotes' in node.properties
	);
	const [ section ] = at < 0 ? [] : tree.children.splice( at, 1 );
	if ( section ) {
		visit( section, 'element', ( node, index, parent ) => {
			const id = String( node.properties.id ?? '' );
			if ( node.tagName === 'li' && id.startsWith( prefix ) ) {
				notes.set( id.slice( prefix.length ), node );
			}
			if (
				'dataFootnoteBackref' in node.properties &&
				parent &&
				index !== undefined
			) {
				parent.children.splice( index, 1 );
				return index;
			}
			return undefined;
		} );
	}
	return notes;
}
