/**
 * One way from a document to markup, timed in this process alone:
 * `node tools/bench/convert-one.mjs <route> <times>`, the document on standard
 * input. Plain JavaScript, since a compiler on the way would be timed as well.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [ , , route = 'convert', times = '1' ] = process.argv;
const text = readFileSync( 0, 'utf8' );
const load = createRequire( import.meta.url );

/** Runs that only make the code warm, and runs of which the quietest counts. */
const WARM = 5;
const RUNS = 5;

/** WordPress's blocks run in a browser's window, or in jsdom's. */
function openWindow() {
	const { JSDOM } = load( 'jsdom' );
	const { window } = new JSDOM( '<!doctype html>', {
		pretendToBeVisual: true,
	} );
	Object.assign( globalThis, {
		window,
		document: window.document,
		MutationObserver: window.MutationObserver,
	} );
	Object.defineProperty( globalThis, 'navigator', {
		value: window.navigator,
		configurable: true,
	} );
}

async function routeOf( name ) {
	if ( name === 'convert' ) {
		// As `npm install` brings it.
		const { convert } = load( '../../dist/content/index.cjs' );
		return ( from ) => convert( from, { from: 'markdown' } ).markup;
	}
	const { marked } = await import( 'marked' );
	if ( name === 'marked' ) {
		return ( from ) => marked.parse( from );
	}
	openWindow();
	const { rawHandler, serialize } = load( '@wordpress/blocks' );
	load( '@wordpress/block-library' ).registerCoreBlocks();
	return ( from ) =>
		serialize( rawHandler( { HTML: marked.parse( from ) } ) );
}

const median = ( values ) =>
	values.sort( ( one, other ) => one - other )[
		Math.floor( values.length / 2 )
	];

function timed( run ) {
	const before = performance.now();
	run( text );
	return performance.now() - before;
}

const started = performance.now();
const run = await routeOf( route );
const ready = performance.now() - started;
const many = ( count, of ) => Array.from( { length: count }, of );
many( WARM, () => run( text.slice( 0, 5000 ) ) );
const medians = many( Number( times ) > 1 ? RUNS : 1, () =>
	median( many( Number( times ), () => timed( run ) ) )
);
console.log(
	JSON.stringify( {
		ready,
		each: Math.min( ...medians ),
		peak: process.resourceUsage().maxRSS / 1024,
	} )
);
