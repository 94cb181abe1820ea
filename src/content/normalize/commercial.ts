import type { Element, Nodes, Root } from 'hast';
import type { BlockNode } from '../blocks/block';
import { domainsIn } from './domains';
import { attributeOf, isElement, textOf } from './tree';

export type CommercialLink = { url: string; line?: number };

const PARAMETERS =
	/[?&](?:aff|affid|aff_id|affiliate|affiliate_id|afftrack|irclickid|awc|clickref|partner_id|utm_medium=(?:affiliate|paid)[\w-]*)(?:[=&#]|$)/i;
const AMAZON =
	/^https?:\/\/(?:[\w-]+\.)*amazon\.[a-z.]{2,6}\/[^#]*[?&](?:tag|linkcode|ascsubtag)=/i;
const NETWORKS =
	/^https?:\/\/(?:[\w-]+\.)*(?:amzn\.to|shareasale\.com|awin1\.com|linksynergy\.com|rstyle\.me|skimresources\.com|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolvw\.net|kqzyfj\.com|avantlink\.com|pjtra\.com|viglink\.com|shopstyle\.it|ltk\.app|liketk\.it|geni\.us|partnerize\.com|prf\.hn)(?:[/?#]|$)/i;

const DISCLOSURE =
	/\b(?:affiliate|sponsor(?:ed|ship)|commissions?|paid (?:partnership|promotion|post)|advertorial|advertisement|in partnership with|gifted|anzeige|werbung|provision|partnerlinks?|affiliate-links?|publicité|partenariat rémunéré|publicidad|enlaces? de afiliados?)\b/i;

function isCommercial( node: Element ): boolean {
	const href = attributeOf( node, 'href' ) ?? '';
	return (
		/\bsponsored\b/i.test( attributeOf( node, 'rel' ) ?? '' ) ||
		PARAMETERS.test( href ) ||
		AMAZON.test( href ) ||
		NETWORKS.test( href )
	);
}

/**
 * Links that somebody may be paid for: sponsored ones, known affiliate networks
 * and parameters, and bare domains in running text.
 *
 * @param tree   The document, before bare domains became links.
 * @param lineOf A node's line in the document.
 */
export function commercialLinks(
	tree: Root,
	lineOf: ( node: Nodes ) => number | undefined
): CommercialLink[] {
	const found: CommercialLink[] = [];
	const look = ( nodes: readonly Nodes[], parent: Nodes ) => {
		for ( const node of nodes ) {
			if ( isElement( node, 'a' ) ) {
				if ( isCommercial( node ) ) {
					const url = attributeOf( node, 'href' ) ?? '';
					found.push( { url, line: lineOf( node ) } );
				}
			} else if ( node.type === 'text' ) {
				for ( const url of domainsIn( node.value ) ) {
					found.push( {
						url,
						line: lineOf( node.position ? node : parent ),
					} );
				}
			} else if (
				isElement( node ) &&
				! [ 'code', 'pre', 'kbd', 'samp' ].includes( node.tagName )
			) {
				look( node.children, node );
			}
		}
	};
	look( tree.children, tree );
	return found;
}

function hasDisclosureBlock( blocks: readonly BlockNode[] ): boolean {
	return blocks.some(
		( { attrs, innerBlocks } ) =>
			attrs.type === 'disclosure' || hasDisclosureBlock( innerBlocks )
	);
}

/**
 * Whether a document says who pays.
 *
 * @param tree   The document.
 * @param blocks What became of it.
 */
export function hasDisclosure(
	tree: Root,
	blocks: readonly BlockNode[]
): boolean {
	return (
		hasDisclosureBlock( blocks ) ||
		DISCLOSURE.test( textOf( tree.children ) )
	);
}
