/** @jest-environment node */
import { outline } from './outline';

/** Fences of colons on one line, in lists and without an end. */
const documents: [ string, string[], string[] ][] = [
	[
		'one line',
		[
			'::: tip   Drink *water*.   :::',
			'After.',
			'',
			'::: note     Five spaces. :::',
			'',
			'::: unknown Words. :::',
		],
		[
			'1 tip',
			'  paragraph: Drink <em>water</em>.',
			'paragraph: After.',
			'4 note',
			'  paragraph: Five spaces.',
			'paragraph: ::: unknown Words. :::',
		],
	],
	[
		'a callout that nothing closes',
		[
			'::: warning Mind this',
			'One',
			'and more.',
			'',
			'After.',
			'',
			'::: tabs',
			'Two.',
		],
		[
			'1 warning “Mind this”',
			'  paragraph: One and more.',
			'paragraph: After.',
			'paragraph: ::: tabs Two.',
			'! 1 “::: warning Mind this” is not closed: the callout ends with its first paragraph.',
		],
	],
	[
		'a callout that is indented, or in a list',
		[
			'  ::: note',
			'  One.',
			'  :::',
			'',
			'- Item',
			'',
			'  :::tip',
			'  Two.',
			'  :::',
		],
		[
			'1 note',
			'  paragraph: One.',
			'list',
			'  list-item: Item',
			'7 tip',
			'  paragraph: Two.',
			'! 5 A list item holds editorial-blocks/callout, which WordPress cannot keep in a list: it stands after the item, and the list goes on behind it.',
		],
	],
];

test.each( documents )( '%s', ( _, document, becomes ) => {
	expect( outline( document ) ).toEqual( becomes );
} );
