/**
 * Brings languages/ up to date with the sources: `npm run translations`.
 */
import { writeFileSync } from 'node:fs';
import { untranslated } from './catalogue';
import { translationFiles } from './files';

const { files, catalogue } = translationFiles();
for ( const [ file, content ] of files ) {
	writeFileSync( file, content );
}
const missing = untranslated( catalogue );
console.log( `Wrote ${ [ ...files.keys() ].join( ', ' ) }.` );
if ( missing.length > 0 ) {
	console.error(
		`${ missing.length } strings have no German yet. Fill them in in languages/editorial-blocks-de_DE.po and run this again:`
	);
	missing.forEach( ( text ) => console.error( `  ${ text }` ) );
	process.exitCode = 1;
}
