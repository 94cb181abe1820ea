import type { Browser } from '@playwright/test';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { articles } from './articles';
import { weigh, type Weight } from './reader-weight';
import { inFull, told, type Row, type Section } from './row';

const themes = {
	twentytwentyfive: 'Twenty Twenty-Five',
	twentytwentyone: 'Twenty Twenty-One',
};

const added = ( page: Weight, bare: Weight ) => ( {
	raw: page.raw - bare.raw,
	gzip: page.gzip - bare.gzip,
	requests: page.requests - bare.requests,
	scripts: page.scripts - bare.scripts,
} );

function rowsFor(
	where: string,
	weights: ReadonlyMap< string, Weight >
): Row[] {
	const bare = weights.get( 'no block of ours' );
	if ( ! bare ) {
		return [];
	}
	return [ ...weights ].flatMap( ( [ name, weight ] ) => {
		const more = added( weight, bare );
		const what = `${ where }: ${ name }`;
		const size = `+${ inFull( more.raw ) } B, +${ inFull( more.gzip ) } B gzip, ${ more.requests } more requests, ${ more.scripts } more scripts`;
		if ( name === 'no block of ours' || name.startsWith( 'core ' ) ) {
			return [
				told(
					what,
					weight === bare
						? `${ inFull( bare.raw ) } B, ${ inFull( bare.gzip ) } B gzip, ${ bare.requests } requests`
						: size
				),
			];
		}
		return [
			{
				what,
				goal: `${ name === 'all three' ? '≤ 3,000 B gzip, ' : '' }0 requests, 0 scripts`,
				measured: size,
				isKept:
					more.requests === 0 &&
					more.scripts === 0 &&
					( name !== 'all three' || more.gzip <= 3000 ),
			},
		];
	} );
}

/**
 * What our blocks add to a reader's page.
 *
 * @param browser A browser.
 * @param sites   Addresses by what to call them, such as `7.1`.
 */
export async function measureReader(
	browser: Browser,
	sites: ReadonlyMap< string, string >
): Promise< Section > {
	const rows: Row[] = [];
	for ( const [ version, url ] of sites ) {
		const testbed = new Testbed( url );
		const pages = new Map< string, string >();
		for ( const [ title, content ] of Object.entries( articles ) ) {
			// Titles of one length: the page says them several times.
			const post = await testbed.post( 'author', {
				title: `Article ${ String.fromCharCode( 65 + pages.size ) } to weigh`,
				content,
			} );
			pages.set( title, post.url );
		}
		for ( const [ theme, name ] of Object.entries( themes ) ) {
			await testbed.theme( theme );
			const weights = new Map< string, Weight >();
			for ( const [ title, page ] of pages ) {
				weights.set( title, await weigh( browser, page ) );
			}
			rows.push( ...rowsFor( `${ version }, ${ name }`, weights ) );
		}
		await testbed.theme( 'twentytwentyfive' );
	}
	return {
		title: 'What a reader downloads',
		command: 'npm run bench',
		method: 'One article of twenty paragraphs, loaded by Chromium with an empty cache, without our blocks and with them: what they add to all bodies together, raw and at gzip’s level 9.',
		rows,
	};
}
