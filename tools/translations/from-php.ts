import { readFileSync } from 'node:fs';
import {
	argumentsOf,
	calledFunction,
	isPhpNode,
	phpNodes,
	plainString,
	type PhpNode,
} from '../php-source';
import { NOTE, translationFunctions, type Message } from './message';

function notesOn( call: PhpNode ): string[] {
	const comments = Array.isArray( call.leadingComments )
		? call.leadingComments
		: [];
	return comments.flatMap( ( comment: unknown ) => {
		const text = isPhpNode( comment ) ? String( comment.value ) : '';
		const note = NOTE.exec( text.replace( /^\/\*+|\*+\/$|^\/\//g, '' ) );
		return note?.[ 1 ] ? [ note[ 1 ] ] : [];
	} );
}

function message( call: PhpNode, file: string ): Message | undefined {
	const name = calledFunction( call ) ?? '';
	const place = translationFunctions[ name ];
	if ( ! place ) {
		return undefined;
	}
	const given = argumentsOf( call );
	const at = ( index?: number ) =>
		index === undefined ? undefined : plainString( given[ index ] );
	const text = at( 0 );
	if ( text === undefined || at( place.domain ) !== 'editorial-blocks' ) {
		throw new Error(
			`${ file }: ${ name }() needs its text and the text domain editorial-blocks as plain strings; no catalogue can hold anything else.`
		);
	}
	return {
		text,
		plural: at( place.plural ),
		context: at( place.context ),
		notes: notesOn( call ),
		file,
	};
}

/**
 * What a PHP file asks to be translated.
 *
 * @param file Its path from the checkout.
 * @throws Error When a call's text or text domain is not a plain string.
 */
export function messagesFromPhp( file: string ): Message[] {
	return phpNodes( readFileSync( file, 'utf8' ), file ).flatMap(
		( node ) => message( node, file ) ?? []
	);
}
