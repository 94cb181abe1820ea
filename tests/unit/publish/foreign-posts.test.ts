/** @jest-environment node */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE } from '../../../src/publish/ledger/ledger-file';
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
	for ( const [ name, text ] of Object.entries( documents ) ) {
		writeFileSync( path.join( site.folder, name ), text );
	}
} );
afterEach( () => site.stop() );

const documents = {
	'heat.md': '# Heat\n\n[Call](help.md) for help.',
	'help.md': '# Help\n\nSay where you are.',
};

async function publishBoth() {
	const { results } = await site.publish( documents );
	return Object.fromEntries(
		results.map( ( { source, action } ) => [ source, action ] )
	);
}

const heat = () =>
	site.server.site.posts.find( ( { slug } ) => slug === 'heat' );

function says( words: string ): object {
	const raw = `<!-- wp:paragraph -->\n<p>${ words }</p>\n<!-- /wp:paragraph -->`;
	return { content: { raw } };
}

const LINKED = says( '<a href="https://example.org/help/">Call</a> for help.' );

function editHelp( slug: string, id: number ): void {
	Object.assign(
		site.server.site.posts.find( ( post ) => post.slug === slug ) ?? {},
		{ id, modified_gmt: '2026-11-22T11:00:00', ...says( 'An editor’s.' ) }
	);
}

test( 'a link to a document does not lead to a stranger’s post of its slug', async () => {
	site.server.site.posts.push( {
		id: 70,
		slug: 'help',
		status: 'publish',
		modified_gmt: '2026-11-22T11:00:00',
		title: { raw: 'Theirs' },
		...says( 'Theirs.' ),
	} );
	const ended = { 'heat.md': 'created', 'help.md': 'conflict' };
	expect( await publishBoth() ).toEqual( ended );
	expect( heat() ).toMatchObject(
		says( '<a href="help.md">Call</a> for help.' )
	);
	expect( await publishBoth() ).toEqual( {
		...ended,
		'heat.md': 'unchanged',
	} );
} );

test( 'a link to a document keeps leading to its post where an editor changed that', async () => {
	await publishBoth();
	expect( heat() ).toMatchObject( LINKED );
	editHelp( 'help', 2 );
	const ended = { 'heat.md': 'unchanged', 'help.md': 'conflict' };
	expect( await publishBoth() ).toEqual( ended );
} );

test( 'where the ledger was lost, documents that lead to each other are known again', async () => {
	await publishBoth();
	rmSync( path.join( site.folder, LEDGER_FILE ) );
	const ended = { 'heat.md': 'unchanged', 'help.md': 'unchanged' };
	expect( await publishBoth() ).toEqual( ended );
} );

test( 'where the ledger was lost and an editor changed one, a link to that stays', async () => {
	await publishBoth();
	editHelp( 'help', 2 );
	rmSync( path.join( site.folder, LEDGER_FILE ) );
	const ended = { 'heat.md': 'unchanged', 'help.md': 'conflict' };
	expect( await publishBoth() ).toEqual( ended );
	expect( await publishBoth() ).toEqual( ended );
	expect( heat() ).toMatchObject( LINKED );
} );
