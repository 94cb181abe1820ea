import GithubSlugger, { slug } from 'github-slugger';
import type { Element } from 'hast';
import type { BlockNode } from './blocks/block';
import { serialize } from './blocks/serialize';
import type { Conversion } from './conversion';
import { isAnchor } from './parse/anchor';
import type { ParsedDocument } from './parse/parsed-document';
import { placesIn } from './places';
import type { HeadingPlace } from './places';

/** The line of the first link to each place in the document. */
export type LinkedPlaces = ReadonlyMap< string, number | undefined >;

/** What each page has, or a script makes, or the post's own footnotes. */
const ELSEWHERE =
	/^(?:top|comments|respond|comment-\d+|content|main|primary|[/!:?].*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:-link)?)$/i;

function decoded( fragment: string ): string {
	try {
		return decodeURIComponent( fragment );
	} catch {
		// A literal percent sign.
		return fragment;
	}
}

// Tools do not agree on hyphens and accents: “A & Ü” is `a--ü` to GitHub and
// `a-u` to others.
const alike = ( name: string ) =>
	slug( name )
		.normalize( 'NFD' )
		.replace( /[\u0300-\u036f]/g, '' )
		.replace( /[-_]+/g, '-' )
		.replace( /^-|-$/g, '' );

type Named = HeadingPlace & { slug: string };

/**
 * Finds headings by what links call them: their ids and anchors, their slugs as
 * GitHub numbers them, and what is like one of these.
 *
 * @param headings In their order.
 */
function finder(
	headings: readonly Named[]
): ( name: string ) => Named | undefined {
	const exact = new Map< string, Named >();
	const near = new Map< string, Named >();
	// The first one counts, as in a browser.
	for ( const heading of headings.toReversed() ) {
		exact.set( heading.slug, heading );
	}
	for ( const heading of headings.toReversed() ) {
		near.set( alike( heading.slug ), heading );
		for ( const name of heading.anchors ) {
			exact.set( name, heading );
			near.set( alike( name ), heading );
		}
	}
	return ( name ) =>
		exact.get( name ) ??
		exact.get( name.toLowerCase() ) ??
		near.get( alike( name ) );
}

function anchorOf( heading: Named, name: string ): string | undefined {
	const { id, anchors, slug: own } = heading;
	return (
		id ?? [ anchors.includes( name ) ? name : own, own ].find( isAnchor )
	);
}

/**
 * Gives headings the ids that links of the document lead to: WordPress gives
 * them none. A link to the title, which stands above the text, leads to the top.
 *
 * @param parsed The document; its headings and links are changed.
 * @param notes  Its footnotes.
 * @param title  The heading that was taken out of it, if any.
 * @return For `warnOfDeadLinks()`.
 */
export function giveAnchors(
	parsed: ParsedDocument,
	notes: Iterable< Element >,
	title: string | undefined
): LinkedPlaces {
	const linked = new Map< string, number | undefined >();
	const { headings, links } = placesIn( parsed, notes );
	const slugger = new GithubSlugger();
	const top = title && alike( slugger.slug( title ) );
	const find = finder(
		headings.map( ( heading ) =>
			Object.assign( heading, { slug: slugger.slug( heading.text ) } )
		)
	);
	for ( const { node, fragment, line } of links ) {
		const name = decoded( fragment );
		const heading = find( name );
		const id = heading && anchorOf( heading, name );
		if ( heading ) {
			heading.id = id;
			heading.node.properties.id = id;
		}
		const isTop = top !== '' && alike( name ) === top;
		const place = id ?? ( isTop ? 'top' : name );
		if ( place !== name ) {
			node.properties.href = `#${ place }`;
		}
		if ( ! linked.has( place ) && ! ELSEWHERE.test( place ) ) {
			linked.set( place, line );
		}
	}
	return linked;
}

/**
 * Says which links lead to a place that the post does not have.
 *
 * @param linked What giveAnchors() found.
 * @param blocks What the document has become.
 * @param warn   Gets the warnings.
 */
export function warnOfDeadLinks(
	linked: LinkedPlaces,
	blocks: readonly BlockNode[],
	warn: Conversion[ 'warn' ]
): void {
	const markup = linked.size ? serialize( blocks ) : '';
	const ids = new Set(
		Array.from( markup.matchAll( /\sid="([^"]+)"/g ), ( [ , id ] ) => id )
	);
	for ( const [ place, line ] of linked ) {
		if ( ! ids.has( place ) ) {
			warn(
				`The link to #${ place } leads nowhere: no heading has that name.`,
				line
			);
		}
	}
}
