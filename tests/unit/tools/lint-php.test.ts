/** @jest-environment node */
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
	[ '$a = match ( $b ) { 1 => 2 };', '4 match is PHP 8.0' ],
	[ 'f( a: 1 );', '4 named arguments are PHP 8.0' ],
	[ '$a = $b?->c;', '4 ?-> is PHP 8.0' ],
	[ 'function f( int|string $a ) {}', '4 union types are PHP 8.0' ],
	[ '#[Pure]\nfunction f() {}', '5 attributes are PHP 8.0' ],
	[
		'class A { public function __construct( private int $a ) {} }',
		'4 constructor promotion is PHP 8.0',
	],
	[ 'enum A { case B; }', '4 enum is PHP 8.1' ],
	[ '$a = $b ?? throw new C();', '4 throw as an expression is PHP 8.0' ],
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
