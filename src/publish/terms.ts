import { ForbiddenError } from '../api';
import type { Client, TermResource } from '../api';
import { Once } from './once';

export type Taxonomy = 'categories' | 'tags';

// WordPress compares names without regard to case, and stores `&` as `&amp;`.
function plain( name: string ): string {
	return name.replace( /&amp;/g, '&' ).trim().toLowerCase();
}

/** Categories and tags by name, each looked up or created once in a run. */
export class Terms {
	private readonly found = new Once< number >();

	constructor( private readonly client: Client ) {}

	/**
	 * The numbers of terms, which are created where the site has none.
	 *
	 * @param taxonomy Categories or tags.
	 * @param names    Their names.
	 * @throws Error Where one is missing and the account may not create it.
	 */
	ids( taxonomy: Taxonomy, names: readonly string[] ): Promise< number[] > {
		return Promise.all(
			names.map( ( name ) =>
				this.found.get( `${ taxonomy } ${ plain( name ) }`, () =>
					this.find( taxonomy, name )
				)
			)
		);
	}

	private async find( taxonomy: Taxonomy, name: string ): Promise< number > {
		const terms = this.client[ taxonomy ];
		const there = await findByName( terms, name );
		if ( there !== undefined ) {
			return there;
		}
		try {
			return ( await terms.ensure( { name } ) ).id;
		} catch ( error ) {
			if ( ! ( error instanceof ForbiddenError ) ) {
				throw error;
			}
			const noun = taxonomy === 'tags' ? 'tag' : 'category';
			throw new Error(
				`The site has no ${ noun } “${ name }”, and this account may not create one: ask somebody who may, or take it out of the document.`,
				{ cause: error }
			);
		}
	}
}

async function findByName(
	terms: TermResource,
	name: string
): Promise< number | undefined > {
	const found = await terms
		.list( { search: name, _fields: [ 'id', 'name' ] } )
		.toArray();
	return found.find( ( term ) => plain( term.name ) === plain( name ) )?.id;
}
