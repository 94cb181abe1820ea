import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of documents that goes away. */
export type Folder = {
	path: string;
	write: ( name: string, content: string | Uint8Array ) => void;
	read: ( name: string ) => string;
	remove: () => void;
};

/** An empty folder for one test. */
export function makeFolder(): Folder {
	const folder = mkdtempSync( path.join( tmpdir(), 'editorial-blocks-' ) );
	return {
		path: folder,
		write: ( name, content ) => {
			const file = path.join( folder, name );
			mkdirSync( path.dirname( file ), { recursive: true } );
			writeFileSync( file, content );
		},
		read: ( name ) => readFileSync( path.join( folder, name ), 'utf8' ),
		remove: () => rmSync( folder, { recursive: true, force: true } ),
	};
}

/**
 * Says of everything a test writes to the shared site whose it is.
 * @param name What the test is about.
 */
export function uniquePrefix( name: string ): string {
	return `${ name }-${ Date.now().toString( 36 ) }${ process.pid.toString( 36 ) }`;
}
