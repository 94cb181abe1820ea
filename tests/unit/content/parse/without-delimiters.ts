import { convert } from '../../../../src/content';
import type { DocumentForm } from '../../../../src/content';

/**
 * What a reader sees of a post, to be compared whole.
 *
 * @param markup Post content.
 * @return Its HTML's lines, without blocks' delimiters and classes.
 */
export function withoutDelimiters( markup: string ): string[] {
	return markup
		.replace( /<!-- \/?wp:[^]*?-->/g, '\n' )
		.replaceAll( ' class="wp-block-list"', '' )
		.split( '\n' )
		.filter( ( line ) => line !== '' );
}

/**
 * A document's title, content and warnings.
 *
 * @param document The document.
 * @param from     What it is written in.
 */
export function converted( document: string, from: DocumentForm ) {
	const { title, markup, warnings } = convert( document, { from } );
	return { title, html: withoutDelimiters( markup ), warnings };
}
