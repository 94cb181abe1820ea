import type { CalloutDialect, Rendered } from './callout-dialect.types';
import { calloutSlug } from './callout-slugs';
import { captured, hasClass } from './class-names';

type Classes = readonly string[];

/** Bootstrap's colours that pages use as if they were meanings. */
const COLOUR = /^(?:primary|secondary|light|dark|default)$/;

const typeAmong = ( classes: Classes ) =>
	classes.find( ( name ) => calloutSlug( name ) !== undefined );

/**
 * The type that stands beside a class which says that this is a callout.
 */
const beside =
	( generic: RegExp ) =>
	( { classes }: Rendered ) =>
		hasClass( classes, generic ) ? typeAmong( classes ) : undefined;

/** The first that knows an element wins. */
export const dialects: readonly CalloutDialect[] = [
	// GitHub
	{
		word: ( { classes } ) =>
			captured( classes, /^markdown-alert-(?!title)(\w+)$/ ),
		title: /^markdown-alert-title$/,
	},
	// Docusaurus, whose other class names end in a hash
	{
		word: ( { classes } ) =>
			captured( classes, /^theme-admonition-(\w+)$/ ),
		title: /^admonition-?heading/i,
		body: /^admonition-?content/i,
	},
	// MkDocs Material, Sphinx, the first Docusaurus
	{
		word: ( { classes } ) =>
			classes.includes( 'admonition' )
				? ( typeAmong( classes ) ??
					captured( classes, /^admonition-([\w-]+)$/ ) ??
					classes.find(
						( name ) =>
							! /^(?:admonition|inline|end|annotate|dropdown|toggle)$/.test(
								name
							)
					) ??
					'note' )
				: undefined,
		title: /^admonition-(?:title|heading)$/,
		body: /^admonition-content$/,
	},
	// VitePress, VuePress
	{
		word: beside( /^(?:custom-block|(?:custom|hint)-container)$/ ),
		title: /^(?:custom-block|(?:custom|hint)-container)-title$/,
	},
	// Obsidian's reading view and Publish
	{
		word: ( { classes, attribute } ) =>
			classes.includes( 'callout' )
				? attribute( 'data-callout' )
				: undefined,
		title: /^callout-title$/,
		body: /^callout-content$/,
		isObsidian: true,
	},
	// Quarto, the old WordPress.org
	{
		word: ( { classes } ) =>
			classes.includes( 'callout' )
				? ( captured(
						classes,
						/^callout-(?!title|content|header|body|style|titled|collaps)([a-z]+)$/
					) ?? typeAmong( classes ) )
				: undefined,
		title: /^callout-title(?:-container)?$/,
		body: /^callout-body(?:-container)?$/,
	},
	// Starlight
	{
		word: ( { classes } ) =>
			captured( classes, /^starlight-aside--(\w+)$/ ),
		title: /^starlight-aside__title$/,
		body: /^starlight-aside__content$/,
	},
	// Asciidoctor, some of whose blocks in the content have titles too
	{
		word: beside( /^admonitionblock$/ ),
		title: /^title$/,
		titleIn: /^content$/,
		body: /^content$/,
	},
	// MDN
	{ word: beside( /^notecard$/ ) },
	// WordPress.org
	{
		word: ( { classes } ) =>
			classes.includes( 'wp-block-wporg-notice' )
				? ( captured( classes, /^is-(\w+)-notice$/ )?.replace(
						/^alert$/,
						'important'
					) ?? 'note' )
				: undefined,
		body: /^wp-block-wporg-notice__content$/,
	},
	// Bootstrap, Infima; Docusaurus gives its plain details the same classes
	{
		word: ( { classes, tag } ) =>
			tag !== 'details' && classes.includes( 'alert' )
				? captured(
						classes,
						/^alert-{1,2}(?!heading|dismiss|link|title|icon)(\w+)$/
					)?.replace( COLOUR, 'note' )
				: undefined,
		title: /^alert-(?:heading|title)$/,
	},
	// MkDocs Material's folding ones; asides whose class says what they are
	{
		word: ( { classes, tag } ) =>
			tag === 'details' || tag === 'aside'
				? typeAmong( classes )
				: undefined,
	},
];
