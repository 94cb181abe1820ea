import { request } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findFaults, readEntries } from './php-log';
import { Testbed } from './testbed';
import { cookiesOf } from './users';

/*
 * PHP's log is judged only where a site was started for one run: on a site
 * that somebody works on, what others do stands in it too.
 */
export const isOwnSite = Boolean( process.env.EDITORIAL_BLOCKS_OWN_SITE );

const pages = [
	'/',
	'/?p=1',
	'/feed/',
	'/wp-json/wp/v2/posts',
	'/wp-admin/',
	'/wp-admin/edit.php',
	'/wp-admin/options-general.php',
	'/wp-admin/options-reading.php',
	'/wp-admin/plugins.php',
	'/wp-admin/post-new.php',
	'/wp-admin/profile.php',
	'/wp-admin/site-editor.php',
	'/wp-admin/themes.php',
];

interface Log {
	text: string;
	end: number;
}

function noteOf( baseURL: string ): string {
	return path.join(
		path.dirname( cookiesOf( 'admin', baseURL ) ),
		'log.json'
	);
}

/**
 * Notes what the log says of the site without the plugin.
 */
export async function noteBaseline( baseURL: string ): Promise< void > {
	const testbed = new Testbed( baseURL );
	await testbed.plugin( false );
	const context = await request.newContext( {
		baseURL,
		storageState: cookiesOf( 'admin', baseURL ),
	} );
	for ( const page of pages ) {
		await context.get( page, { timeout: 60_000 } );
	}
	await context.dispose();
	const { text, end } = await testbed.ask< Log >( 'log', { from: 0 } );
	await testbed.plugin( true );
	await writeFile(
		noteOf( baseURL ),
		JSON.stringify( { baseline: readEntries( text ), end } )
	);
}

/**
 * Throws an error with every entry of the log that is the plugin's fault.
 */
export async function judgeLog( baseURL: string ): Promise< void > {
	const { baseline, end } = JSON.parse(
		await readFile( noteOf( baseURL ), 'utf8' )
	);
	const { text } = await new Testbed( baseURL ).ask< Log >( 'log', {
		from: end,
	} );
	const faults = findFaults( readEntries( text ), baseline );
	if ( faults.length > 0 ) {
		throw new Error(
			`PHP's log has ${ faults.length } entries that the site without the plugin has not:\n${ faults.slice( 0, 10 ).join( '\n' ) }`
		);
	}
}
