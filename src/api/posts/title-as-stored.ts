import { asStored } from './as-stored';

const TAGS = /<[^!<>][^<>]*>/g;

// `$allowedtags` in WordPress's kses.php.
const BARE = [ 'b', 'cite', 'code', 'em', 'i', 's', 'strike', 'strong' ];
const WITH_ATTRIBUTES = [ 'a', 'abbr', 'acronym', 'blockquote', 'del', 'q' ];

function tagAsStored( tag: string ): string {
	const [ name = '' ] = /[a-z\d-]+/i.exec( tag ) ?? [];
	const element = name.toLowerCase();
	const isBare = BARE.includes( element );
	if ( ! isBare && ! WITH_ATTRIBUTES.includes( element ) ) {
		return '';
	}
	if ( /^<\s*\//.test( tag ) ) {
		return `</${ name }>`;
	}
	return isBare ? `<${ name }${ tag.endsWith( ' />' ) ? ' /' : '' }>` : tag;
}

/**
 * A title in the form in which WordPress stores it for an account that may not
 * write unfiltered HTML: of its tags only those are left that a comment may
 * have too, and its words all are (`wp_filter_kses()`).
 *
 * @param title As it was written.
 */
export function titleAsStored( title: string ): string {
	return asStored( title ).replace( TAGS, tagAsStored ).trim();
}
