import type { Client } from '../api';
import { hasPlugin, WITHOUT_PLUGIN } from '../publish';
import { version } from '../../package.json';
import { connectAccount } from './connect';
import { EXIT } from './exit-code';
import type { CommonFlags, CredentialFlags } from './options';
import type { Terminal } from './terminal';

// The REST API tells nobody the version of WordPress; the pages do.
async function wordpressVersion( site: string ): Promise< string | undefined > {
	try {
		const page = await fetch( site, {
			signal: AbortSignal.timeout( 10_000 ),
		} );
		return /<meta name="generator" content="WordPress ([\d.]+)/.exec(
			await page.text()
		)?.[ 1 ];
	} catch {
		return undefined;
	}
}

// Only accounts that manage plugins may read it.
async function pluginVersion( client: Client ): Promise< string | undefined > {
	try {
		const plugin = await client.request< { version?: string } >( {
			path: '/wp/v2/plugins/editorial-blocks/plugin',
		} );
		return plugin.version;
	} catch {
		return undefined;
	}
}

/**
 * What is said of the plugin.
 *
 * @param isActive From `hasPlugin()`; undefined where the site does not tell.
 */
export function pluginLine( isActive: boolean | undefined ): string {
	if ( isActive === undefined ) {
		return 'may be active or not: the site does not tell this account';
	}
	return isActive ? 'is active' : `is not active: ${ WITHOUT_PLUGIN }`;
}

/**
 * `verify`: says who the site takes us for and what it has.
 *
 * @param flags    The flags.
 * @param terminal Where to say it.
 * @return The exit code.
 * @throws EditorialError For credentials the site does not take, or a site
 *         that does not answer.
 */
export async function verifySite(
	flags: CommonFlags & CredentialFlags,
	terminal: Terminal
): Promise< number > {
	const { client, credentials } = await connectAccount(
		flags.credentials,
		terminal
	);
	const { site } = credentials;
	const me = await client.verify();
	const root = await client.root();
	const [ plugin, wordpress, installed ] = await Promise.all( [
		hasPlugin( client ),
		wordpressVersion( site ),
		me.capabilities.activate_plugins
			? pluginVersion( client )
			: Promise.resolve( undefined ),
	] );
	const may = [ 'edit_posts', 'publish_posts', 'upload_files' ].filter(
		( capability ) => me.capabilities[ capability ] === true
	);
	const { username, name, roles, applicationPassword } = me;
	if ( flags.json ) {
		terminal.json( {
			site,
			root,
			wordpress,
			plugin: { active: plugin, version: installed },
			client: version,
			account: { username, name, roles, may, applicationPassword },
		} );
	}
	const canPublish = may.includes( 'publish_posts' );
	const versions = installed === undefined ? '' : ` ${ installed }`;
	const lines = [
		`Site       ${ site } (REST API at ${ root })`,
		`WordPress  ${ wordpress ?? 'does not tell its version' }`,
		`Account    ${ username }, ${ roles.join( ', ' ) }: ${
			canPublish ? 'may publish' : 'may write drafts, not publish'
		}${ may.includes( 'upload_files' ) ? '' : '; may not upload files' }`,
		`Plugin     Editorial Blocks${ versions } ${ pluginLine( plugin ) }`,
	];
	for ( const line of lines ) {
		terminal.say( line );
	}
	return EXIT.ok;
}
