import { request } from '@playwright/test';

/** A post as the site saved it. */
export interface SavedPost {
	id: number;
	url: string;
	content: string;
}

/** Login names; every password is `password`. */
export type User = 'admin' | 'editor' | 'author' | 'contributor';

/** The fields of a new post. */
export interface NewPost {
	title: string;
	content: string;
	status?: 'publish' | 'draft';
}

/**
 * What a page cost the server: PHP files of ours, queries, peak memory in bytes,
 * milliseconds of processor time from before plugins are loaded.
 */
export interface Cost {
	files: string[];
	allFiles: number;
	queries: number;
	memory: number;
	worked: number;
}

/** What tests ask of a site beside using it: tests/php/mu-plugins answers. */
export class Testbed {
	public constructor( private readonly baseURL: string ) {}

	/**
	 * The page's HTML, as somebody gets it who is not logged in.
	 *
	 * @param url Absolute, or a path on the site.
	 */
	public async read( url: string ): Promise< string > {
		return ( await this.fetch( url ) ).text();
	}

	/**
	 * What that page costs.
	 *
	 * @param url Absolute, or a path on the site.
	 */
	public async cost( url: string ): Promise< Cost > {
		const answer = await this.fetch( url, { 'X-Testbed-Cost': '1' } );
		const [ , cost = '' ] =
			/<!--testbed (.*)-->$/.exec( await answer.text() ) ?? [];
		return JSON.parse( cost );
	}

	/**
	 * Writes a post with what a user's role lets through.
	 */
	public post(
		user: User,
		{ title, content, status = 'publish' }: NewPost
	): Promise< SavedPost > {
		return this.ask( 'post', {
			user,
			post: {
				post_title: title,
				post_content: content,
				post_status: status,
			},
		} );
	}

	/**
	 * What `wp_kses_post` makes of each string.
	 */
	public async kses( markup: string[] ): Promise< string[] > {
		const answer = await this.ask< { markup: string[] } >( 'kses', {
			markup,
		} );
		return answer.markup;
	}

	/**
	 * Switches the theme, for everybody: only for tests in site-wide.
	 *
	 * @param theme Its folder's name.
	 */
	public async theme( theme: string ): Promise< void > {
		await this.ask( 'theme', { theme } );
	}

	/**
	 * Switches the plugin on or off, for everybody: only for tests in site-wide.
	 *
	 * @param active Whether it shall be on.
	 */
	public async plugin( active: boolean ): Promise< void > {
		await this.ask( 'plugin', { active } );
	}

	/**
	 * A password for the REST API.
	 *
	 * @param user Whose.
	 */
	public async applicationPassword( user: User ): Promise< string > {
		const answer = await this.ask< { password: string } >(
			'application_password',
			{ user }
		);
		return answer.password;
	}

	/**
	 * Asks the testbed; every action answers with an object of its own.
	 */
	public async ask< Answer >(
		action: string,
		data: object = {}
	): Promise< Answer > {
		const context = await request.newContext( { baseURL: this.baseURL } );
		try {
			const answer = await context.post( `/?testbed=${ action }`, {
				data,
				timeout: 60_000,
			} );
			if ( ! answer.ok() ) {
				throw new Error(
					`testbed ${ action }: ${ await answer.text() }`
				);
			}
			return await answer.json();
		} finally {
			await context.dispose();
		}
	}

	private async fetch(
		url: string,
		headers: Record< string, string > = {}
	): Promise< Response > {
		const answer = await fetch( new URL( url, this.baseURL ), { headers } );
		if ( ! answer.ok ) {
			throw new Error( `${ url } answered ${ answer.status }` );
		}
		return answer;
	}
}
