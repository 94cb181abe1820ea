import type { Element, ElementContent } from 'hast';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { typeOf } from '../labels';
import { boldLabel } from './alerts';
import { calloutBlock } from './callout-words';
import { inlineHtml } from './inline';
import { emojiType, withoutLeadingEmoji } from './emoji';
import {
	attributeOf,
	classesOf,
	contentOf,
	elementsOf,
	findElement,
	isBlank,
	isElement,
	trimBlank,
	withChildren,
} from './tree';

type Family = {
	/** The type a rendered callout's classes name, or undefined for no callout. */
	word: ( classes: readonly string[], node: Element ) => string | undefined;
	/** Class of the title's element, without the leading dot. */
	title?: RegExp;
	/** Class of the body's element; absent: all but the title. */
	body?: RegExp;
};

/** Bootstrap's names for colours, which pages use as if they were meanings. */
const COLOURS: Readonly< Record< string, string > > = {
	primary: 'note',
	secondary: 'note',
	light: 'note',
	dark: 'note',
	default: 'note',
};

function matched( classes: readonly string[], pattern: RegExp ) {
	return classes
		.map( ( name ) => pattern.exec( name )?.[ 1 ] )
		.find( ( word ) => word !== undefined );
}

/**
 * The first class that names a type, where a generic class says it is one.
 * @param classes
 * @param generic
 */
function beside( classes: readonly string[], generic: string ) {
	return classes.includes( generic )
		? classes.find(
				( name ) => name !== generic && typeOf( name, {} ) !== undefined
			)
		: undefined;
}

const families: readonly Family[] = [
	{
		word: ( classes ) =>
			matched( classes, /^markdown-alert-(?!title)(\w+)$/ ),
		title: /^markdown-alert-title$/,
	},
	{
		word: ( classes ) => matched( classes, /^theme-admonition-(\w+)$/ ),
		title: /^admonition-?heading/i,
		body: /^admonition-?content/i,
	},
	{
		word: ( classes ) =>
			classes.includes( 'admonition' )
				? ( beside( classes, 'admonition' ) ??
					matched( classes, /^admonition-([\w-]+)$/ ) ??
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
	{
		word: ( classes ) => beside( classes, 'custom-block' ),
		title: /^custom-block-title$/,
	},
	{
		word: ( classes, node ) =>
			classes.includes( 'callout' )
				? ( attributeOf( node, 'dataCallout' ) ??
					matched(
						classes,
						/^callout-(?!title|content|header|body|style|titled|collaps)([a-z]+)$/
					) ??
					beside( classes, 'callout' ) )
				: undefined,
		title: /^callout-title(?:-container)?$/,
		body: /^callout-(?:content|body-container|body)$/,
	},
	{
		word: ( classes ) => matched( classes, /^starlight-aside--(\w+)$/ ),
		title: /^starlight-aside__title$/,
		body: /^starlight-aside__content$/,
	},
	{
		word: ( classes ) => beside( classes, 'admonitionblock' ),
		title: /^title$/,
		body: /^content$/,
	},
	{
		word: ( classes ) => beside( classes, 'notecard' ),
	},
	{
		word: ( classes ) =>
			classes.includes( 'wp-block-wporg-notice' )
				? ( matched( classes, /^is-(\w+)-notice$/ ) ?? 'note' )
				: undefined,
		body: /^wp-block-wporg-notice__content$/,
	},
	{
		word: ( classes ) => {
			const colour = classes.includes( 'alert' )
				? matched(
						classes,
						/^alert-{1,2}(?!heading|dismiss|link|title|icon)(\w+)$/
					)
				: undefined;
			return colour && ( COLOURS[ colour ] ?? colour );
		},
		title: /^alert-(?:heading|title)$/,
	},
];

/**
 * What renderers draw around the words, which our block draws itself.
 * @param node
 */
function isFurniture( node: ElementContent ): boolean {
	return (
		isElement( node ) &&
		( [ 'svg', 'button' ].includes( node.tagName ) ||
			classesOf( node ).some( ( name ) =>
				/^(?:.*icon|callout-fold|btn-close|close|headerlink|hash-link|copy.*|sr-only|visually-hidden)$/i.test(
					name
				)
			) )
	);
}

function withoutFurniture( node: Element ): Element {
	return withChildren(
		node,
		node.children
			.filter( ( child ) => ! isFurniture( child ) )
			.map( ( child ) =>
				isElement(
					child,
					'div',
					'p',
					'span',
					'h5',
					'tr',
					'tbody',
					'table'
				)
					? withoutFurniture( child )
					: child
			)
	);
}

function hasClass( pattern: RegExp ) {
	return ( node: Element ) =>
		classesOf( node ).some( ( name ) => pattern.test( name ) );
}

/**
 * A tree without one of its elements, wherever that stands.
 * @param node
 * @param gone
 */
function without( node: Element, gone: Element | undefined ): Element {
	return withChildren(
		node,
		node.children
			.filter( ( child ) => child !== gone )
			.map( ( child ) =>
				isElement( child ) && child.tagName !== 'pre'
					? without( child, gone )
					: child
			)
	);
}

function foldOf( node: Element ): 'open' | 'closed' | undefined {
	const folding =
		node.tagName === 'details' ||
		'dataCalloutFold' in node.properties ||
		classesOf( node ).includes( 'is-collapsible' );
	if ( ! folding ) {
		return undefined;
	}
	const open =
		( node.properties.open !== undefined &&
			node.properties.open !== false ) ||
		node.properties.dataCalloutFold === '+' ||
		( 'dataCalloutFold' in node.properties &&
			! classesOf( node ).includes( 'is-collapsed' ) &&
			node.properties.dataCalloutFold !== '-' );
	return open ? 'open' : 'closed';
}

function labelLed(
	node: Element
): { word: string; body: ElementContent[] } | undefined {
	const [ first, ...rest ] = trimBlank( node.children );
	const type = first && emojiType( first );
	return first && type
		? { word: type, body: [ withoutLeadingEmoji( first ), ...rest ] }
		: undefined;
}

function asideCallout( node: Element, context: Conversion ) {
	const led = labelLed( node );
	const line = context.lineOf( node );
	if ( led ) {
		return calloutBlock( { ...led, line }, context );
	}
	const known = classesOf( node ).find( ( name ) => typeOf( name, {} ) );
	if ( known || attributeOf( node, 'role' ) === 'note' ) {
		return calloutBlock(
			{ word: known ?? 'note', body: node.children, line },
			context
		);
	}
	return undefined;
}

function detailsCallout( node: Element ) {
	return classesOf( node ).find( ( name ) => typeOf( name, {} ) );
}

/**
 * A callout as some generator, framework or site renders it.
 *
 * @param node    Any element.
 * @param context The run.
 * @return Our block, or undefined for an element that is no callout.
 */
export function calloutFromHtml(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	if (
		! [ 'div', 'section', 'aside', 'details', 'blockquote', 'p' ].includes(
			node.tagName
		)
	) {
		return undefined;
	}
	const classes = classesOf( node );
	const family = families.find( ( { word } ) => word( classes, node ) );
	const word =
		family?.word( classes, node ) ??
		( node.tagName === 'details' ? detailsCallout( node ) : undefined );
	if ( ! word ) {
		return node.tagName === 'aside'
			? asideCallout( node, context )
			: undefined;
	}
	const clean = withoutFurniture( node );
	const title =
		( family?.title && findElement( clean, hasClass( family.title ) ) ) ??
		elementsOf( clean ).find( ( { tagName } ) => tagName === 'summary' );
	const rest = without( clean, title );
	const body =
		( family?.body && findElement( rest, hasClass( family.body ) ) ) ??
		rest;
	const children = contentOf(
		body.tagName === 'p' ? [ body ] : body.children
	).filter( ( child ) => ! isBlank( child ) );
	const labelled = title ? undefined : boldLabel( children, context, true );
	const repeats =
		labelled && typeOf( labelled.word, {} ) === typeOf( word, {} );
	return calloutBlock(
		{
			word: repeats ? labelled.word : word,
			title: title && inlineHtml( title.children, context ),
			fold: foldOf( node ),
			body: repeats ? labelled.body : children,
			line: context.lineOf( node ),
		},
		context
	);
}
