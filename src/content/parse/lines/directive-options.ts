import type { Surroundings } from './opening';

/**
 * A directive's options, as reStructuredText and MyST have them: `:class: tip` on
 * the lines below the opening one.
 *
 * @param at The opening line.
 * @return The options by name, and how many lines they take.
 */
export function directiveOptions( at: Surroundings ): {
	options: Map< string, string >;
	skip: number;
} {
	const options = new Map< string, string >();
	for ( let skip = 0; ; skip++ ) {
		const line = at.ahead( skip + 1 )?.text ?? '';
		const [ , name, value = '' ] = /^:([\w-]+):\s*(.*)/.exec( line ) ?? [];
		if ( ! name ) {
			return { options, skip };
		}
		options.set( name, value );
	}
}
