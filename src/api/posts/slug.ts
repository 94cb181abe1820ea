import { assertArgument } from '../errors/argument';
import { InputError } from '../errors/errors';

/**
 * The slug as WordPress will store it. One that WordPress would rewrite is
 * refused, because a post that comes back under another slug looks like the
 * duplicate that WordPress makes of a slug in use (`x-2`).
 *
 * @param slug Lower-case letters, digits, `-` and `_`; of letters outside ASCII only those that are not Latin.
 * @throws InputError for anything else, or beyond WordPress's 200 bytes.
 */
export function storedSlug( slug: string ): string {
	assertArgument( typeof slug === 'string', 'A slug has to be text', slug );
	const plain = slug
		.normalize( 'NFD' )
		.replace( /\p{M}/gu, '' )
		.toLowerCase()
		.replace( /[^\p{L}\p{N}_]+/gu, '-' )
		.replace( /^-+|-+$/g, '' );
	const stored = slug.replace( /[^\x00-\x7f]+/g, ( letters ) =>
		encodeURIComponent( letters ).toLowerCase()
	);
	const kept =
		/^[\p{L}\p{N}\p{M}_]+(-[\p{L}\p{N}\p{M}_]+)*$/u.test( slug ) &&
		! /(?![a-z])\p{Script=Latin}/u.test( slug ) &&
		slug === slug.toLowerCase();
	if ( ! kept || stored.length > 200 ) {
		throw new InputError(
			`The slug “${ slug }” would not be stored as it is written: use ${
				kept || ! plain ? 'at most 200 bytes of' : `“${ plain }”, or`
			} lower-case letters and digits joined by single hyphens.`
		);
	}
	return stored;
}
