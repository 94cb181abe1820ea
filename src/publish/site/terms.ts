import { ForbiddenError } from '../../api';
import type { Client, TermResource } from '../../api';
import { meant, NOUNS } from './meant-terms';
import type { Taxonomy } from './meant-terms';
import { NotThereError } from './not-there';
import {
	isSameName,
	namesakes,
	plainName,
	storedName,
	termsWith,
} from './namesakes';
import type { Named } from './namesakes';
import { Once } from '../once';
import { readableSlug } from './site-post';

/** Categories and tags by name, each looked up or created once in a run. */
export class Terms {
	private readonly found = new Once< Named[] >();
	private lastCreated: Promise< unknown > = Promise.resolve();

	/**
	 * @param client Of the site.
	 * @param mayAdd Whether terms may be created.
	 */
	constructor(
		private readonly client: Client,
		private readonly mayAdd = true
	) {}

	/**
	 * The numbers of terms, which are created where the site has none.
	 *
	 * @param taxonomy Categories or tags.
	 * @param names    Their names; the slug of one of several that share a name.
	 * @param ofPost   Those that the post has: of several of a name they are meant.
	 * @throws Error Where one is missing and the account may not create it, or
	 *         where nothing says which one is meant; NotThereError where one is
	 *         missing and may not be created.
	 */
	async ids(
		taxonomy: Taxonomy,
		names: readonly string[],
		ofPost: () => Promise< readonly number[] >
	): Promise< number[] > {
		const ids = await Promise.all(
			names.map( async ( name ) => {
				const key = `${ taxonomy } ${ plainName( name ).toLowerCase() }`;
				const same = await this.found.get( key, () =>
					this.find( taxonomy, name )
				);
				return same.length > 1
					? meant( taxonomy, name, same, await ofPost() )
					: same.map( ( { id } ) => id );
			} )
		);
		// WordPress has a term once, whatever the names that led to it.
		return [ ...new Set( ids.flat() ) ];
	}

	private async find( taxonomy: Taxonomy, name: string ): Promise< Named[] > {
		const terms = this.client[ taxonomy ];
		const found = await termsWith( terms, name );
		const same = found.filter( ( term ) => isSameName( term.name, name ) );
		if ( same.length ) {
			return same;
		}
		const named = found.find(
			( { slug } ) => readableSlug( slug ) === name.trim()
		);
		if ( named && ( await isOneOfSeveral( terms, named ) ) ) {
			return [ named ];
		}
		return this.mayAdd
			? [ await this.create( taxonomy, name ) ]
			: this.look( taxonomy, name );
	}

	// To create one would have told which it is.
	private async look( taxonomy: Taxonomy, name: string ): Promise< Named[] > {
		const same = await namesakes(
			this.client[ taxonomy ],
			storedName( name )
		);
		if ( same.length === 0 ) {
			throw new NotThereError( name );
		}
		return same;
	}

	/**
	 * One after the other: of two at once that get the same slug, as C++ and C#
	 * do, WordPress keeps one, and gives its number for both.
	 */
	private create( taxonomy: Taxonomy, name: string ): Promise< Named > {
		const created = this.lastCreated.then( () =>
			this.ensure( taxonomy, name )
		);
		this.lastCreated = created.catch( () => undefined );
		return created;
	}

	private async ensure( taxonomy: Taxonomy, name: string ): Promise< Named > {
		const terms = this.client[ taxonomy ];
		try {
			const term = await terms.ensure( { name } );
			// Another program's, made at that moment: its slug is taken now.
			return isSameName( term.name, name )
				? term
				: await terms.ensure( { name } );
		} catch ( error ) {
			if ( ! ( error instanceof ForbiddenError ) ) {
				throw error;
			}
			const [ noun ] = NOUNS[ taxonomy ];
			throw new Error(
				`The site has no ${ noun } “${ name }”, and this account may not create one: ask somebody who may, or take it out of the document.`,
				{ cause: error }
			);
		}
	}
}

// Only then: to somebody who writes C, C++ (slug c) is another thing.
async function isOneOfSeveral(
	terms: TermResource,
	{ name }: Named
): Promise< boolean > {
	return ( await namesakes( terms, name ) ).length > 1;
}
