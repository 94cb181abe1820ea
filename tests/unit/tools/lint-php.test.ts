/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintPhp } from '../../../tools/lint-php/lint';

const guard = "defined( 'ABSPATH' ) || exit;";
const file = ( body: string ) =>
	`<?php\nnamespace Editorial_Blocks;\n${ guard }\n${ body }\n`;
const said = ( source: string ) =>
	lintPhp( source, 'file.php' ).map(
		( { line, says } ) => `${ line } ${ says }`
	);

const printed = '4 prints what is not escaped right there';

it.each( [
	[ 'echo $name;', printed ],
	[ "echo '<p>' . get_the_title() . '</p>';", printed ],
	[ 'echo $is_start ? esc_html( $a ) : $b;', printed ],
	[ 'print $name;', printed ],
	[ 'exit( $message );', printed ],
	[ "printf( '<p>%s</p>', $name );", printed ],
	[ 'printf( $format, esc_html( $name ) );', printed ],
	[ "_e( 'Label', 'editorial-blocks' );", printed ],
	[ 'echo (string) $count;', printed ],
	[ "echo sprintf( '%s', $name );", printed ],
	[ 'echo "<p>$name</p>";', printed ],
	[ '$a = <<<HTML\nx\nHTML;', '4 the plugin directory refuses heredoc' ],
	[ "$a = <<<'HTML'\nx\nHTML;", '4 the plugin directory refuses nowdoc' ],
	[ '$a = `ls`;', '4 backticks run a program' ],
	[ 'eval( $a );', '4 eval runs text as code' ],
	[ 'echo wp_json_encode( $a );', printed ],
	[ 'wp_die( $message );', printed ],
	[ 'wp_die( esc_html( $message ), $title );', printed ],
	[ 'the_title( $before );', printed ],
	[ "echo wp_kses( $a, array( 'script' => array() ) );", printed ],
	[ "call_user_func( 'printf', $name );", printed ],
	[ "array_map( 'Printf', $names );", printed ],
	[ "PRINTF( '%s', $name );", printed ],
	[ "echo $name ?: 'nobody';", printed ],
	[ 'echo \\Editorial_Blocks\\esc_html( $name );', printed ],
	[ 'echo namespace\\esc_html( $name );', printed ],
	[
		'function esc_html( $a ) { return $a; }',
		'4 gives esc_html the name of a function that escapes',
	],
	[
		'use function Other\\esc_html;',
		'4 gives Other\\esc_html the name of a function that escapes',
	],
	[
		'use function Other\\clean as esc_html;',
		'4 gives esc_html the name of a function that escapes',
	],
	[
		"echo '<a href=\"' . esc_html( $url ) . '\">';",
		'4 the address in href wants esc_url()',
	],
	[
		'return \'<a class="a" href="\' . esc_attr( $url ) . \'">\';',
		'4 the address in href wants esc_url()',
	],
	[
		'printf( \'<a class="%1$s" href="%2$s">\', esc_attr( $a ), esc_attr( $url ) );',
		'4 the address in href wants esc_url()',
	],
	[
		'?><a href="<?php echo esc_html( $url ); ?>"></a><?php',
		'4 the address in href wants esc_url()',
	],
	[
		"echo '<p class=' . esc_attr( $a ) . '>';",
		'4 fills the attribute class without quotes around it',
	],
	[
		"echo '<p title=\"a\" class=is-' . esc_attr( $a ) . '>';",
		'4 fills the attribute class without quotes around it',
	],
	[
		"echo '<p onclick=\"' . esc_attr( $a ) . '\">';",
		'4 writes a program into onclick',
	],
	[
		"echo '<p title=\"' . wp_kses_post( $a ) . '\">';",
		'4 wp_kses_post() keeps quotes, which end the attribute title',
	],
	[
		'#[Pure]\nfunction f() {}',
		'5 attributes are PHP 8.0: to 7.4 the rest of the line is a comment',
	],
	[ 'function f(): mixed {}', '4 the type mixed is PHP 8.0' ],
	[ 'function f( ?Mixed $a ) {}', '4 the type mixed is PHP 8.0' ],
	[ 'function f(): never {}', '4 the type never is PHP 8.1' ],
] )( 'refuses %s', ( body, problem ) => {
	expect( said( file( body ) ) ).toEqual( [ problem ] );
} );

it.each( [
	"echo '<span></span>';",
	'echo esc_html( $name );',
	"echo '<a href=\"' . esc_url( $url ) . '\">' . esc_html__( 'Settings', 'editorial-blocks' ) . '</a>';",
	"echo $is_start ? 'start' : 'end';",
	'echo (int) $count;',
	'printf( \'<p class="%s">%d</p>\', esc_attr( $class ), absint( $id ) );',
	"echo sprintf( '%s', esc_html( $name ) );",
	"esc_html_e( 'Label', 'editorial-blocks' );",
	'function f( ?int $a ): array { return array( ...$a ); }',
	"echo '<a href=\"https://example.com/' . esc_attr( $id ) . '\">';",
	'echo \'<p title="1 > 0" class="\' . esc_attr( $a ) . \'">\';',
	"echo 'one = ' . esc_html( $a );",
	'wp_die();',
	"wp_die( esc_html( $a ), '', array( 'response' => 404 ) );",
	"add_filter( 'the_title', 'trim' );",
	'throw new C();',
	'if ( $a ) { throw new C(); }',
] )( 'lets %s pass', ( body ) => {
	expect( said( file( body ) ) ).toEqual( [] );
} );

it( 'asks for the guard before anything that runs', () => {
	expect( said( `<?php\nf();\n${ guard }` ) ).toEqual( [
		"1 does not begin with: defined( 'ABSPATH' ) || exit;",
	] );
} );

it( 'lets a file without the guard pass that only returns a value', () => {
	expect( said( '<?php return array( 1 );' ) ).toEqual( [] );
} );

/** What PHP 7.4 cannot compile, as the reader of its complaint finds it. */
const newer = [
	'$a = match ( $b ) { 1 => 2 };',
	'f( a: 1 );',
	'$a = $b?->c;',
	'f( ... );',
	'function f( int|string $a ) {}',
	'function f( A&B $a ) {}',
	'function f(): static {}',
	'function f( $a, ) {}',
	'class A { public function __construct( private int $a ) {} }',
	'class A { public readonly int $a; }',
	'readonly class A {}',
	'class A { final const B = 1; }',
	'enum A { case B; }',
	'$a = $b ?? throw new C();',
	'try { f(); } catch ( E ) {}',
	'$a = $b::class;',
	'$a = 0o17;',
	'const A = new B();',
];

it( 'has PHP 7.4 itself compile every file', () => {
	const folder = mkdtempSync( join( tmpdir(), 'lint-php-' ) );
	try {
		mkdirSync( join( folder, 'src' ) );
		[ ...newer, 'f( ...$a );' ].forEach( ( body, index ) =>
			writeFileSync(
				join( folder, `src/${ 10 + index }.php` ),
				file( body )
			)
		);
		const { stderr, status } = spawnSync(
			'npx',
			[ 'tsx', 'tools/lint-php/index.ts', folder ],
			{ encoding: 'utf8' }
		);
		const found = stderr.match( /^src\/\d+\.php:\d+ is no PHP 7\.4/gm );
		expect( found ).toEqual(
			newer.map(
				( _, index ) => `src/${ 10 + index }.php:4 is no PHP 7.4`
			)
		);
		expect( status ).toBe( 1 );
	} finally {
		rmSync( folder, { recursive: true } );
	}
}, 60_000 );
