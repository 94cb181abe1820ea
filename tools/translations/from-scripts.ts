import { readFileSync } from 'node:fs';
import { GettextExtractor, JsExtractors } from 'gettext-extractor';
import { NOTE, translationFunctions, type Message } from './message';

/**
 * What a TypeScript file asks to be translated. That texts and text domains are
 * plain strings is held by lint (`@wordpress/i18n-*`).
 *
 * @param file Its path from the checkout.
 */
export function messagesFromScript( file: string ): Message[] {
	const extractor = new GettextExtractor();
	const names = [ '__', '_x', '_n', '_nx' ];
	const readers = names.map( ( name ) =>
		JsExtractors.callExpression( name, {
			arguments: {
				text: 0,
				textPlural: translationFunctions[ name ]?.plural,
				context: translationFunctions[ name ]?.context,
			},
			comments: {
				otherLineLeading: true,
				sameLineLeading: true,
				sameLineTrailing: false,
				regex: NOTE,
			},
		} )
	);
	extractor
		.createJsParser( readers )
		.parseString( readFileSync( file, 'utf8' ), file );
	return extractor.getMessages().map( ( found ) => ( {
		text: found.text ?? '',
		plural: found.textPlural ?? undefined,
		context: found.context || undefined,
		notes: found.comments,
		file,
	} ) );
}
