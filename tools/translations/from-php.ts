import { readFileSync } from 'node:fs';
import { Engine } from 'php-parser';
import { NOTE, translationFunctions, type Message } from './message';

type Fields = Record< string, unknown >;

const isFields = ( value: unknown ): value is Fields =>
	typeof value === 'object' && value !== null;

function walk( node: unknown, visit: ( node: Fields ) => void ): void {
	if ( Array.isArray( node ) ) {
		node.forEach( ( child ) => walk( child, visit ) );
	} else if ( isFields( node ) ) {
		visit( node );
		Object.values( node ).forEach( ( child ) => walk( child, visit ) );
	}
}

function literal( node: unknown ): string | undefined {
	if ( ! isFields( node ) ) {
		return undefined;
	}
	return node.kind === 'string' && typeof node.value === 'string'
		? node.value
		: undefined;
}

function notesOn( call: Fields ): string[] {
	const comments = Array.isArray( call.leadingComments )
		? call.leadingComments
		: [];
	return comments.flatMap( ( comment: unknown ) => {
		const text = isFields( comment ) ? String( comment.value ) : '';
		const note = NOTE.exec( text.replace( /^\/\*+|\*+\/$|^\/\//g, '' ) );
		return note?.[ 1 ] ? [ note[ 1 ] ] : [];
	} );
}

function message( call: Fields, file: string ): Message | undefined {
	const name = isFields( call.what ) ? String( call.what.name ) : '';
	const place = translationFunctions[ name ];
	if ( ! place ) {
		return undefined;
	}
	const given = Array.isArray( call.arguments ) ? call.arguments : [];
	const at = ( index?: number ) =>
		index === undefined ? undefined : literal( given[ index ] );
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
	const engine = new Engine( { parser: { extractDoc: true } } );
	const found: Message[] = [];
	walk( engine.parseCode( readFileSync( file, 'utf8' ), file ), ( node ) => {
		const asked = node.kind === 'call' ? message( node, file ) : undefined;
		if ( asked ) {
			found.push( asked );
		}
	} );
	return found;
}

const headers = [ 'Plugin Name', 'Plugin URI', 'Description', 'Author' ];

/**
 * What WordPress translates of a plugin's header in its list of plugins.
 *
 * @param file The plugin's main file.
 */
export function messagesFromPluginHeader( file: string ): Message[] {
	const source = readFileSync( file, 'utf8' );
	return headers.flatMap( ( header ) => {
		const line = new RegExp( `^ \\* ${ header }:\\s*(.+)$`, 'm' ).exec(
			source
		);
		const text = line?.[ 1 ]?.trim();
		return text
			? [ { text, notes: [ `${ header } of the plugin` ], file } ]
			: [];
	} );
}
