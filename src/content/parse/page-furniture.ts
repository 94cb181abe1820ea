import type { Element, ElementContent, Root } from 'hast';
import {
	attributeOf,
	elementsOf,
	findElement,
	isElement,
	textOf,
} from '../normalize/tree';
import type { ParsedDocument } from './parsed-document';

const isHeading = ( { tagName }: Element ) => tagName === 'h1';

/** What stands around a page's article on every page of the site. */
function isFurniture( node: Element ): boolean {
	return (
		isElement( node, 'nav', 'header', 'footer' ) ||
		/^(?:navigation|banner|contentinfo|search)$/.test(
			attributeOf( node, 'role' ) ?? ''
		)
	);
}

function articleOf( tree: Root ): Element | undefined {
	const main = findElement(
		tree,
		( node ) =>
			node.tagName === 'main' || attributeOf( node, 'role' ) === 'main'
	);
	if ( main ) {
		return main;
	}
	const isArticle = ( { tagName }: Element ) => tagName === 'article';
	const article = findElement( tree, isArticle );
	const another = findElement(
		tree,
		( node ) => isArticle( node ) && node !== article
	);
	return another ? undefined : article;
}

/**
 * Takes out of a page what stands around its `main` or its only `article`, and
 * says so. A heading stays where the article has none.
 *
 * @param tree     Changed.
 * @param warnings Where warnings go.
 * @param lineOf   The document's line of a line of the tree.
 */
export function takePageFurniture(
	tree: Root,
	warnings: ParsedDocument[ 'warnings' ],
	lineOf: ( line: number ) => number
): void {
	const article = articleOf( tree );
	if ( ! article ) {
		return;
	}
	const isTitled = findElement( article, isHeading ) !== undefined;
	const take = ( parent: Root | Element ) => {
		for ( const node of elementsOf( parent ) ) {
			if ( node === article ) {
				continue;
			}
			if (
				findElement( node, ( child ) => child === article ) ||
				! isFurniture( node )
			) {
				take( node );
				continue;
			}
			const heading = isTitled
				? undefined
				: findElement( node, isHeading );
			const kept: ElementContent[] = heading ? [ heading ] : [];
			parent.children.splice(
				parent.children.indexOf( node ),
				1,
				...kept
			);
			const words = textOf( [ node ] ).replace( /\s+/g, ' ' ).trim();
			if ( words !== '' && words !== textOf( kept ).trim() ) {
				const line = node.position?.start.line;
				warnings.push( {
					message: `The page’s <${ node.tagName }> around the article is left out: “${ words.slice( 0, 60 ) }${ words.length > 60 ? '…' : '' }”.`,
					line: lineOf( line ?? 1 ),
				} );
			}
		}
	};
	take( tree );
}
