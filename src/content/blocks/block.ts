export type JsonValue =
	| string
	| number
	| boolean
	| null
	| readonly JsonValue[]
	| { readonly [ key: string ]: JsonValue };

/** What a converter knows of a callout or quote beyond its markup. */
export type Origin = { rawType?: string; line?: number };

/** A block as WordPress's own block parser gives it, and what we know of it. */
export type BlockNode = {
	/** Null for HTML between blocks. */
	blockName: string | null;
	attrs: Record< string, JsonValue >;
	innerBlocks: BlockNode[];
	/** HTML pieces; null marks the place of the next inner block. */
	innerContent: ( string | null )[];
	origin?: Origin;
	/** The markup as it was found, written again to the byte. */
	source?: string;
};

/**
 * A block whose HTML is given in two halves, with its inner blocks between.
 *
 * @param blockName Such as `core/quote`.
 * @param attrs     What stands in the comment; undefined values are left out.
 * @param before    HTML before the inner blocks, or all of it.
 * @param inner     Inner blocks.
 * @param after     HTML after them.
 */
export function block(
	blockName: string,
	attrs: Record< string, JsonValue | undefined >,
	before: string,
	inner: readonly BlockNode[] = [],
	after = ''
): BlockNode {
	const present: Record< string, JsonValue > = {};
	for ( const [ key, value ] of Object.entries( attrs ) ) {
		if ( value !== undefined ) {
			present[ key ] = value;
		}
	}
	const places = inner.flatMap( ( _, index ) =>
		index === 0 ? [ null ] : [ '\n\n', null ]
	);
	return {
		blockName,
		attrs: present,
		innerBlocks: [ ...inner ],
		innerContent: inner.length
			? [ before, ...places, after ]
			: [ before + after ],
	};
}
