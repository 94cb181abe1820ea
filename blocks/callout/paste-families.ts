import { findCalloutType } from '../../src/model/callout-types';

/** How a renderer writes callouts in HTML. */
export type Family = {
	/** The type's word, or undefined for an element that is no callout. */
	word: ( node: Element ) => string | undefined;
	/** The element that holds the title; absent: there is none. */
	title?: string;
	/** The element that holds the body; absent: all but the title. */
	body?: string;
	isObsidian?: boolean;
};

/** Bootstrap's colours that pages use as if they were meanings. */
const COLOURS: ReadonlyMap< string, string > = new Map(
	[ 'primary', 'secondary', 'light', 'dark', 'default' ].map( ( colour ) => [
		colour,
		'note',
	] )
);

const classNamed = ( node: Element, pattern: RegExp ) =>
	Array.from( node.classList )
		.map( ( name ) => pattern.exec( name )?.[ 1 ] )
		.find( ( word ) => word !== undefined );

/**
 * The type that stands beside a class which says that this is a callout.
 *
 * @param node    Any element.
 * @param generic That class.
 */
const beside = ( node: Element, generic: string ) =>
	node.classList.contains( generic )
		? Array.from( node.classList ).find(
				( name ) =>
					name !== generic && findCalloutType( name ) !== undefined
			)
		: undefined;

/** The first that knows an element wins. */
export const families: readonly Family[] = [
	// GitHub
	{
		word: ( node ) => classNamed( node, /^markdown-alert-(?!title)(\w+)$/ ),
		title: '.markdown-alert-title',
	},
	// Docusaurus, whose other class names end in a hash
	{
		word: ( node ) => classNamed( node, /^theme-admonition-(\w+)$/ ),
		title: '[class^="admonitionHeading"], .admonition-heading',
		body: '[class^="admonitionContent"], .admonition-content',
	},
	// MkDocs Material, Sphinx
	{
		word: ( node ) =>
			node.classList.contains( 'admonition' )
				? ( beside( node, 'admonition' ) ??
					Array.from( node.classList ).find(
						( name ) =>
							! /^(?:admonition|inline|end|annotate)$/.test(
								name
							)
					) ??
					'note' )
				: undefined,
		title: '.admonition-title',
	},
	// MkDocs Material's and VitePress's folding ones
	{
		word: ( node ) =>
			node.nodeName === 'DETAILS'
				? Array.from( node.classList ).find( ( name ) =>
						findCalloutType( name )
					)
				: undefined,
		title: 'summary',
	},
	// VitePress
	{
		word: ( node ) => beside( node, 'custom-block' ),
		title: '.custom-block-title',
	},
	// Starlight
	{
		word: ( node ) => classNamed( node, /^starlight-aside--(\w+)$/ ),
		title: '.starlight-aside__title',
		body: '.starlight-aside__content',
	},
	// Asciidoctor; its own title stands above the content
	{
		word: ( node ) => beside( node, 'admonitionblock' ),
		title: '.content > .title',
		body: '.content',
	},
	// Obsidian's reading view and Publish
	{
		word: ( node ) =>
			node.classList.contains( 'callout' )
				? ( node.getAttribute( 'data-callout' ) ?? undefined )
				: undefined,
		title: '.callout-title-inner, .callout-title',
		body: '.callout-content',
		isObsidian: true,
	},
	// Bootstrap
	{
		word: ( node ) => {
			const colour = node.classList.contains( 'alert' )
				? classNamed( node, /^alert-(?!heading|dismiss|link)(\w+)$/ )
				: undefined;
			return colour && ( COLOURS.get( colour ) ?? colour );
		},
		title: '.alert-heading',
	},
];
