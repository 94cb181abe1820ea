import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calloutTypes } from '../../src/model/callout-types';
import { root } from '../folders';

const fixture = ( name: string ) =>
	readFileSync( join( root, 'tests/fixtures/blocks', name ), 'utf8' ).trim();

const prose = Array.from(
	{ length: 20 },
	( _, index ) => `<!-- wp:paragraph -->
<p>Paragraph ${ index + 1 }: a page asks for a few minutes of somebody’s life, and whoever writes it decides how those minutes are spent.</p>
<!-- /wp:paragraph -->`
).join( '\n\n' );

/** Our blocks as the editor saves them; the quote has its whole attribution. */
export const blocks = {
	callout: fixture( 'callout.html' ),
	quote: fixture( 'quote.html' ).replace(
		'</blockquote>',
		'</blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name">Ana Ruiz</span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role">typographer, Lisbon</span></figcaption>'
	),
	'scroll-to-top': fixture( 'scroll-to-top.html' ),
};

const core = `<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>We kept the words and threw away the machinery.</p>
<!-- /wp:paragraph --><cite>Ana Ruiz, typographer</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:pullquote -->
<figure class="wp-block-pullquote"><blockquote><p>We kept the words.</p><cite>Ana Ruiz</cite></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:details -->
<details class="wp-block-details"><summary>Warning</summary><!-- wp:paragraph -->
<p>Back up before you start.</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->`;

const everyType = calloutTypes
	.map( ( { slug } ) =>
		blocks.callout
			.replace( '"type":"warning"', `"type":"${ slug }"` )
			.replace( 'is-type-warning', `is-type-${ slug }` )
	)
	.join( '\n\n' );

/** The same article without our blocks, with one, with all, and with core's nearest. */
export const articles: Readonly< Record< string, string > > = {
	'no block of ours': prose,
	callout: `${ prose }\n\n${ blocks.callout }`,
	quote: `${ prose }\n\n${ blocks.quote }`,
	'scroll to top': `${ prose }\n\n${ blocks[ 'scroll-to-top' ] }`,
	'all three': [ prose, ...Object.values( blocks ) ].join( '\n\n' ),
	'twelve callouts, quote, scroll to top': [
		prose,
		everyType,
		blocks.quote,
		blocks[ 'scroll-to-top' ],
	].join( '\n\n' ),
	'core quote, pullquote and details': `${ prose }\n\n${ core }`,
};
