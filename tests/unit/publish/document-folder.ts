import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planDocument } from '../../../src/publish/plan/plan';
import type { PlanOptions } from '../../../src/publish/plan/plan';

/**
 * A folder of documents, made anew for each test of a file: a picture, a paper
 * and another document.
 *
 * @return Its path, a document in it, and what is planned for one.
 */
export function documentFolder() {
	let folder = '';

	beforeEach( () => {
		folder = mkdtempSync( path.join( tmpdir(), 'plan-' ) );
		mkdirSync( path.join( folder, 'img' ) );
		writeFileSync( path.join( folder, 'img/a b.png' ), 'PNG' );
		writeFileSync( path.join( folder, 'paper.pdf' ), 'PDF' );
		writeFileSync( path.join( folder, 'other.md' ), '# Other' );
	} );

	afterEach( () => rmSync( folder, { recursive: true } ) );

	const doc = ( text: string, name = 'a.md' ) => ( {
		source: name,
		name,
		folder,
		text,
	} );

	return {
		inFolder: ( file: string ) => path.join( folder, file ),
		doc,
		plan: ( text: string, options?: PlanOptions ) =>
			planDocument( doc( text ), {
				convert: () => ( { from: 'markdown' } ),
				...options,
			} ),
	};
}
