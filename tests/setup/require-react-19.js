// A mapping that did not take would test the old React once more, and pass.
const { version } = require( 'react' );

if ( ! version.startsWith( '19.' ) ) {
	throw new Error( `These tests want React 19; they got ${ version }.` );
}
