// jsdom leaves these out; block-library (through @wordpress/sync) and the
// WordPress client need them.
const { TextEncoder, TextDecoder } = require( 'util' );

globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
