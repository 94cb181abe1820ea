import type { Element } from 'hast';
import { CALLOUT_CLASS as B } from '../../model/callout-markup';
import type { BlockNode } from '../blocks/block';
import { attributeOf, classesOf, findElement, textOf } from '../normalize/tree';
import type { Callout } from '../types';
import { elementsWithClass, locate } from './located';
import { richText } from './rich';

const KIND = { name: 'editorial-blocks/callout', className: B };

const within = ( node: Element, part: string ) =>
	findElement( node, ( child ) =>
		classesOf( child ).includes( `${ B }__${ part }` )
	);

function readCallout( node: Element ): Callout {
	const type =
		classesOf( node )
			.map( ( name ) => /^is-type-(.+)/.exec( name )?.[ 1 ] )
			.find( ( slug ) => slug !== undefined ) ?? 'note';
	const body = within( node, 'body' );
	// A callout inside this one has a title of its own.
	const own = ( part: string ) => {
		const found = within( node, part );
		return body && found === within( body, part ) ? undefined : found;
	};
	const label = own( 'label' );
	const title = own( 'text' );
	const first = node.children.find( ( child ) => child.type === 'element' );
	const details = first?.tagName === 'details' ? first : undefined;
	const callout: Callout = {
		type,
		rawType: type,
		label: label ? textOf( [ label ] ) : '',
		body: richText( body?.children ?? [] ),
	};
	if ( title ) {
		callout.title = richText( title.children );
	}
	if ( details ) {
		callout.fold =
			attributeOf( details, 'open' ) === undefined ? 'closed' : 'open';
	}
	return callout;
}

/**
 * The callouts in HTML that has no block comments.
 *
 * @param html A post as readers get it.
 */
export function calloutsInHtml( html: string ): Callout[] {
	return elementsWithClass( html, B ).map( readCallout );
}

/**
 * The callouts in blocks, nested ones too, in the order of the text.
 *
 * @param blocks Blocks from convert() or parsed from a post.
 */
export function calloutsIn( blocks: readonly BlockNode[] ): Callout[] {
	return locate( blocks, [ KIND ] ).map( ( { node, path, origin } ) => {
		const callout = readCallout( node );
		return {
			...callout,
			rawType: origin?.rawType ?? callout.type,
			path,
			...( origin?.line === undefined ? {} : { line: origin.line } ),
		};
	} );
}
