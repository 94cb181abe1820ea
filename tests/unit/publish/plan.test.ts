/** @jest-environment node */
import { writeFileSync } from 'node:fs';
import { planDocument } from '../../../src/publish/plan/plan';
import type { PlanOptions } from '../../../src/publish/plan/plan';
import { documentFolder } from './document-folder';

const { doc, inFolder, plan } = documentFolder();

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

test( 'a document whose front matter cannot be read is refused, and does not become another post', async () => {
	await expect(
		plan( '---\ntitle: Reva heat: what to do\ndraft: true\n---\nText.' )
	).rejects.toThrow(
		'Line 2: The front matter cannot be read as YAML and counts as text: Nested mappings are not allowed in compact mappings. Put a value that holds a colon, or begins with a sign, in quotes: title: "Heat: what to do".'
	);
} );

test.each( [
	'',
	' \n\n',
	'\ufeff',
	'<!-- none -->',
	'---\nslug: heat\n---\n',
] )(
	'a document of nothing is refused, and does not empty its post: %j',
	async ( text ) => {
		await expect( plan( text ) ).rejects.toThrow(
			'It holds nothing that readers would see: write it again, or take the file away. A post that has to go is deleted on the site.'
		);
	}
);

test( 'a number that no post can have is refused, and does not make a new post', async () => {
	await expect(
		plan( '---\ntitle: T\nwordpress_id: 12abc\n---\nText.' )
	).rejects.toThrow(
		'Line 3: The wordpress_id “12abc” is not the number of one post: write that alone, such as 724, or take it out.'
	);
} );

test.each( [
	[ '---\ntitle: T\nstatus: future\n---\n', undefined ],
	[ '# T', 'future' as const ],
] )(
	'a post for later without a date is refused: %j',
	async ( text, status ) => {
		await expect( plan( text, { status } ) ).rejects.toThrow(
			'Its status is future, and it has no date: WordPress would publish it at once. Give it one, such as date: 2026-11-22T09:30:00+01:00.'
		);
	}
);

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

test( 'a document without a title is named by its file', async () => {
	const { fields, slug } = await planDocument(
		doc( 'Text.', 'Working in the Heat.md' )
	);
	expect( [ fields.title, slug ] ).toEqual( [
		'Working in the Heat',
		'working-in-the-heat',
	] );
} );

test.each( [
	[
		'# How to use `<article>` in HTML',
		'How to use &lt;article&gt; in HTML',
	],
	[ '# What `<em>x</em>` does', 'What &lt;em&gt;x&lt;/em&gt; does' ],
	[
		'---\ntitle: Use <main> <em>now</em>\n---\n',
		'Use &lt;main&gt; <em>now</em>',
	],
] )( 'no word of the title of %j is lost', async ( text, title ) => {
	expect( ( await plan( text ) ).fields.title ).toBe( title );
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
	writeFileSync( inFolder( 'img/a b.png' ), 'GIF' );
	others.push( await digest() );
	expect( new Set( [ first, ...others ] ).size ).toBe( 4 );
} );
