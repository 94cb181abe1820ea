/** @jest-environment node */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ledgers } from '../../../src/publish';
import { forecast } from '../../../src/publish/forecast';
import { planDocument } from '../../../src/publish/plan/plan';
import type { Answered } from '../api/stub-wordpress';
import { sendAnswer } from '../api/stub-server';
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
	for ( const name of [ 'a.png', 'b.svg', 'c.png' ] ) {
		writeFileSync( path.join( site.folder, name ), name );
	}
} );
afterEach( () => site.stop() );

const text = '# T\n\n![A](a.png)\n\n![B](b.svg)\n\n![C](c.png)';

// What the site answers to the second file that it is sent.
function refuseSecond( answer: Answered ): void {
	const answerAll = site.server.fault;
	let uploads = 0;
	site.server.fault = ( asked ) => ( reply ) => {
		const isUpload =
			asked.method === 'POST' && asked.path === '/wp/v2/media';
		uploads += isUpload ? 1 : 0;
		if ( isUpload && uploads === 2 ) {
			sendAnswer( reply.response, answer );
		} else {
			answerAll( asked )?.( reply );
		}
	};
}

const refusals: [ string, Answered, string ][] = [
	[
		'WordPress',
		{
			status: 500,
			json: {
				code: 'rest_upload_unknown_error',
				message: 'No such type.',
			},
		},
		'POST /wp/v2/media: No such type. [rest_upload_unknown_error, 500] WordPress did not store the file: is its type allowed?',
	],
	[
		'the server before it',
		{ status: 413 },
		'POST /wp/v2/media: the server answered 413 with 0 bytes of application/json; charset=UTF-8 in place of JSON. Send less, or raise the server’s upload limit.',
	],
];

test.each( refusals )(
	'of several files the one that %s refuses is named, with its line',
	async ( _, answer, reason ) => {
		refuseSecond( answer );
		const { results, error } = await site.publish( { 'a.md': text } );
		expect( error ).toBeUndefined();
		expect( results ).toEqual( [
			{
				source: 'a.md',
				slug: 't',
				action: 'failed',
				reason: `Line 5: “b.svg” cannot be uploaded: ${ reason }`,
				warnings: [],
			},
		] );
	}
);

test( 'credentials that stop working while files are sent end the run as such', async () => {
	refuseSecond( {
		status: 401,
		json: { code: 'rest_not_logged_in', message: 'Who?' },
	} );
	const { error } = await site.publish( { 'a.md': text } );
	expect( error ).toMatchObject( { name: 'AuthError' } );
} );

test( 'the plan says of an SVG that WordPress may refuse it', async () => {
	const { folder, server } = site;
	const document = { source: 'a.md', name: 'a.md', folder, text };
	const plan = await planDocument( document );
	const ledgers = new Ledgers( server.url );
	const warning = {
		message:
			'“b.svg” is an SVG, which WordPress takes only where a plugin allows it.',
		line: 5,
	};
	expect( forecast( plan, ledgers ).warnings ).toEqual( [ warning ] );
	await site.publish( { 'a.md': text } );
	expect( forecast( plan, new Ledgers( server.url ) ).warnings ).toEqual(
		[]
	);
} );
