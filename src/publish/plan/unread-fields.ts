import type { FrontMatter, Warning } from '../../content';

type Field = Exclude< keyof FrontMatter, 'unknown' >;

/** What people write a field as, where a mistake would be lost without a word. */
const FIELDS: readonly [ key: string, field: Field, form: string ][] = [
	[ 'title', 'title', 'text, in quotes where it begins with a bracket' ],
	[ 'excerpt', 'excerpt', 'text' ],
	[ 'author', 'author', 'a name' ],
	[ 'categories', 'categories', 'names' ],
	[ 'tags', 'tags', 'names' ],
	[ 'featured_image', 'featuredImage', 'the path of a file' ],
	[ 'comments', 'comments', 'open or closed' ],
	[ 'lang', 'lang', 'the code of a language, such as en' ],
];

function isEmpty( value: unknown ): boolean {
	return (
		( typeof value === 'string' && value.trim() === '' ) ||
		( Array.isArray( value ) && value.length === 0 )
	);
}

/**
 * Warns of fields whose values are none that can be used.
 *
 * @param meta What was read of the front matter.
 */
export function unreadFields( meta: FrontMatter ): Warning[] {
	return FIELDS.flatMap( ( [ key, field, form ] ) => {
		const value = meta.unknown?.[ key ];
		return value === undefined ||
			isEmpty( value ) ||
			meta[ field ] !== undefined
			? []
			: {
					message: `The front matter’s “${ key }” (${ JSON.stringify( value ) }) could not be used, and counts as left out: write ${ form }.`,
				};
	} );
}
