/** @jest-environment node */
import { convert } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';

/**
 * What is repeated, how often at first, and what it is written in. Each kind
 * once took a time that grew with the square of its length, or is one of those
 * that break parsers.
 */
const patterns: [ string, number, DocumentForm? ][] = [
	[ '=\n', 4000 ],
	[ 'word\n=\n', 1500 ],
	[ '- word\n', 700 ],
	[ '- word\n  - word\n', 200 ],
	[ '1. word\n\n', 400 ],
	[ '> word\n\n', 300 ],
	[ '> [!NOTE]\n> word\n\n', 100 ],
	[ '!!! note\n', 300 ],
	[ '!!! note\n    word\n\n', 150 ],
	[ '::: note\nword\n', 300 ],
	[ '{{< note >}}\nword\n', 300 ],
	[ '> ', 1000 ],
	[ '[', 3000 ],
	[ ']', 1500 ],
	[ '[word] ', 500 ],
	[ '[word][word] ', 500 ],
	[ '*word _word ', 500 ],
	[ 'word[^1]\n\n', 200 ],
	[ '[a]: b\n\nword [a]\n\n', 150 ],
	[ '|word|\n|-|\n\n', 150 ],
	[ '<!-- wp:paragraph -->\nword\n', 500 ],
	[ '<b>word</b> ', 400 ],
	[ '<word> ', 400 ],
	[ 'word <!-- word ', 300 ],
	[ '<word> ', 1500, 'html' ],
	[ '</word a="', 1500, 'html' ],
	[ '<svg>word ', 1500, 'html' ],
	[ '<script>word ', 1500, 'html' ],
	[ '<div>word', 100, 'html' ],
	[ '<b><p>word', 60, 'html' ],
	[ '<ul><li>word</ul>', 400, 'html' ],
	[ '<tr><td>word', 400, 'html' ],
	[ '“word,” said Maria. ', 400 ],
	[ '- word\n— Maria\n', 500, 'text' ],
	[ 'example.com word ', 400, 'text' ],
];

const clock = () => {
	const { user, system } = process.cpuUsage();
	return user + system;
};

/** The least processor time of some runs: what else runs only adds to it. */
class Least {
	time = Infinity;

	constructor( private readonly run: () => void ) {}

	again() {
		const before = clock();
		this.run();
		this.time = Math.min( this.time, clock() - before );
	}
}

test.each( patterns )(
	'%j four times as often takes about four times as long, and no word is lost',
	( unit, times, from = 'markdown' ) => {
		const once = unit.repeat( times );
		const four = unit.repeat( times * 4 );
		const short = new Least( () => convert( once, { from } ) );
		const long = new Least( () => convert( four, { from } ) );
		// Squares would give sixteen; a busy machine spoils single runs, and short
		// ones vary by half.
		for ( let round = 0; round < 8; round++ ) {
			short.again();
			long.again();
			if ( round > 0 && long.time < short.time * 7 ) {
				break;
			}
		}
		expect( long.time / short.time ).toBeLessThan( 12 );
		const { markup, title } = convert( four, { from } );
		expect( `${ title }${ markup }`.match( /word/g ) ).toEqual(
			four.match( /word/g )
		);
	},
	60_000
);
