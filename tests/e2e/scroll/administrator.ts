import type { Testbed } from '../ground/testbed';
import { cookiesOf } from '../ground/users';

/** The site-wide control's setting, or some of it. */
export interface ScrollSetting {
	on: boolean;
	label?: string;
	side?: 'end' | 'start';
}

/** An administrator at the REST API, who leaves a site as it was. */
export interface Administrator {
	/** Creates a post, template or part and gives its number or name. */
	create: ( type: string, fields: object ) => Promise< string >;
	set: ( setting: ScrollSetting ) => Promise< ScrollSetting >;
	cookies: ( baseURL: string ) => string;
	undo: () => Promise< void >;
}

/**
 * Logs in at the REST API.
 *
 * @param testbed Gives the password.
 * @param baseURL The site.
 */
export async function asAdministrator(
	testbed: Testbed,
	baseURL: string
): Promise< Administrator > {
	const password = await testbed.applicationPassword( 'admin' );
	const authorization = `Basic ${ Buffer.from(
		`admin:${ password }`
	).toString( 'base64' ) }`;
	const created: string[] = [];

	async function send( method: string, path: string, body?: object ) {
		const answer = await fetch( `${ baseURL }/wp-json/wp/v2/${ path }`, {
			method,
			headers: {
				Authorization: authorization,
				'Content-Type': 'application/json',
			},
			body: body && JSON.stringify( body ),
		} );
		const json = await answer.json();
		if ( ! answer.ok ) {
			throw new Error( `${ method } ${ path }: ${ json.message }` );
		}
		return json;
	}

	const set = async ( setting: ScrollSetting ) => {
		const settings = await send( 'POST', 'settings', {
			editorial_blocks_scroll_to_top: setting,
		} );
		return settings.editorial_blocks_scroll_to_top;
	};

	return {
		create: async ( type, fields ) => {
			const { id } = await send( 'POST', type, fields );
			created.push( `${ type }/${ id }` );
			return id;
		},
		set,
		cookies: ( url ) => cookiesOf( 'admin', url ),
		undo: async () => {
			await set( { on: false } );
			for ( const path of created.reverse() ) {
				await send( 'DELETE', `${ path }?force=true` );
			}
		},
	};
}
