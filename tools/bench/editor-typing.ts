import type { Browser, CDPSession, Page } from '@playwright/test';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { cookiesOf, logIn } from '../../tests/e2e/ground/users';
import { blocks } from './articles';
import type { Section } from './row';

const BLOCKS = 300;
const KEYS = 200;
const TURN = 25;

const first = `<!-- wp:paragraph -->
<p>Here:</p>
<!-- /wp:paragraph -->`;

const group = `<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group"><!-- wp:paragraph -->
<p>Back up before you start.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->`;

const posts = {
	groups: Array< string >( BLOCKS ).fill( group ),
	ours: Array.from( { length: BLOCKS }, ( _, index ) =>
		index % 2 ? blocks.quote : blocks.callout
	),
};

/** An editor in which keys are counted by what they cost. */
interface Desk {
	page: Page;
	devtools: CDPSession;
	/** Milliseconds of processor time that the page's main thread took for each key. */
	costs: number[];
}

async function open(
	browser: Browser,
	url: string,
	post: number
): Promise< Desk > {
	const context = await browser.newContext( {
		storageState: cookiesOf( 'admin', url ),
	} );
	const page = await context.newPage();
	await page.goto( `${ url }/wp-admin/post.php?post=${ post }&action=edit` );
	const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	await canvas.getByText( 'Here:' ).click();
	await page.keyboard.press( 'End' );
	const devtools = await context.newCDPSession( page );
	await devtools.send( 'Performance.enable' );
	return { page, devtools, costs: [] };
}

async function worked( { devtools }: Desk ): Promise< number > {
	const { metrics } = await devtools.send( 'Performance.getMetrics' );
	// Not TaskDuration, which goes on while other programs have the processor.
	const time = metrics.find( ( { name } ) => name === 'ThreadTime' );
	return 1000 * ( time?.value ?? NaN );
}

async function settle( { page }: Desk ): Promise< void > {
	await page.evaluate(
		() =>
			new Promise( ( resolve ) =>
				requestAnimationFrame( () =>
					requestAnimationFrame( () => setTimeout( resolve ) )
				)
			)
	);
}

async function type( desk: Desk, keys: number ): Promise< void > {
	await desk.page.bringToFront();
	await settle( desk );
	for ( let key = 0; key < keys; key++ ) {
		const before = await worked( desk );
		await desk.page.keyboard.press( 'x' );
		await settle( desk );
		desk.costs.push( ( await worked( desk ) ) - before );
	}
}

const median = ( values: number[] ) =>
	[ ...values ].sort( ( a, b ) => a - b )[
		Math.floor( values.length / 2 )
	] ?? NaN;

/**
 * What typing costs in a post full of our blocks, against one full of groups.
 *
 * @param browser A browser.
 * @param url     A site, its users made.
 */
export async function measureTyping(
	browser: Browser,
	url: string
): Promise< Section > {
	await logIn( 'admin', url );
	const testbed = new Testbed( url );
	const desks: Desk[] = [];
	for ( const content of [ posts.groups, posts.ours ] ) {
		const { id } = await testbed.post( 'admin', {
			title: 'A long post',
			content: [ first, ...content ].join( '\n\n' ),
		} );
		desks.push( await open( browser, url, id ) );
	}
	// In turns, so that whatever else the machine does falls on both.
	for ( let typed = 0; typed < KEYS; typed += TURN ) {
		for ( const desk of desks ) {
			await type( desk, TURN );
		}
	}
	const [ groups = NaN, ours = NaN ] = desks.map( ( { costs } ) =>
		median( costs )
	);
	await Promise.all( desks.map( ( { page } ) => page.context().close() ) );
	return {
		title: 'Typing in a long post',
		command: 'npm run bench',
		method: `A paragraph above ${ BLOCKS } blocks, ${ KEYS } keys in each of two posts in turns: the processor time that the page’s main thread takes for one key, as the browser counts it, median.`,
		rows: [
			{
				what: `${ BLOCKS } of our blocks against ${ BLOCKS } core groups`,
				goal: '≤ 1.2 times',
				measured: `${ ( ours / groups ).toFixed( 2 ) } times (${ ours.toFixed( 1 ) } ms against ${ groups.toFixed( 1 ) } ms)`,
				isKept: ours / groups <= 1.2,
			},
		],
	};
}
