import { slug } from 'github-slugger';
import type { BlockNode } from '../blocks/block';
import { serialize } from '../blocks/serialize';

/** A heading in Markdown with its id behind it, perhaps in a quotation. */
const WITH_ANCHOR = /^([ >]*#{1,6} (.*)) \{#([^\s{}]+)\}$/gm;

/**
 * A heading with the id that the block has, as Pandoc and Docusaurus write it.
 *
 * @param block    The heading.
 * @param markdown The heading without its id.
 */
export function withAnchor( block: BlockNode, markdown: string ): string {
	const found = /<h\d id="([^"\s]+)"/.exec( serialize( [ block ] ) );
	return found ? `${ markdown } {#${ found[ 1 ] }}` : markdown;
}

/**
 * A document without those ids that its links give to the headings again.
 *
 * @param markdown The document.
 */
export function withoutSlugs( markdown: string ): string {
	return markdown.replace( WITH_ANCHOR, ( all, plain, words, id ) =>
		String( id ).replace( /-\d+$/, '' ) ===
		slug( String( words ) ).replace( /-\d+$/, '' )
			? String( plain )
			: all
	);
}
