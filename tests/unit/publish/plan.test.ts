/** @jest-environment node */
import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planDocuments } from '../../../src/publish/plan-documents';
import { planDocument } from '../../../src/publish/plan';
import type { PlanOptions } from '../../../src/publish/plan';

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
const plan = ( text: string, options?: PlanOptions ) =>
	planDocument( doc( text ), {
		convert: () => ( { from: 'markdown' } ),
		...options,
	} );

test( 'front matter becomes the fields of the post', async () => {
	const { fields, slug } = await plan( `---
title: Working in the heat
slug: heat
date: 2026-11-22T09:30:00+01:00
status: publish
excerpt: Drink.
author: Ana Ruiz
categories: [Health]
tags: [summer, work]
comments: false
wordpress_id: 7
---
Text.` );
	expect( { fields, slug } ).toEqual( {
		slug: 'heat',
		fields: {
			title: 'Working in the heat',
			id: 7,
			date_gmt: '2026-11-22T08:30:00',
			status: 'publish',
			excerpt: 'Drink.',
			author: 'Ana Ruiz',
			categories: [ 'Health' ],
			tags: [ 'summer', 'work' ],
			comment_status: 'closed',
		},
	} );
} );

test.each( [
	[ '2026-11-22', { date: '2026-11-22T00:00:00' } ],
	[ '2026-11-22T09:30:00', { date: '2026-11-22T09:30:00' } ],
	[ '2026-11-22 09:30', { date: '2026-11-22T09:30:00' } ],
	[ '2026-11-22T09:30:00Z', { date_gmt: '2026-11-22T09:30:00' } ],
	[ 'Sun, 22 Nov 2026 09:30:00 GMT', { date_gmt: '2026-11-22T09:30:00' } ],
] )( 'the date %s is sent as %j', async ( date, sent ) => {
	const { fields } = await plan( `---\ntitle: T\ndate: ${ date }\n---\n` );
	expect( fields ).toEqual( { title: 'T', ...sent } );
} );

test( 'a status that WordPress does not know is refused', async () => {
	await expect(
		plan( '---\ntitle: T\nstatus: live\n---\n' )
	).rejects.toThrow(
		'The status “live” is none that WordPress knows: use draft, publish, pending, private, future.'
	);
} );

test( 'the document’s own status wins over the one for all', async () => {
	const own = await plan( '---\ntitle: T\nstatus: draft\n---\n', {
		status: 'publish',
	} );
	const none = await plan( '# T', { status: 'publish' } );
	expect( [ own.fields.status, none.fields.status ] ).toEqual( [
		'draft',
		'publish',
	] );
} );

test( 'files beside the document are uploaded, links to documents resolved', async () => {
	const { files, links, featured, warnings } = await plan( `---
title: T
featured_image: img/a b.png
---
![A](img/a%20b.png) and ![web](https://example.org/x.png)

[paper](paper.pdf), [other](other.md#part), [short](other), [gone](gone.md), [top](#top)` );
	const png = path.join( folder, 'img/a b.png' );
	expect( {
		files: files.map( ( file ) => [
			file.url,
			file.path,
			file.size,
			file.alt,
		] ),
		links,
		featured: featured && [ featured.path, featured.size ],
		warnings,
	} ).toEqual( {
		files: [
			[ 'img/a%20b.png', png, 3, 'A' ],
			[ 'paper.pdf', path.join( folder, 'paper.pdf' ), 3, '' ],
		],
		links: [
			{
				url: 'other.md#part',
				target: path.join( folder, 'other.md' ),
				fragment: '#part',
			},
			{
				url: 'other',
				target: path.join( folder, 'other.md' ),
				fragment: '',
			},
		],
		featured: [ png, 3 ],
		warnings: [
			{
				message: '“gone.md” leads to no file here and stays as it is.',
				line: 7,
			},
		],
	} );
} );

test( 'a picture that is not there is an error with its line', async () => {
	await expect( plan( '# T\n\n![A](gone.png)' ) ).rejects.toThrow(
		`Line 3: “gone.png” cannot be uploaded: there is no file ${ path.join( folder, 'gone.png' ) }. Put it there, or take it out of the document.`
	);
} );

test( 'the digest changes with the text, a field or the bytes of a file, and with nothing else', async () => {
	const text = '# T\n\n![A](img/a%20b.png)';
	const digest = async ( changed = text, options?: PlanOptions ) =>
		( await plan( changed, options ) ).digest;
	const first = await digest();
	expect( await digest() ).toBe( first );
	const others = [
		await digest( `${ text }!` ),
		await digest( text, { status: 'publish' } ),
	];
	writeFileSync( path.join( folder, 'img/a b.png' ), 'GIF' );
	others.push( await digest() );
	expect( new Set( [ first, ...others ] ).size ).toBe( 4 );
} );

test( 'a document without a title is named by its file', async () => {
	const { fields, slug } = await planDocument(
		doc( 'Text.', 'Working in the Heat.md' )
	);
	expect( [ fields.title, slug ] ).toEqual( [
		'Working in the Heat',
		'working-in-the-heat',
	] );
} );

test( 'of two documents that want one post the second fails, and so does one without a name', async () => {
	const results: unknown[] = [];
	for await ( const planned of planDocuments(
		[
			doc( '# Same', 'a.md' ),
			doc( '# Same', 'b.md' ),
			doc( '', '-' ),
			doc( '---\nstatus: live\n---\n# Bad', 'd.md' ),
		],
		{}
	) ) {
		results.push( 'plan' in planned ? planned.plan.slug : planned.failed );
	}
	expect( results ).toEqual( [
		'same',
		{
			source: 'b.md',
			slug: 'same',
			action: 'failed',
			reason: 'a.md has the same slug (same): give one of them another.',
			warnings: [],
		},
		{
			source: '-',
			slug: '',
			action: 'failed',
			reason: 'It has neither a title nor a slug: give it one in front matter.',
			warnings: [],
		},
		{
			source: 'd.md',
			slug: '',
			action: 'failed',
			reason: 'The status “live” is none that WordPress knows: use draft, publish, pending, private, future.',
			warnings: [],
		},
	] );
} );

test.each( [
	'https://example.org/heat.png',
	'//example.org/heat.png',
	'/wp-content/uploads/heat.png',
] )(
	'a featured image at %s is not fetched, and a warning says so',
	async ( url ) => {
		const { featured, files, warnings } = await plan(
			`---\ntitle: T\nfeatured_image: ${ url }\n---\nText.`
		);
		expect( { featured, files, warnings } ).toEqual( {
			featured: undefined,
			files: [],
			warnings: [
				{
					message: `The featured_image “${ url }” is no file beside the document, and nothing is downloaded: the post keeps the featured image it has, or has none. Save the picture beside the document and name that file in featured_image.`,
				},
			],
		} );
	}
);

test( 'files outside the folders given are not uploaded, links of the file system followed', async () => {
	const inside = path.join( folder, 'docs' );
	mkdirSync( inside );
	symlinkSync(
		path.join( folder, 'paper.pdf' ),
		path.join( inside, 'x.pdf' )
	);
	const text =
		'---\nfeatured_image: ../img/a b.png\n---\n# T\n\n[a](../paper.pdf) [b](x.pdf) ![c](../img/a%20b.png)';
	const read = ( folders?: string[] ) =>
		planDocument( { ...doc( text ), folder: inside }, { folders } );
	const refused = await read();
	const allowed = await read( [ inside, folder ] );
	const message = ( url: string ) =>
		`“${ url }” lies outside the folders that were given and is not uploaded; the address stays as it is. Put the file beside the document, or publish a folder that holds both.`;
	expect( {
		refused: refused.files,
		featured: refused.featured,
		warnings: refused.warnings.map( ( warning ) => warning.message ).sort(),
		allowed: allowed.files.map( ( { url } ) => url ),
		allowedFeatured: allowed.featured?.url,
	} ).toEqual( {
		refused: [],
		featured: undefined,
		warnings: [
			message( '../img/a b.png' ),
			message( '../img/a%20b.png' ),
			message( '../paper.pdf' ),
			message( 'x.pdf' ),
		],
		allowed: [ '../paper.pdf', 'x.pdf', '../img/a%20b.png' ],
		allowedFeatured: '../img/a b.png',
	} );
} );
