import { control, count } from '../e2e/scroll/pages';
import { onSite } from '../security/on-site';
import { expect, test } from '../security/test';

/*
 * One control a page: where there is no page, nothing is counted, and two
 * articles rendered after one another keep theirs.
 */
const twice = control() + control();
const both = { controls: 2, targets: 0 };

test( 'cron has all the controls there are', async ( { site, testbed } ) => {
	await testbed.ask( 'schedule', { markup: twice } );
	expect( ( await fetch( `${ site }/wp-cron.php` ) ).status ).toBe( 200 );
	let html: string | false = false;
	await expect
		.poll( async () => {
			( { html } = await testbed.ask< { html: string | false } >(
				'rendered'
			) );
			return html;
		} )
		.toBeTruthy();
	expect( count( String( html ) ) ).toEqual( both );
} );

test( 'a command of WP-CLI has all the controls there are', async () => {
	const { html } = await onSite< { html: string } >( 'command-line.php', {
		input: twice,
	} );
	expect( count( html ) ).toEqual( both );
} );
