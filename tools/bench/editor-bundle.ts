import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../folders';
import { atMost, inFull, told, type Section } from './row';

const built = ( file: string ) => readFileSync( join( root, 'build', file ) );

const gzipped = ( bytes: Buffer ) => gzipSync( bytes, { level: 9 } ).length;

/** What an author's browser loads of ours. */
export function measureEditorBundle(): Section {
	const script = built( 'editor.js' );
	const styles = built( 'editor.css' );
	return {
		title: 'What an author downloads',
		command: 'npm run bench',
		method: 'The one script and the one stylesheet of all blocks with their helpers, at gzip’s level 9. React and the block editor are WordPress’s own.',
		rows: [
			atMost( 'script, gzip', gzipped( script ), 35 * 1024, 'B' ),
			told( 'script, raw', `${ inFull( script.length ) } B` ),
			told( 'stylesheet, gzip', `${ inFull( gzipped( styles ) ) } B` ),
			{
				what: 'React in it',
				goal: 'no',
				measured: /react\.element|_owner:/.test( script.toString() )
					? 'yes'
					: 'no',
				isKept: ! /react\.element|_owner:/.test( script.toString() ),
			},
		],
	};
}
