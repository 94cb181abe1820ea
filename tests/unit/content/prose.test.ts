/** @jest-environment node */
import { convert, extractQuotes } from '../../../src/content';

type Said = { text: string; name: string; role?: string };

function said( document: string ): Said[] {
	return convert( document ).quotes.map( ( { text, name, role } ) => ( {
		text: text.text,
		name: name ?? '',
		...( role && { role } ),
	} ) );
}

const WORDS = 'Most people wash their face too often';

test.each< [ string, string, Said[] ] >( [
	[
		'behind the quotation',
		`“${ WORDS },” says Dr A. B., a dermatologist in C., “and it shows.”`,
		[
			{
				text: `${ WORDS }, and it shows.`,
				name: 'Dr A. B.',
				role: 'a dermatologist in C.',
			},
		],
	],
	[
		'with a place of two parts, the quotation going on',
		`“${ WORDS },” says Dr. Priya N. Shah, a dermatologist in Austin, Texas. “Wash less often.”`,
		[
			{
				text: `${ WORDS }. Wash less often.`,
				name: 'Dr. Priya N. Shah',
				role: 'a dermatologist in Austin, Texas',
			},
		],
	],
	[
		'with an age and a job, in straight marks',
		`"${ WORDS }," says Marta, 34, a teacher.`,
		[ { text: WORDS, name: 'Marta', role: '34, a teacher' } ],
	],
	[
		'with what happened next',
		`“${ WORDS },” said Ana Ruiz, head of care, adding that few listen.`,
		[ { text: WORDS, name: 'Ana Ruiz', role: 'head of care' } ],
	],
	[
		'with nothing but what happened next',
		`“${ WORDS },” said Ana Ruiz, and left the room.`,
		[ { text: WORDS, name: 'Ana Ruiz' } ],
	],
	[
		'with what somebody does',
		`“${ WORDS },” explained Ana Ruiz, who runs the clinic.`,
		[ { text: WORDS, name: 'Ana Ruiz', role: 'who runs the clinic' } ],
	],
	[
		'before the verb',
		`“${ WORDS },” Jane Doe, a nurse from Leeds, England, told us.`,
		[
			{
				text: WORDS,
				name: 'Jane Doe',
				role: 'a nurse from Leeds, England',
			},
		],
	],
	[
		'before the quotation',
		`Dr. Sam Ortiz, chief of surgery, says: “${ WORDS }.”`,
		[
			{
				text: `${ WORDS }.`,
				name: 'Dr. Sam Ortiz',
				role: 'chief of surgery',
			},
		],
	],
	[
		'according to somebody',
		`According to Sam Ortiz, a cardiologist at Mercy Hospital, “${ WORDS }.”`,
		[
			{
				text: `${ WORDS }.`,
				name: 'Sam Ortiz',
				role: 'a cardiologist at Mercy Hospital',
			},
		],
	],
	[
		'by surname and by pronoun, once somebody has been named',
		`“${ WORDS },” says Ana Ruiz, a nurse.\n\n“They should stop doing that,” Ruiz explains.\n\n“It is not magic, it is patience,” she shares.`,
		[
			{ text: WORDS, name: 'Ana Ruiz', role: 'a nurse' },
			{
				text: 'They should stop doing that',
				name: 'Ana Ruiz',
				role: 'a nurse',
			},
			{
				text: 'It is not magic, it is patience',
				name: 'Ana Ruiz',
				role: 'a nurse',
			},
		],
	],
	[
		'in German marks',
		`„Die meisten waschen ihr Gesicht zu oft“, sagt Ana Ruiz, Hautärztin in Köln.`,
		[
			{
				text: 'Die meisten waschen ihr Gesicht zu oft',
				name: 'Ana Ruiz',
				role: 'Hautärztin in Köln',
			},
		],
	],
] )( 'prose names who speaks %s', ( _, document, quotes ) => {
	expect( said( document ) ).toEqual( quotes );
} );

test.each( [
	[ 'a pronoun that nobody was named for', `“${ WORDS },” she says.` ],
	[ 'a word used with distance', 'The “clean” label, says Ana Ruiz.' ],
	[ 'a title between marks', `She read “${ WORDS }” on the train.` ],
	[ 'a saying', `As the old proverb says, “${ WORDS }.”` ],
	[ 'a sign', `The sign on the door said: “${ WORDS }.”` ],
	[ 'marks that stay open', `“${ WORDS }, says Ana Ruiz.` ],
	[ 'words that nobody says', `“${ WORDS }.” Ana Ruiz left.` ],
] )( 'prose attributes nothing: %s', ( _, document ) => {
	expect( said( document ) ).toEqual( [] );
} );

test( 'a name in a rendered quotation is text, whatever stands for its characters', () => {
	expect(
		extractQuotes(
			`<blockquote class="wp-block-quote"><p>${ WORDS }.</p><cite>Smith &amp; Sons, bakers</cite></blockquote>`,
			{ form: 'rendered' }
		).map( ( { name, role } ) => ( { name, role } ) )
	).toEqual( [ { name: 'Smith & Sons', role: 'bakers' } ] );
} );
