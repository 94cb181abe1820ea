import type { Client, Identity } from '../../api';
import { Once } from '../once';

/** Users of the site by name, each looked up once in a run. */
export class Authors {
	private readonly found = new Once< number | undefined >();

	constructor(
		private readonly client: Client,
		private readonly me: Identity
	) {}

	/**
	 * The user a document names as its author.
	 *
	 * @param author A user's login name, slug or display name.
	 * @return Undefined for a byline that is no user of the site, or that this
	 *         account may not write for.
	 */
	async id( author: string ): Promise< number | undefined > {
		const name = author.trim().toLowerCase();
		const me = [ this.me.name, this.me.username ];
		// Also to take back a post that was another's.
		if ( me.some( ( own ) => own.toLowerCase() === name ) ) {
			return this.me.id;
		}
		return this.me.capabilities.edit_others_posts
			? this.found.get( name, () => this.find( author, name ) )
			: undefined;
	}

	private async find(
		search: string,
		name: string
	): Promise< number | undefined > {
		const users = await this.client.users.list( { search } ).toArray();
		return users.find( ( user ) =>
			[ user.name, user.slug ].some(
				( own ) => own.toLowerCase() === name
			)
		)?.id;
	}
}
