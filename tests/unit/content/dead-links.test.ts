/** @jest-environment node */
import { convert } from '../../../src/content';

const warningsOf = ( document: string ) =>
	convert( document, { from: 'html' } ).warnings;

const gone = ( place: string ) => ( {
	message: `The link to #${ place } leads nowhere: no heading has that name.`,
	line: 1,
} );

const NOTE = '08d5d907-b576-4ae0-a53c-fa10b8d6fbfc';

test( 'links that lead nowhere do not lead to a title without letters', () => {
	expect(
		warningsOf(
			'<h1>🎉</h1><p><a href="#---">a</a> <a href="#-">b</a></p>'
		)
	).toEqual( [ gone( '---' ), gone( '-' ) ] );
} );

test( 'links to what every page has are not looked after, links like them are', () => {
	const dead = ( ...places: string[] ) =>
		warningsOf(
			places.map( ( place ) => `<a href="#${ place }">a</a>` ).join( ' ' )
		);
	expect(
		dead(
			...'top Top comments respond comment-12 content main primary /route !x :~:text=x ?q'.split(
				' '
			),
			NOTE,
			`${ NOTE }-link`
		)
	).toEqual( [] );
	const others = [
		'topics',
		'on-top',
		'comment-',
		'comment-x',
		'a/route',
		`x${ NOTE }`,
		`${ NOTE }-links`,
		NOTE.slice( 9 ),
	];
	expect( dead( ...others ) ).toEqual(
		others.map( ( place ) => gone( place ) )
	);
} );

test.each( [ 'img', 'hr', 'video', 'audio', 'iframe' ] )(
	'an anchor before a seen thing, %s, is not the next heading’s',
	( tag ) => {
		expect(
			warningsOf(
				`<p><a href="#plan">a</a></p><a id="plan"></a><${ tag } src="plan"></${ tag }><h2>Usage</h2>`
			).at( -1 )
		).toEqual( gone( 'plan' ) );
	}
);

test( 'headings of every level get the ids that links lead to', () => {
	const levels = [ 1, 2, 3, 4, 5, 6 ];
	const document = levels.map(
		( level ) => `${ '#'.repeat( level ) } L${ level }`
	);
	const links = levels.map( ( level ) => `[a](#l${ level })` ).join( ' ' );
	const { markup } = convert( [ links, ...document ].join( '\n\n' ), {
		from: 'markdown',
	} );
	expect( markup.match( / id="[^"]*"/g ) ).toEqual(
		levels.map( ( level ) => ` id="l${ level }"` )
	);
} );
