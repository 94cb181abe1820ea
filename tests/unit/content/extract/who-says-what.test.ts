/** @jest-environment node */
import { convert } from '../../../../src/content';

type Said = ( string | undefined )[];

const said = ( document: string ): Said[] =>
	convert( document ).quotes.map( ( { text, name, role } ) =>
		[ text.text, name, role ].filter( Boolean )
	);

const WORDS = 'Most people wash their face too often';

test.each< [ string, string, Said[] ] >( [
	[
		'goes on behind the name, over several sentences',
		`“${ WORDS },” says Ana Ruiz, a nurse. “Wash less often. Your skin will thank you.”`,
		[
			[
				`${ WORDS }. Wash less often. Your skin will thank you.`,
				'Ana Ruiz',
				'a nurse',
			],
		],
	],
	[
		'goes on behind a role of words in capitals',
		`“${ WORDS },” says Ana Ruiz, a nurse in Leeds and York. “Wash less often.”`,
		[
			[
				`${ WORDS }. Wash less often.`,
				'Ana Ruiz',
				'a nurse in Leeds and York',
			],
		],
	],
	[
		'goes on in small letters, a name in it',
		`“${ WORDS },” says Ana Ruiz, “and Lisbon shows it.”`,
		[ [ `${ WORDS }, and Lisbon shows it.`, 'Ana Ruiz' ] ],
	],
	[
		'ends where a sentence stands before the next one',
		`“${ WORDS },” says Ana Ruiz, a nurse. Many agree with her. “Wash less often,” it says on the door.`,
		[ [ WORDS, 'Ana Ruiz', 'a nurse' ] ],
	],
	[
		'ends where the next one is far away',
		`“${ WORDS },” says Ana Ruiz, a nurse, adding that ${ 'the water of the town is hard, the soap is harsh, and the towels are rough; '.repeat(
			3
		) }and so she is for a “softer” day.`,
		[ [ WORDS, 'Ana Ruiz', 'a nurse' ] ],
	],
	[
		'goes on behind whom a sentence before it names',
		`Ana Ruiz says: “${ WORDS }.” And she adds: “Wash less often.”`,
		[ [ `${ WORDS }. Wash less often.`, 'Ana Ruiz' ] ],
	],
	[
		'goes on in a sentence of one’s own, as a pronoun tells',
		`Ana Ruiz says: “${ WORDS }.” In winter, she says, “it shows on the skin.”`,
		[ [ `${ WORDS }. it shows on the skin.`, 'Ana Ruiz' ] ],
	],
	[
		'ends where another person says the next one',
		`“${ WORDS },” says Ana Ruiz. Bo Li says: “It costs nothing at all to anyone.”`,
		[
			[ WORDS, 'Ana Ruiz' ],
			[ 'It costs nothing at all to anyone.', 'Bo Li' ],
		],
	],
	[
		'ends where another person is named behind the next one',
		`“${ WORDS },” said Ana Ruiz. “It costs nothing at all to anyone,” said Bo Li.`,
		[
			[ WORDS, 'Ana Ruiz' ],
			[ 'It costs nothing at all to anyone', 'Bo Li' ],
		],
	],
	[
		'ends where another person says the next one, named before and behind',
		`Ana Ruiz says: “${ WORDS }.” “It costs nothing at all to anyone,” says Bo Li.`,
		[
			[ `${ WORDS }.`, 'Ana Ruiz' ],
			[ 'It costs nothing at all to anyone', 'Bo Li' ],
		],
	],
	[
		'is one, though another person speaks of it behind its end',
		`“${ WORDS },” says Ana Ruiz, “and it shows on the skin.” Jane Doe agrees.`,
		[ [ `${ WORDS }, and it shows on the skin.`, 'Ana Ruiz' ] ],
	],
	[
		'has somebody before it, and words in quotation marks behind it',
		`Sam Ortiz says: “${ WORDS }.” He finds the “clean” label wrong.`,
		[ [ `${ WORDS }.`, 'Sam Ortiz' ] ],
	],
	[
		'has somebody before it, and goes on in the same sentence',
		`Sam Ortiz says: “${ WORDS },” and in Lisbon “it shows on the skin.”`,
		[ [ `${ WORDS }, it shows on the skin.`, 'Sam Ortiz' ] ],
	],
	[
		'stands in marks with spaces in them',
		`« ${ WORDS } », sagt Ana Ruiz, Hautärztin.`,
		[ [ WORDS, 'Ana Ruiz', 'Hautärztin' ] ],
	],
	[
		'has a space before a comma',
		`“${ WORDS }” , says Ana Ruiz, a nurse , “and it shows.”`,
		[ [ `${ WORDS } and it shows.`, 'Ana Ruiz', 'a nurse' ] ],
	],
	[
		'names a place by an initial inside a sentence',
		`“${ WORDS },” says Ana Ruiz, a nurse on ward B, “and it shows.”`,
		[ [ `${ WORDS }, and it shows.`, 'Ana Ruiz', 'a nurse on ward B' ] ],
	],
	[
		'has a title cut short, and a name that ends in an initial',
		`“${ WORDS },” says Sen. Anna K. “It shows.”`,
		[ [ `${ WORDS }. It shows.`, 'Sen. Anna K.' ] ],
	],
	[
		'has a name of a son, and a sentence behind it',
		`“${ WORDS },” said Sam Ortiz Jr. “It shows.”`,
		[ [ `${ WORDS }. It shows.`, 'Sam Ortiz Jr.' ] ],
	],
	[
		'is one of two, by two people',
		`Sam Ortiz says: “${ WORDS }.” Ana Ruiz says: “It was never in question.”`,
		[
			[ `${ WORDS }.`, 'Sam Ortiz' ],
			[ 'It was never in question.', 'Ana Ruiz' ],
		],
	],
	[
		'is a thought of twenty letters',
		'“It simply never ends,” says Ana Ruiz.',
		[ [ 'It simply never ends', 'Ana Ruiz' ] ],
	],
	[
		'is too short for a thought',
		'“It simply never end,” says Ana Ruiz.',
		[],
	],
] )( 'what somebody says %s', ( _, document, quotes ) => {
	expect( said( document ) ).toEqual( quotes );
} );

test( 'a person is known by surname, by whole name and by pronoun', () => {
	const document = [
		`“${ WORDS },” says Ana Ruiz, a nurse.`,
		'“Hot water is not the reason,” says Sam Ortiz, a cardiologist.',
		'“They should stop doing that,” Ruiz explains.',
		'“It is not magic, it is patience,” she says.',
		'“That was never in question here,” says Sam Ortiz.',
	].join( '\n\n' );
	expect( said( document ) ).toEqual( [
		[ WORDS, 'Ana Ruiz', 'a nurse' ],
		[ 'Hot water is not the reason', 'Sam Ortiz', 'a cardiologist' ],
		[ 'They should stop doing that', 'Ana Ruiz', 'a nurse' ],
		[ 'It is not magic, it is patience', 'Ana Ruiz', 'a nurse' ],
		[ 'That was never in question here', 'Sam Ortiz', 'a cardiologist' ],
	] );
} );

test( 'another person is not known by the end of somebody’s surname', () => {
	expect(
		said(
			`“${ WORDS },” says Jean McDonald, a nurse.\n\n“They should stop doing that,” Donald explains.`
		)
	).toEqual( [
		[ WORDS, 'Jean McDonald', 'a nurse' ],
		[ 'They should stop doing that', 'Donald' ],
	] );
} );

test( 'words that a block quotes are quoted once', () => {
	expect( said( `> “${ WORDS },” says Ana Ruiz.` ) ).toEqual( [
		[ `“${ WORDS },” says Ana Ruiz.` ],
	] );
} );

test( 'how sure a quotation is follows from how its speaker is named', () => {
	const document = [
		`“${ WORDS },” says Marta.`,
		'“They should stop doing that,” says Ana Ruiz.',
		'“It is not magic, it is patience,” says Lee, a nurse.',
		'“That was never in question here,” he says.',
	].join( '\n\n' );
	expect(
		convert( document ).quotes.map( ( { name, confidence } ) => [
			name,
			confidence,
		] )
	).toEqual( [
		[ 'Marta', 0.85 ],
		[ 'Ana Ruiz', 0.9 ],
		[ 'Lee', 0.9 ],
		[ 'Lee', 0.65 ],
	] );
} );
