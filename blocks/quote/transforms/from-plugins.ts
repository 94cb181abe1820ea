import { serialize } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { Transform } from '../../../src/editor/transforms';
import { kadenceQuote, quotesIn } from './plugin-quotes';
import { pluginShapes } from './plugin-shapes';

const KADENCE = [ 'kadence/testimonials', 'kadence/testimonial' ];
const KADENCE_COMMENT = /<!-- wp:kadence\/testimonial (\{[^\n]*?\}) \/?-->/g;

/** What WordPress makes of a block whose plugin is gone. */
const MISSING = 'core/missing';

const nameOf = ( { attributes, name }: Block ) =>
	name === MISSING ? String( attributes.originalName ?? '' ) : name;

// A comment that somebody edited by hand is no testimonial, and no error either.
function kadenceQuotes( json: string ): Block[] {
	try {
		return [ kadenceQuote( JSON.parse( json ) ) ];
	} catch {
		return [];
	}
}

// A missing block is saved as it was found: both ways give the plugin's markup.
function convert( block: Block ): Block[] {
	const html = serialize( block );
	if ( KADENCE.includes( nameOf( block ) ) ) {
		return [ ...html.matchAll( KADENCE_COMMENT ) ].flatMap(
			( [ , json = '' ] ) => kadenceQuotes( json )
		);
	}
	return pluginShapes
		.filter( ( shape ) => shape.block === nameOf( block ) )
		.flatMap( ( shape ) => quotesIn( html, shape ) );
}

/** Other plugins' quotes and testimonials, also when their plugin is gone. */
export const fromPlugins: Transform[] = [
	{
		type: 'block',
		blocks: [
			MISSING,
			...KADENCE,
			...pluginShapes.map( ( { block } ) => block ),
		],
		isMatch: ( _: unknown, block: Block ) => convert( block ).length > 0,
		__experimentalConvert: ( block: Block ) => convert( block ),
	},
];
