import { existsSync, readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { german, merge, template, type Catalogue } from './catalogue';
import { collectMessages } from './collect';
import { asJson, asMo, asPhp } from './compile';

const BASE = 'languages/editorial-blocks';

/** Where WordPress looks for the editor's script's strings: its handle last. */
const scriptHandle = 'editorial-blocks-editor';

const text = ( catalogue: Catalogue ) =>
	`${ po
		// Compiling takes the table apart.
		.compile( structuredClone( catalogue ), { foldLength: 0 } )
		.toString()
		.trimEnd() }\n`;

/** What the languages folder should hold, and the German catalogue as it stands. */
export function translationFiles(): {
	files: Map< string, string | Buffer >;
	catalogue: Catalogue;
} {
	const { version } = JSON.parse( readFileSync( 'package.json', 'utf8' ) );
	const empty = template( collectMessages(), String( version ) );
	const own = `${ BASE }-${ german.locale }`;
	const catalogue = merge(
		empty,
		existsSync( `${ own }.po` )
			? po.parse( readFileSync( `${ own }.po` ) )
			: empty,
		german
	);
	return {
		catalogue,
		files: new Map< string, string | Buffer >( [
			[ `${ BASE }.pot`, text( empty ) ],
			[ `${ own }.po`, text( catalogue ) ],
			[ `${ own }.mo`, asMo( catalogue ) ],
			[ `${ own }.l10n.php`, asPhp( catalogue, german ) ],
			[ `${ own }-${ scriptHandle }.json`, asJson( catalogue, german ) ],
		] ),
	};
}
