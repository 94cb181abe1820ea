import type { Element } from 'hast';
import { QUOTE_CLASS as B } from '../../model/quote-markup';
import { parseAttribution } from '../../model/attribution';
import type { BlockNode } from '../blocks/block';
import {
	attributeOf,
	classesOf,
	findElement,
	isElement,
	textOf,
} from '../normalize/tree';
import { parseHtml } from '../parse/html';
import type { Quote } from '../types';
import { elementsWithClass, locate } from './located';
import { richText } from './rich';

const within = ( node: Element, part: string ) =>
	findElement( node, ( child ) =>
		classesOf( child ).includes( `${ B }__${ part }` )
	);

function fields( entries: Record< string, string | undefined > ) {
	return Object.fromEntries(
		Object.entries( entries ).filter( ( [ , value ] ) => value )
	);
}

function readOwnQuote( node: Element ): Quote {
	const words = within( node, 'text' );
	// A quote among the words has an attribution of its own.
	const credit = node.children.find( ( child ) =>
		isElement( child, 'figcaption' )
	);
	const text = ( part: string ) => {
		const found = credit && within( credit, part );
		return found && textOf( found.children ).trim();
	};
	const source = credit && within( credit, 'source' );
	return {
		text: richText( words?.children ?? [] ),
		...fields( {
			name: text( 'name' ),
			role: text( 'role' ),
			work: text( 'work' ),
			url: source && attributeOf( source, 'href' ),
			date: text( 'date' ),
		} ),
		form: classesOf( node ).includes( 'is-kind-pull-quote' )
			? 'pull'
			: 'block',
		confidence: 1,
	};
}

function readCoreQuote( node: Element ): Quote {
	const holder =
		node.tagName === 'figure'
			? ( findElement(
					node,
					( child ) => child.tagName === 'blockquote'
				) ?? node )
			: node;
	const cite = holder.children.findLast( ( child ) =>
		isElement( child, 'cite' )
	);
	const words = holder.children.filter( ( child ) => child !== cite );
	const line = cite ? textOf( [ cite ] ).trim() : '';
	const read = line
		? parseAttribution( richText( cite ? [ cite ] : [] ).html )
		: undefined;
	const plain = ( html?: string ) => html && textOf( [ parseHtml( html ) ] );
	return {
		text: richText( words ),
		...fields( {
			name: plain( read?.name ) ?? ( read ? undefined : line ),
			role: plain( read?.role ),
			work: plain( read?.work ),
			url: read?.url,
			date: plain( read?.date ),
		} ),
		form: node.tagName === 'figure' ? 'pull' : 'block',
		confidence: 1,
	};
}

const KINDS: readonly {
	name: string;
	className: string;
	read: ( node: Element ) => Quote;
}[] = [
	{ name: 'editorial-blocks/quote', className: B, read: readOwnQuote },
	{ name: 'core/quote', className: 'wp-block-quote', read: readCoreQuote },
	{
		name: 'core/pullquote',
		className: 'wp-block-pullquote',
		read: readCoreQuote,
	},
];

/**
 * The quotations in HTML that has no block comments: ours and WordPress's own.
 *
 * @param html A post as readers get it.
 */
export function quotesInHtml( html: string ): Quote[] {
	return elementsWithClass(
		html,
		...KINDS.map( ( { className } ) => className )
	).flatMap( ( node ) => {
		const kind = KINDS.find( ( { className } ) =>
			classesOf( node ).includes( className )
		);
		return kind ? [ kind.read( node ) ] : [];
	} );
}

/**
 * The quotations in blocks, nested ones too, in the order of the text.
 *
 * @param blocks Blocks from convert() or parsed from a post.
 */
export function quotesIn( blocks: readonly BlockNode[] ): Quote[] {
	return locate( blocks, KINDS ).map( ( { kind, node, path, origin } ) => ( {
		...kind.read( node ),
		path,
		...( origin?.line === undefined ? {} : { line: origin.line } ),
	} ) );
}
