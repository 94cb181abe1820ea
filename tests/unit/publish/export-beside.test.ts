/** @jest-environment node */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ledger } from '../../../src/publish/ledger/ledger';
import { exportingSite, summary } from './exporting-site';

const { site, addPost, exportAll } = exportingSite();

const OWN = '---\nslug: warm\n---\n# Heat\n\nOurs.';
const KEPT = [
	'kept',
	'heat.md',
	[],
	'the file is the document of post 1 and was written or edited here: export into another folder',
];

const at = ( name: string ) => path.join( site().folder, name );
const exportBeside = async () => summary( await exportAll( undefined, '.' ) );

function write( name: string, text: string ): void {
	writeFileSync( at( name ), text );
}

function changeOnSite( fields: object ): void {
	Object.assign( site().server.site.posts[ 0 ] ?? {}, fields, {
		modified_gmt: '2026-11-22T11:00:00',
	} );
}

async function publishAs( name: string, text: string ) {
	write( name, text );
	const { results } = await site().publish( { [ name ]: text } );
	return results.map( ( { action } ) => action );
}

test( 'an editor’s words are a conflict, also after the post was exported beside its document', async () => {
	expect( await publishAs( 'heat.md', OWN ) ).toEqual( [ 'created' ] );
	const words =
		'<!-- wp:paragraph -->\n<p>Theirs.</p>\n<!-- /wp:paragraph -->';
	changeOnSite( { content: { raw: words } } );
	expect( await publishAs( 'heat.md', OWN ) ).toEqual( [ 'conflict' ] );
	expect( await exportBeside() ).toEqual( [ KEPT ] );
	expect( existsSync( at( 'warm.md' ) ) ).toBe( false );
	expect( await publishAs( 'heat.md', OWN ) ).toEqual( [ 'conflict' ] );
	expect( site().server.site.posts ).toMatchObject( [
		{ content: { raw: words } },
	] );
} );

test( 'a post that may have come of a document is not exported beside it', async () => {
	addPost( 1, 'warm' );
	write( 'heat.md', OWN );
	new Ledger( site().folder, site().server.url ).append( {
		event: 'sending',
		document: 'heat.md',
		slug: 'warm',
		fields: [ 'title' ],
		sent: 'unanswered',
	} );
	expect( await exportBeside() ).toEqual( [ KEPT ] );
} );

test( 'a document that nobody edited follows its post to another slug', async () => {
	addPost( 1, 'heat' );
	await exportBeside();
	changeOnSite( { slug: 'warm' } );
	expect( await exportBeside() ).toEqual( [
		[ 'written', 'heat.md', [], undefined ],
	] );
	const text = readFileSync( at( 'heat.md' ), 'utf8' );
	expect( /^slug: .*/m.exec( text )?.[ 0 ] ).toBe( 'slug: warm' );
	expect( await publishAs( 'heat.md', text ) ).toEqual( [ 'unchanged' ] );
} );

test( 'a document that was taken away leaves its post to the exported one', async () => {
	await publishAs( 'heat.md', OWN );
	rmSync( at( 'heat.md' ) );
	expect( await exportBeside() ).toEqual( [
		[ 'written', 'warm.md', [], undefined ],
	] );
} );
