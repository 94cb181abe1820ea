import { useMemo } from '@wordpress/element';
import { create } from '@wordpress/rich-text';
import { isEmpty } from '../../../src/editor/is-empty';
import { peopleQuoted } from '../../../src/editor/people-quoted';
import type { PersonQuoted } from '../../../src/editor/people-quoted';
import { siteClient } from '../../../src/editor/site-client';
import { escapeText } from '../../../src/model/escape-html';
import type { QuoteControlProps } from '../types';

/** Somebody to choose, with what was typed to find them. */
type Choice = { person: PersonQuoted; typed: string };

/** As few characters as a name is looked for by. */
const PREFIX = 2;

/**
 * Offers people quoted before on this site while a name is typed, in
 * WordPress's own list of completions.
 *
 * Such a list opens after a trigger, such as @. A name has none, so its own
 * first letters are the trigger; then all its words but the last, since
 * WordPress gives up when a second word is begun before the first is found. The
 * completers stay the same while a word grows: WordPress starts the list anew
 * with each new one.
 *
 * @param props The quote and how to change it.
 * @return Completers for the name's field; none before there is enough typed.
 */
export function usePeopleCompleters( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	const { text } = create( { html: String( attributes.name ?? '' ) } );
	const words = text.slice( 0, text.lastIndexOf( ' ' ) + 1 );
	const triggerPrefix = words || text.slice( 0, PREFIX );
	const hasRole = ! isEmpty( attributes.role );
	return useMemo(
		() =>
			triggerPrefix.trim().length < PREFIX
				? []
				: [
						peopleCompleter( triggerPrefix, ( role ) => {
							if ( role && ! hasRole ) {
								setAttributes( { role: escapeText( role ) } );
							}
						} ),
					],
		[ hasRole, setAttributes, triggerPrefix ]
	);
}

function peopleCompleter(
	triggerPrefix: string,
	onRole: ( role: string ) => void
) {
	return {
		name: 'editorial-blocks/people-quoted',
		triggerPrefix,
		isDebounced: true,
		allowContext: ( before: string, after: string ) =>
			before === '' && after === '',
		options: async ( rest: string ): Promise< Choice[] > => {
			const typed = triggerPrefix + rest;
			const people = await peopleQuoted( siteClient(), typed );
			return people
				.filter( ( { name } ) => name !== typed )
				.map( ( person ) => ( { person, typed: rest } ) );
		},
		// They were found by what was typed; nothing is left to filter.
		getOptionKeywords: ( { typed }: Choice ) => [ typed ],
		getOptionLabel: ( { person }: Choice ) =>
			person.role ? `${ person.name }, ${ person.role }` : person.name,
		getOptionCompletion: ( { person }: Choice ) => {
			onRole( person.role );
			return person.name;
		},
	};
}
