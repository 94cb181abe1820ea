import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/folders';
import { command } from './command';
import { makeFolder } from './folder';
import { accountOf, SITE } from './site';
import type { Account } from './site';
import { drawTerminal } from './terminal-picture';

const page = readFileSync( path.join( root, 'docs/publish.md' ), 'utf8' );
const picture = path.join( root, 'docs/images/publish.svg' );

/**
 * The text of the page's fenced blocks of one kind.
 * @param language What stands after the fence.
 */
function blocksOf( language: string ): string[] {
	return Array.from(
		page.matchAll(
			new RegExp( `^\`\`\`${ language }\\n([\\s\\S]*?)^\`\`\`$`, 'gm' )
		),
		( [ , text = '' ] ) => text
	);
}

/** A command of the page and what the page says it prints. */
type Step = { line: string; args: string[]; printed: string[] };

function stepsOf( block: string ): Step[] {
	return block
		.split( /^\$ /m )
		.slice( 1 )
		.map( ( step ) => {
			const [ line = '', ...printed ] = step.trimEnd().split( '\n' );
			return { line, args: line.split( ' ' ).slice( 1 ), printed };
		} );
}

// Address, numbers, versions and times differ; documents finish in any order.
function comparable( lines: readonly string[] ): string[] {
	return lines
		.map( ( line ) =>
			line
				.replaceAll( SITE, 'https://example.org' )
				.replace( /\?p=\d+/, '?p=7' )
				.replace( /in [\d.]+ s:/, 'in 1.0 s:' )
				.replace( /^WordPress {2}[\d.]+$/, 'WordPress  7.1.4' )
		)
		.sort();
}

describe( 'the page about publishing', () => {
	const folder = makeFolder();
	const blocks = blocksOf( 'console' );
	let author: Account;
	const clean = async () => {
		for ( const slug of page.match( /(?<=^slug: )\S+/gm ) ?? [] ) {
			const post = await author.client.posts.bySlug( slug );
			if ( post ) {
				await author.client.posts.delete( post.id, { force: true } );
			}
		}
	};
	before( async () => {
		author = await accountOf( 'author' );
		await clean();
		const names = page.match( /(?<=^`)articles\/\w+\.md(?=`:$)/gm ) ?? [];
		const texts = blocksOf( 'markdown' );
		assert.equal( names.length, texts.length );
		for ( const [ index, name ] of names.entries() ) {
			folder.write( name, texts[ index ] ?? '' );
		}
	} );
	after( async () => {
		folder.remove();
		await clean();
	} );

	for ( const step of blocks.flatMap( stepsOf ) ) {
		it( `is right about ${ step.line }`, async () => {
			const { code, stdout, stderr } = await command( step.args, {
				cwd: folder.path,
				environment: author.environment,
			} );
			assert.equal( code, 0, stderr );
			const printed = `${ stdout }${ stdout ? '' : stderr }`;
			assert.deepEqual(
				comparable( printed.trimEnd().split( '\n' ) ),
				comparable( step.printed )
			);
		} );
	}

	it( 'shows in its picture what its first commands print', () => {
		const lines = blocks.slice( 0, 4 ).join( '' ).trimEnd().split( '\n' );
		const drawn = drawTerminal( lines );
		if ( process.env.UPDATE_PICTURES || ! existsSync( picture ) ) {
			writeFileSync( picture, drawn );
		}
		assert.equal( readFileSync( picture, 'utf8' ), drawn );
	} );
} );
