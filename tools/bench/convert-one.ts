import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [ , , route = 'convert', rounds = '1' ] = process.argv;
const document = readFileSync( 0, 'utf8' );
const load = createRequire( __filename );

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

function routeOf( name: string ): ( text: string ) => string {
	if ( name === 'marked' ) {
		const { marked } = load( 'marked' );
		return ( text ) => marked.parse( text );
	}
	if ( name === 'core' ) {
		openWindow();
		const { marked } = load( 'marked' );
		const { rawHandler, serialize } = load( '@wordpress/blocks' );
		load( '@wordpress/block-library' ).registerCoreBlocks();
		return ( text ) =>
			serialize( rawHandler( { HTML: marked.parse( text ) } ) );
	}
	const { convert } = load( '../../src/content' );
	return ( text ) => convert( text, { from: 'markdown' } ).markup;
}

const started = performance.now();
const run = routeOf( route );
const ready = performance.now() - started;
run( document.slice( 0, 5000 ) );
const times: number[] = [];
for ( let round = 0; round < Number( rounds ); round++ ) {
	const before = performance.now();
	run( document );
	times.push( performance.now() - before );
}
times.sort( ( one, other ) => one - other );
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
	JSON.stringify( {
		ready,
		each: times[ Math.floor( times.length / 2 ) ],
		peak,
	} )
);
