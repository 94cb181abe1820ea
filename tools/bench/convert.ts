/**
 * Times convert() beside WordPress's own conversion under jsdom and beside
 * marked, and the command's start: `npm run bench:convert`.
 */
import { measureConverter } from './converter';
import { asText } from './document';

const section = measureConverter();
console.log( asText( [ section ] ) );
process.exitCode = section.rows.every( ( { isKept } ) => isKept ) ? 0 : 1;
