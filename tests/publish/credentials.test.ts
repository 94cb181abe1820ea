import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import type { Ended } from './command';
import { makeFolder } from './folder';
import { accountOf } from './site';
import type { Account } from './site';

// Nobody is to find a password in what was printed.
const SECRET = 'zyxw vuts rqpo nmlk jihg fedc';

describe( 'the command’s credentials', () => {
	const folder = makeFolder();
	let author: Account;
	before( async () => {
		author = await accountOf( 'author' );
		folder.write( 'a.md', '# A' );
	} );
	after( () => folder.remove() );
	const run = (
		args: string[],
		environment: Record< string, string > = {}
	): Promise< Ended > => command( args, { cwd: folder.path, environment } );

	it( 'ends with 3 for a password that the site does not know, without printing it', async () => {
		for ( const args of [
			[ 'verify' ],
			[ 'publish', 'a.md' ],
			[ 'extract' ],
		] ) {
			const ended = await run( args, {
				...author.environment,
				EDITORIAL_BLOCKS_APP_PASSWORD: SECRET,
			} );
			assert.equal( ended.code, 3, `${ args }: ${ ended.stderr }` );
			assert.equal( ended.stdout, '' );
			assert.ok( ! /zyxw|fedc/.test( ended.stderr ), ended.stderr );
		}
	} );

	it( 'takes credentials from a file', async () => {
		folder.write(
			'site.env',
			Object.entries( author.environment )
				.map( ( [ key, value ] ) => `${ key }=${ value }\n` )
				.join( '' )
		);
		const { code, lines, stderr } = await run( [
			'verify',
			'--json',
			'--credentials',
			'site.env',
		] );
		assert.equal( code, 0, stderr );
		assert.deepEqual(
			lines.map( ( { site, plugin, account } ) => ( {
				site,
				plugin,
				account,
			} ) ),
			[
				{
					site: author.environment.EDITORIAL_BLOCKS_SITE,
					plugin: { active: true },
					account: {
						username: 'author',
						name: 'author',
						roles: [ 'author' ],
						may: [ 'edit_posts', 'publish_posts', 'upload_files' ],
						applicationPassword: lines
							.map( ( { account: who } ) =>
								typeof who === 'object' &&
								who !== null &&
								'applicationPassword' in who
									? who.applicationPassword
									: ''
							)
							.at( 0 ),
					},
				},
			]
		);
	} );
} );
