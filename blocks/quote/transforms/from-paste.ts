import type { Block } from '@wordpress/blocks';
import type { Transform } from '../../../src/editor/transforms';
import { newQuote } from './new-quote';
import { EMBEDS, readPastedQuote } from './paste-source';

const PULL_QUOTE = 'wp-block-pullquote';

type Handler = ( options: { HTML: string; mode: 'BLOCKS' } ) => Block[];
type SchemaArguments = { phrasingContentSchema: object };

function transform( node: Element, handler: Handler ): Block {
	const isPullQuote = node.classList.contains( PULL_QUOTE );
	const { parts, html } = readPastedQuote( node ) ?? {
		parts: {},
		html: node.innerHTML,
	};
	const quotation = node.matches( 'blockquote' )
		? node
		: node.querySelector( 'blockquote' );
	// WordPress copies the source's classes onto the block made of it.
	node.removeAttribute( 'class' );
	return newQuote(
		{
			...parts,
			...( isPullQuote && {
				kind: 'pull-quote',
				className: 'is-style-centered',
			} ),
			lang: quotation?.getAttribute( 'lang' ) || undefined,
			dir: quotation?.getAttribute( 'dir' ) || undefined,
		},
		handler( { HTML: html, mode: 'BLOCKS' } )
	);
}

/**
 * Pasted quotations that say where they come from. WordPress's own, with the
 * default priority of 10, takes the rest.
 */
export const fromPaste: Transform[] = [
	{
		type: 'raw',
		priority: 5,
		schema: {
			blockquote: {
				attributes: [ 'cite', 'lang', 'dir' ],
				classes: EMBEDS,
				children: '*',
			},
		},
		isMatch: ( node: Element ) =>
			node.localName === 'blockquote' && !! readPastedQuote( node ),
		transform,
	},
	{
		type: 'raw',
		priority: 5,
		schema: ( { phrasingContentSchema }: SchemaArguments ) => ( {
			figure: {
				require: [ 'blockquote' ],
				classes: [ PULL_QUOTE ],
				children: {
					blockquote: {
						attributes: [ 'cite', 'lang', 'dir' ],
						classes: EMBEDS,
						children: '*',
					},
					figcaption: { children: phrasingContentSchema },
				},
			},
		} ),
		isMatch: ( node: Element ) =>
			node.localName === 'figure' && !! readPastedQuote( node ),
		transform,
	},
];
