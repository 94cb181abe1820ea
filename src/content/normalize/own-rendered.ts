import type { Element } from 'hast';
import { CALLOUT_CLASS } from '../../model/callout-markup';
import { TYPE_PATTERN } from '../../model/callout-types';
import { captured } from '../../model/class-names';
import { QUOTE_CLASS } from '../../model/quote-markup';
import { SCROLL_TO_TOP_CLASS } from '../../model/scroll-to-top-markup';
import type { BlockNode } from '../blocks/block';
import { callout } from '../blocks/own-callout';
import { quote } from '../blocks/own-quote';
import { scrollToTop } from '../blocks/own-scroll-to-top';
import type { Conversion } from '../conversion';
import { labelOfType } from '../labels';
import { inlineHtml } from './inline';
import {
	attributeOf,
	classesOf,
	elementsOf,
	findElement,
	isElement,
} from './tree';

/** Beside the plain quotation, which a quote is without these. */
const KINDS = [ 'pull-quote', 'testimonial' ] as const;

function part( node: Element, name: string ): Element | undefined {
	return findElement( node, ( child ) =>
		classesOf( child ).includes( name )
	);
}

function ownCallout( node: Element, context: Conversion ): BlockNode {
	const words = ( name: string ) => {
		const found = part( node, `${ CALLOUT_CLASS }__${ name }` );
		return found ? inlineHtml( found.children, context ) : '';
	};
	const type = captured( classesOf( node ), /^is-type-(.+)/ ) ?? 'note';
	const slug = TYPE_PATTERN.test( type ) ? type : 'note';
	const [ details ] = elementsOf( node );
	const folds = isElement( details, 'details' );
	const open = folds && attributeOf( details, 'open' ) !== undefined;
	const fold = open ? 'open' : 'closed';
	return {
		...callout(
			{
				type: slug,
				label:
					words( 'label' ) ||
					( labelOfType( slug, context.labels ) ?? slug ),
				title: words( 'text' ) || undefined,
				fold: folds ? fold : 'none',
			},
			context.flow(
				part( node, `${ CALLOUT_CLASS }__body` )?.children ?? []
			)
		),
		origin: { rawType: slug, line: context.lineOf( node ) },
	};
}

function ownQuote( node: Element, context: Conversion ): BlockNode {
	const words = ( name: string ) => {
		const found = part( node, `${ QUOTE_CLASS }__${ name }` );
		return ( found && inlineHtml( found.children, context ) ) || undefined;
	};
	const text = part( node, `${ QUOTE_CLASS }__text` );
	const source = part( node, `${ QUOTE_CLASS }__source` );
	return {
		...quote(
			{
				kind: KINDS.find( ( kind ) =>
					classesOf( node ).includes( `is-kind-${ kind }` )
				),
				name: words( 'name' ),
				role: words( 'role' ),
				work: words( 'work' ),
				url: source && attributeOf( source, 'href' ),
				date: words( 'date' ),
				lang: text && attributeOf( text, 'lang' ),
			},
			context.flow( text?.children ?? [] )
		),
		origin: { line: context.lineOf( node ) },
	};
}

/**
 * One of our own blocks as readers get it: on a page, or in block markup that
 * could not be kept. Its words and fields stay, its look does not.
 *
 * @param node    Any element.
 * @param context The run.
 */
export function ownRendered(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	const classes = classesOf( node );
	if ( classes.includes( CALLOUT_CLASS ) ) {
		return ownCallout( node, context );
	}
	if ( classes.includes( QUOTE_CLASS ) ) {
		return ownQuote( node, context );
	}
	const label = classes.includes( SCROLL_TO_TOP_CLASS )
		? part( node, `${ SCROLL_TO_TOP_CLASS }__label` )
		: undefined;
	return (
		label && scrollToTop( { label: inlineHtml( label.children, context ) } )
	);
}
