import { convert } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { inWords } from './in-words';
import { complaints } from './validity';

beforeAll( registerBlocks );

/** Quotations, `⏎` for the end of a line, and whom each is by. */
it.each( [
	[ '> “One.” – Ana⏎> “Two.” – Bob', 'as it is' ],
	[ '> “One.” – Ana, “Two.” – Bob', 'as it is' ],
	[ '> “One.”⏎> – Ana⏎> “Two.”⏎> – Bob', 'as it is' ],
	[ '> “One.”⏎>⏎> – Ana⏎>⏎> “Two.”⏎>⏎> – Bob', 'as it is' ],
	[ '> "One." — Ana⏎>⏎> "Two." — Bob', 'as it is' ],
	[ '> “One.” – Ana, editor, “Two”', 'quote: Ana, editor, Two' ],
	[ '> “One.” — Ana Ruiz – editor, “Two”', 'quote: Ana Ruiz, editor, Two' ],
	[ '> “No.” — Then she left.⏎>⏎> — Ana Ruiz', 'quote: Ana Ruiz' ],
	[ '> — Tu viens ?⏎> — Non', 'as it is' ],
	[ '> — Tu viens ?⏎>⏎> — Non', 'as it is' ],
	[ '> Words.⏎⏎----- Ana Ruiz -----', 'as it is' ],
	[ '> Three things.⏎>⏎> — bread, milk and eggs', 'as it is' ],
	[ '> Three things.⏎> — bread, milk and eggs', 'as it is' ],
	[ '> Go.⏎>⏎> — and never come back until Monday, said Ana', 'as it is' ],
	[ '> Go.⏎>⏎> — anonymous', 'quote: anonymous' ],
	[ '> Go.⏎>⏎> — a passer-by', 'quote: a passer-by' ],
	[ '> Go.⏎>⏎> — bell hooks, poet, 1999', 'quote: bell hooks, poet' ],
	[ '> Go.⏎>⏎> — bell hooks, *Notes*', 'quote: bell hooks, Notes' ],
	[ '> Go.⏎>⏎> — 老子', 'quote: 老子' ],
	[ '> “千里之行。” ——老子，思想家', 'quote: 老子, 思想家' ],
	[ '> 「千里の行も」— 老子', 'quote: 老子' ],
	[ '> 「千里」— 老子 「之行」— 孔子', 'as it is' ],
	[ '> “العلم نور” — محمد علي، معلم', 'quote: محمد علي, معلم' ],
	[ '> 千里之行。⏎⏎——老子', 'quote: 老子' ],
	[ '> 千里之行。⏎⏎——他说的话很有道理。', 'as it is' ],
	[ '> “真相”——这是他一生追求的东西。', 'as it is' ],
	[ '> “我不去，”——他停了一下——“你去吧。”', 'as it is' ],
	[ '> 인용문입니다.⏎⏎— 그는 그렇게 말하고 방을 나갔다.', 'as it is' ],
	[ '> اقتباس.⏎⏎— قال ذلك ثم خرج من الغرفة ولم يعد', 'as it is' ],
	[ '> 他说：“好。”⏎> ——然后就走了。', 'as it is' ],
	[ '> 千里之行。⏎⏎—— 第二部分 ——', 'as it is' ],
	[ '> Всё пройдёт.⏎⏎— Хорошо, — сказал он.', 'as it is' ],
	[ '> Раз.⏎> — Два, — сказал он.', 'as it is' ],
	[ '> Entró en la casa.⏎⏎—Está bien —dijo él.', 'as it is' ],
	[ '> Wszedł do domu.⏎⏎– Dobrze – powiedział.', 'as it is' ],
	[ '> Il entre.⏎⏎— D’accord, dit-il.', 'as it is' ],
	[ '> العلم نور⏎> — د. محمد علي', 'quote: د. محمد علي' ],
	[ '> לכו לאט⏎> — ד"ר כהן', 'quote: ד"ר כהן' ],
	[ '> 千里之行。⏎> ——孔子“论语”', 'quote: 孔子“论语”' ],
	[ '> «Todo es posible». — Ana Ruiz', 'quote: Ana Ruiz' ],
	[ '> «Всё возможно», — Анна Ахматова', 'quote: Анна Ахматова' ],
	[ '> „Alles ist möglich“. — Ana Ruiz', 'quote: Ana Ruiz' ],
	[ '> »Alles ist möglich.« – Ana Ruiz', 'quote: Ana Ruiz' ],
	[ '> ”Allt är möjligt.” – Ana Ruiz', 'quote: Ana Ruiz' ],
	[ '> العلم نور.⏎⏎— من قال ذلك؟', 'as it is' ],
	[
		'> Go.⏎>⏎> — “Ana Ruiz”, editor of the paper',
		'quote: “Ana Ruiz”, editor of the paper',
	],
	[ '> Long words⏎> *— Ana Ruiz*', 'quote: Ana Ruiz' ],
	[ '> Long words⏎> **— Ana Ruiz**, editor', 'quote: Ana Ruiz, editor' ],
	[ '> *Long words⏎> — Ana Ruiz*', 'quote: Ana Ruiz' ],
	[ '> Long words⏎> — Ana Ruiz⏎> <!-- seen -->', 'quote: Ana Ruiz' ],
	[ '> Long *words⏎> — and* more', 'as it is' ],
] )( '%s: %s', ( source, expected ) => {
	const document = source.replaceAll( '⏎', '\n' );
	const { markup } = convert( document );
	expect( inWords( document ) ).toBe( expected );
	expect( complaints( markup ) ).toEqual( [] );
	const words = ( text: string ) =>
		text.replace( /<[^>]*>/g, ' ' ).match( /[\p{L}\p{N}]+/gu );
	expect( words( markup )?.sort() ).toEqual( words( document )?.sort() );
} );

it.each( [
	[
		'[Ana](http://ana.example), *[Notes](http://n.example/?a=1&b=2)*',
		[
			{
				message:
					'The link of “Ana” to http://ana.example is left out: a quote has one, to its source.',
				line: 1,
			},
		],
	],
	[
		'[Ana](notes.md)',
		[
			{
				message:
					'The link of “Ana” to notes.md is left out: a quote has one, to its source.',
				line: 1,
			},
		],
	],
	[ '[Ana](http://ana.example)', [] ],
	[ 'Ana, editor of [Notes](http://n.example)', [] ],
] )( 'tells which links of “%s” are left out', ( credit, warnings ) => {
	expect( convert( `> Words.\n>\n> — ${ credit }` ).warnings ).toEqual(
		warnings
	);
} );
