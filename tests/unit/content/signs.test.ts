/** @jest-environment node */
import { convert } from '../../../src/content';

const types = ( document: string ) =>
	convert( document, { from: 'html' } ).callouts.map( ( { type } ) => type );

const notion = ( sign: string ) =>
	`<figure class="callout"><div><span class="icon"> ${ sign } </span></div><div>Words.</div></figure>`;

test.each( [
	[ 'tip', [ '💡' ] ],
	[ 'warning', [ '⚠️', '🚧', '⚡' ] ],
	[ 'caution', [ '🚨', '⛔', '❌', '☠️' ] ],
	[ 'important', [ '📌', '🔔', '📢', '📣', '☝️', '‼️', '❕' ] ],
	[ 'success', [ '✅', '✔️', '☑️', '🎉' ] ],
	[ 'question', [ '❓', '❔', '🤔' ] ],
	[
		'note',
		[
			'ℹ️',
			'👉',
			'📘',
			'📎',
			'🔖',
			'💬',
			'🔍',
			'🔎',
			'🗒️',
			'✏️',
			'👀',
			'🍀',
		],
	],
] )( 'a callout’s sign says that it is a %s', ( type, signs ) => {
	expect( signs.map( ( sign ) => types( notion( sign ) ) ) ).toEqual(
		signs.map( () => [ type ] )
	);
} );

test.each( [
	[ 'tip', [ 'bulb', 'idea' ] ],
	[ 'warning', [ 'exclamation-triangle', 'warning', 'construction' ] ],
	[
		'caution',
		[
			'skull',
			'bomb',
			'octagon',
			'rotating_light',
			'no_entry',
			'no-entry',
			'xmark',
			'stop_sign',
			'siren',
		],
	],
	[ 'success', [ 'white_check_mark', 'circle-check' ] ],
	[ 'question', [ 'question', 'fa-circle-question' ] ],
	[
		'important',
		[
			'exclamation',
			'pushpin',
			'push-pin',
			'bell',
			'fire',
			'star',
			'important',
		],
	],
	[
		'note',
		[
			'circle-info',
			'memo',
			'pencil2',
			'note',
			'book',
			'Bookmark',
			'my-idea',
			'forewarned',
			'icons/shapes:circle.svg',
		],
	],
] )( 'a name of a sign says that a callout is a %s', ( type, names ) => {
	expect( names.map( ( name ) => types( notion( name ) ) ) ).toEqual(
		names.map( () => [ type ] )
	);
} );

test.each( [
	[ 'a sign with a word behind it', '☑ done', 'success' ],
	[ 'a word with a sign behind it', 'star ⭐', 'note' ],
] )( 'a callout with %s', ( _, sign, type ) => {
	expect( types( notion( sign ) ) ).toEqual( [ type ] );
} );
