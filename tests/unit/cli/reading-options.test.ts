/** @jest-environment node */
import { Command } from 'commander';
import { convertOptions, withReading } from '../../../src/cli/options';
import { convert } from '../../../src/content';
import { languageOf, labelLanguages } from '../../../src/content/labels';

let said = '';

const reading = () =>
	withReading(
		new Command()
			.exitOverride()
			.configureOutput( { writeErr: ( line ) => ( said += line ) } )
	);

beforeEach( () => {
	said = '';
} );

test.each( [
	[ 'en', 'Warning' ],
	[ 'EN-gb', 'Warning' ],
	[ 'de', 'Warnung' ],
	[ 'de-AT', 'Warnung' ],
	[ 'de_CH', 'Warnung' ],
] )( '--labels %s writes “%s”', ( locale, label ) => {
	const command = reading().parse( [ '--labels', locale ], { from: 'user' } );
	const options = convertOptions( command.opts(), 'markdown' );
	const { callouts } = convert( '> [!warning]\n> Hot.', options );
	expect( callouts.map( ( callout ) => callout.label ) ).toEqual( [ label ] );
} );

test.each( [ 'fr', 'klingon', 'deutsch', 'constructor', '' ] )(
	'--labels %j is refused, where English ones were written in silence',
	( locale ) => {
		expect( () =>
			reading().parse( [ '--labels', locale ], { from: 'user' } )
		).toThrow(
			expect.objectContaining( { code: 'commander.invalidArgument' } )
		);
		expect( said ).toBe(
			`error: option '--labels <locale>' argument '${ locale }' is invalid. Labels are known in en, de. For another language leave it out, and give convert() of editorial-blocks/content your own: { labels }.\n`
		);
	}
);

test( 'the help names every language that labels are known in', () => {
	const help = reading().helpInformation().replace( /\s+/g, ' ' );
	expect( labelLanguages.map( languageOf ) ).toEqual( [ 'en', 'de' ] );
	expect( help ).toContain(
		'--labels <locale> language of labels such as “Note”: en, de (default: each document’s own lang, else en)'
	);
} );
