/** @jest-environment node */
import {
	accentValue,
	calloutClasses,
	CALLOUT_CLASS,
	type CalloutLook,
} from '../../../src/model/callout-markup';

const plain: CalloutLook = {
	type: 'tip',
	labelHidden: false,
	titleHidden: false,
	icon: true,
};
const both = { label: true, title: true };
const noTitle = { label: true, title: false };

test( 'the block’s class is WordPress’s', () => {
	expect( CALLOUT_CLASS ).toBe( 'wp-block-editorial-blocks-callout' );
} );

test.each( [
	[ {}, both, 'is-type-tip' ],
	[ { type: 'recipe-2' }, both, 'is-type-recipe-2' ],
	[ { type: '' }, both, 'is-type-note' ],
	[ { type: 'Tip' }, both, 'is-type-note' ],
	[ { type: '2nd' }, both, 'is-type-note' ],
	[ { type: 'a" onclick="' }, both, 'is-type-note' ],
	[ { type: 'a'.repeat( 40 ) }, both, `is-type-${ 'a'.repeat( 40 ) }` ],
	[ { type: 'a'.repeat( 41 ) }, both, 'is-type-note' ],
	[ { labelHidden: true }, both, 'is-type-tip has-hidden-label' ],
	[ { labelHidden: true }, noTitle, 'is-type-tip' ],
	[ { titleHidden: true }, both, 'is-type-tip has-hidden-title' ],
	[ { icon: false }, both, 'is-type-tip has-no-icon' ],
	[
		{ labelHidden: true, titleHidden: true, icon: false },
		both,
		'is-type-tip has-hidden-label has-hidden-title has-no-icon',
	],
] )(
	'a callout of %j with words %j has the classes %s',
	( look, words, all ) => {
		expect( calloutClasses( { ...plain, ...look }, words ) ).toEqual(
			all.split( ' ' )
		);
	}
);

test.each( [
	[ undefined, undefined ],
	[ '#Ff0080', '#Ff0080' ],
	[ '#ff00801', undefined ],
	[ 'x#ff0080', undefined ],
	[ '#ff008', undefined ],
	[ 'accent-1', 'var(--wp--preset--color--accent-1)' ],
	[ 'a'.repeat( 60 ), `var(--wp--preset--color--${ 'a'.repeat( 60 ) })` ],
	[ 'a'.repeat( 61 ), undefined ],
	[ '', undefined ],
	[ 'red;color:blue', undefined ],
	[ 'red)', undefined ],
] )( 'the accent %j is written as %j', ( accent, value ) => {
	expect( accentValue( accent ) ).toBe( value );
} );
