import type { Container } from '../container';
import { directiveOptions } from './directive-options';
import { layout } from './opening';
import type { Dialect, Surroundings } from './opening';
import { containerFor, isLayout, isTypeWord, isYes } from './words';

const FENCE = /^(?:`{3,}|~{3,})\{([A-Za-z][\w:-]*)\}(.*)$/;
const CODE = /^(?:code|code-block|code-cell|sourcecode|parsed-literal)$/;

export type Directive = {
	container?: Omit< Container, 'line' >;
	/** How many lines of options there are below the opening one. */
	skip: number;
};

/**
 * Whether a directive's name is one of a callout, a quotation or details.
 *
 * @param name What stands in braces.
 */
export function isMyst( name: string ): boolean {
	return name === 'admonition' || containerFor( name ) !== undefined;
}

/**
 * MyST's directive, in colons or in a code fence.
 *
 * @param at    The opening line.
 * @param name  What stands in braces.
 * @param title What follows them.
 */
export function mystDirective(
	at: Surroundings,
	name: string,
	title: string
): Directive {
	const { options, skip } = directiveOptions( at );
	const classes = ( options.get( 'class' ) ?? '' ).split( /[\s,]/ );
	const word =
		name === 'admonition'
			? ( classes.find( ( one ) => isTypeWord( one ) ) ?? 'note' )
			: name;
	const isFolding = classes.includes( 'dropdown' ) || name === 'dropdown';
	const isOpen = isYes( options.get( 'open' ) ) || classes.includes( 'open' );
	const fold = isOpen ? 'open' : 'closed';
	return {
		container: containerFor( word, {
			title: title.trim() || undefined,
			fold: isFolding ? fold : undefined,
		} ),
		skip,
	};
}

/**
 * MyST's directives in code fences; what is no directive of ours stays code.
 */
export const mystFence: Dialect = ( at ) => {
	const [ , name, title = '' ] = FENCE.exec( at.here.text ) ?? [];
	if ( ! name || at.closeAt === undefined ) {
		return undefined;
	}
	const reach = { kind: 'closed', closeAt: at.closeAt } as const;
	if ( CODE.test( name ) ) {
		const language = title.trim().split( /\s/ )[ 0 ] ?? '';
		return {
			reach,
			content: { kind: 'code', language },
			skip: directiveOptions( at ).skip,
		};
	}
	if ( isLayout( name ) ) {
		return {
			...layout( at, reach, title.trim() ),
			skip: directiveOptions( at ).skip,
		};
	}
	const { container, skip } = mystDirective( at, name, title );
	if ( ! container ) {
		return undefined;
	}
	// Sphinx takes words on the opening line for the first of the content.
	const isEmpty = at.index + skip + 1 >= at.closeAt;
	return isEmpty && container.title
		? {
				container: { ...container, title: undefined },
				first: [ container.title ],
				reach,
				skip,
			}
		: { container, reach, skip };
};
