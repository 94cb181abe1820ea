/** @jest-environment node */
import {
	appendFileSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ledger } from '../../../src/publish/ledger/ledger';
import { LEDGER_FILE } from '../../../src/publish/ledger/ledger-file';
import { readLedgerLine } from '../../../src/publish/ledger/ledger-line';

const SITE = 'https://example.org';
const saved = {
	event: 'saved' as const,
	document: 'a.md',
	slug: 'a',
	id: 7,
	link: 'https://example.org/a/',
	status: 'draft',
	modified: '2026-11-22T10:00:00',
	digest: 'd',
	text: 't',
	links: {},
	fields: [ 'title' ],
	stored: 's',
};
const names = { document: 'a.md', slug: 'a' };

let folder = '';
beforeEach( () => {
	folder = mkdtempSync( path.join( tmpdir(), 'ledger-' ) );
	jest.useFakeTimers( { now: new Date( '2026-11-22T10:00:00Z' ) } );
} );
afterEach( () => {
	jest.useRealTimers();
	rmSync( folder, { recursive: true } );
} );
const entry = { site: SITE, at: '2026-11-22T10:00:00.000Z' };

test( 'what a run wrote, the next one reads', () => {
	const first = new Ledger( folder, SITE );
	first.append( { event: 'sending', ...names, fields: [], sent: 'c' } );
	first.append( saved );
	first.append( {
		event: 'uploaded',
		sha256: 'f00',
		id: 9,
		url: 'https://example.org/x.png',
	} );
	const next = new Ledger( folder, SITE );
	const known = { ...saved, ...entry };
	expect( {
		bySlug: next.savedAs( 'a' ),
		byId: next.savedWithId( 7 ),
		byDocument: next.savedFrom( 'a.md' ),
		unconfirmed: next.unconfirmed( 'a' ),
		upload: next.upload( 'f00' ),
	} ).toEqual( {
		bySlug: known,
		byId: known,
		byDocument: known,
		unconfirmed: undefined,
		upload: {
			...entry,
			event: 'uploaded',
			sha256: 'f00',
			id: 9,
			url: 'https://example.org/x.png',
		},
	} );
} );

test.each( [
	[ 'http://www.example.org/wp-json/', 's' ],
	[ 'https://staging.example.org', undefined ],
] )(
	'of what was noted of %s, this site’s ledger knows %s',
	( site, stored ) => {
		new Ledger( folder, site ).append( saved );
		expect( new Ledger( folder, SITE ).savedAs( 'a' )?.stored ).toBe(
			stored
		);
	}
);

test( 'what was sent stays in doubt until it was saved or refused', () => {
	const ledger = new Ledger( folder, SITE );
	const doubts: unknown[] = [];
	ledger.append( { event: 'sending', ...names, fields: [], sent: 'c' } );
	doubts.push( new Ledger( folder, SITE ).unconfirmed( 'a' )?.sent );
	ledger.append( { event: 'refused', ...names } );
	doubts.push( new Ledger( folder, SITE ).unconfirmed( 'a' ) );
	expect( doubts ).toEqual( [ 'c', undefined ] );
} );

test( 'a line that a killed process tore does not spoil the next one', () => {
	new Ledger( folder, SITE ).append( saved );
	const file = path.join( folder, LEDGER_FILE );
	appendFileSync( file, '{"event":"saved","docu' );
	new Ledger( folder, SITE ).append( { ...saved, slug: 'b', id: 8 } );
	const ledger = new Ledger( folder, SITE );
	expect( [
		ledger.savedAs( 'a' )?.id,
		ledger.savedAs( 'b' )?.id,
		readFileSync( file, 'utf8' ).split( '\n' ).length,
	] ).toEqual( [ 7, 8, 4 ] );
} );

test( 'the last of several posts that one document became counts', () => {
	const ledger = new Ledger( folder, SITE );
	ledger.append( saved );
	ledger.append( { ...saved, slug: 'b', id: 8 } );
	ledger.append( { ...saved, id: 9 } );
	expect( [
		ledger.savedFrom( 'a.md' )?.id,
		ledger.savedAs( 'a' )?.id,
		ledger.savedAs( 'b' )?.id,
	] ).toEqual( [ 9, 9, 8 ] );
} );

test( 'a document named by its number is not one whose slug is the same', () => {
	const first = new Ledger( folder, SITE );
	const byNumber = { ...names, document: 'b.md', wordpressId: 8 };
	first.append( { event: 'sending', ...names, fields: [], sent: 'c' } );
	first.append( { event: 'sending', ...byNumber, fields: [], sent: 'd' } );
	const doubts = [ first.unconfirmed( 'a' ), first.unconfirmed( 8 ) ];
	first.append( { ...saved, ...byNumber, id: 8 } );
	const doubted = first.unconfirmed( 'a' );
	first.append( saved );
	const next = new Ledger( folder, SITE );
	expect( {
		doubts: doubts.map( ( line ) => line?.sent ),
		doubted: doubted?.sent,
		bySlug: next.savedAs( 'a' )?.document,
		byNumber: next.savedAs( 8 )?.document,
		still: [ next.unconfirmed( 'a' ), next.unconfirmed( 8 ) ],
	} ).toEqual( {
		doubts: [ 'c', 'd' ],
		doubted: 'c',
		bySlug: 'a.md',
		byNumber: 'b.md',
		still: [ undefined, undefined ],
	} );
} );

test( 'a document that named its post by its slug is known by its number, too', () => {
	new Ledger( folder, SITE ).append( saved );
	expect( new Ledger( folder, SITE ).savedAs( 7 )?.document ).toBe( 'a.md' );
} );

test( 'another site’s lines are not this one’s, with or without a slash', () => {
	new Ledger( folder, 'https://other.example' ).append( saved );
	new Ledger( folder, `${ SITE }/` ).append( { ...saved, id: 8 } );
	expect( [
		new Ledger( folder, SITE ).savedAs( 'a' )?.id,
		new Ledger( folder, 'https://other.example/' ).savedAs( 'a' )?.id,
	] ).toEqual( [ 8, 7 ] );
} );

test( 'a ledger that cannot be read is an error, not an empty one', () => {
	writeFileSync( path.join( folder, 'file' ), '' );
	rmSync( path.join( folder, LEDGER_FILE ), { force: true } );
	expect( () =>
		new Ledger( path.join( folder, 'file' ), SITE ).append( saved )
	).toThrow( /ENOTDIR/ );
} );

test.each( [
	[ '' ],
	[ 'null' ],
	[ '7' ],
	[ '{"event":"saved"}' ],
	[ '{"event":"toString","site":"x","at":"y"}' ],
	[ JSON.stringify( { ...saved, ...entry, id: '7' } ) ],
	[ JSON.stringify( { ...saved, ...entry, wordpressId: '7' } ) ],
] )( '%s is no line of a ledger', ( line ) => {
	expect( readLedgerLine( line ) ).toBeUndefined();
} );
