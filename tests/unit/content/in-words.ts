import { convert } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';

/**
 * What a document became, in the words of docs/dialects.md.
 *
 * @param document The document.
 * @param from     What it is written in.
 * @return Callouts, details and attributed quotes, `as it is` without any.
 */
export function inWords( document: string, from?: DocumentForm ): string {
	const { blocks, callouts, quotes } = convert( document, { from } );
	const details = blocks.filter(
		( { blockName } ) => blockName === 'core/details'
	);
	const words = [
		...callouts.map(
			( { type, title, fold } ) =>
				type +
				( title ? ` “${ title.text }”` : '' ) +
				( fold ? `, ${ fold }` : '' )
		),
		...details.map( () => 'details' ),
		...quotes
			.filter( ( { name } ) => name )
			.map(
				( { name, role, work } ) =>
					`quote: ${ [ name, role, work ]
						.filter( Boolean )
						.join( ', ' ) }`
			),
	];
	return words.join( '; ' ) || 'as it is';
}
