/** @jest-environment node */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { planDocument } from '../../../src/publish/plan/plan';
import { documentFolder } from './document-folder';

const { doc, inFolder, plan } = documentFolder();

test( 'files beside the document are uploaded, links to documents resolved', async () => {
	const { files, links, featured, warnings } = await plan( `---
title: T
featured_image: img/a b.png
---
![A](img/a%20b.png) and ![web](https://example.org/x.png)

[paper](paper.pdf), [other](other.md#part), [short](other), [gone](gone.md), [top](#top)` );
	const png = inFolder( 'img/a b.png' );
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
			[ 'paper.pdf', inFolder( 'paper.pdf' ), 3, '' ],
		],
		links: [
			{
				url: 'other.md#part',
				target: inFolder( 'other.md' ),
				fragment: '#part',
			},
			{
				url: 'other',
				target: inFolder( 'other.md' ),
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
		`Line 3: “gone.png” cannot be uploaded: there is no file ${ inFolder( 'gone.png' ) }. Put it there, or take it out of the document.`
	);
} );

test( 'a picture with nothing in it is an error with its line, that of front matter with its name', async () => {
	writeFileSync( inFolder( 'empty.png' ), '' );
	const because = `“empty.png” cannot be uploaded: ${ inFolder( 'empty.png' ) } is empty. Save it again, or take it out of the document.`;
	await expect( plan( '# T\n\n![A](empty.png)' ) ).rejects.toThrow(
		new Error( `Line 3: ${ because }` )
	);
	await expect(
		plan( '---\nfeatured_image: empty.png\n---\n# T' )
	).rejects.toThrow( new Error( because ) );
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

test.each( [ 'feat#1.png', 'feat%231.png' ] )(
	'a featured image that has a number sign in its name is found as %s',
	async ( name ) => {
		const file = inFolder( 'feat#1.png' );
		writeFileSync( file, 'PNG' );
		const { featured } = await plan(
			`---\ntitle: T\nfeatured_image: ${ name }\n---\nText.`
		);
		expect( featured?.path ).toBe( file );
	}
);

test( 'files outside the folders given are not uploaded, links of the file system followed', async () => {
	const inside = inFolder( 'docs' );
	mkdirSync( inside );
	symlinkSync( inFolder( 'paper.pdf' ), path.join( inside, 'x.pdf' ) );
	const text =
		'---\nfeatured_image: ../img/a b.png\n---\n# T\n\n[a](../paper.pdf) [b](x.pdf) ![c](../img/a%20b.png)';
	const read = ( folders?: string[] ) =>
		planDocument( { ...doc( text ), folder: inside }, { folders } );
	const refused = await read();
	const allowed = await read( [ inside, path.dirname( inside ) ] );
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
