/** @jest-environment node */
import { spawnSync } from 'node:child_process';

const refused = [
	[ 'const f = new Function( html );', 'no-new-func' ],
	[ 'const f = [].constructor.constructor( html );', 'no-restricted-syntax' ],
	[ 'eval( html );', 'no-eval' ],
	[ "setTimeout( 'a()', 1 );", 'no-implied-eval' ],
	[ "setTimeout( 'a()', 1 );", 'no-restricted-syntax' ],
	[ 'setTimeout( html, 1 );', 'no-restricted-syntax' ],
	[ 'window.setInterval( html, 1 );', 'no-restricted-syntax' ],
	[ 'document.body.innerHTML = html;', 'no-unsanitized/property' ],
	[
		'document.body.insertAdjacentHTML( "beforeend", html );',
		'no-unsanitized/method',
	],
	[
		'const f = <p dangerouslySetInnerHTML={ { __html: html } } />;',
		'react/no-danger',
	],
	[
		'const f = <Card dangerouslySetInnerHTML={ { __html: html } } />;',
		'react/no-danger',
	],
	[
		'const f = { dangerouslySetInnerHTML: { __html: html } };',
		'no-restricted-syntax',
	],
	[ "import { RawHTML } from '@wordpress/element';", 'no-restricted-syntax' ],
] as const;

const ABOUT_CODE_AND_HTML =
	/^(no-(new-func|eval|implied-eval|restricted-syntax|unsanitized\/.*)|react\/no-danger)$/;

/**
 * The rules broken in what would be a source of a block, by line.
 *
 * @param lines The source.
 */
function brokenRules( lines: readonly string[] ): string[] {
	const { stdout } = spawnSync(
		'npx',
		[
			'eslint',
			'--stdin',
			'--stdin-filename=blocks/quote/planted.tsx',
			'--format=json',
		],
		{ encoding: 'utf8', input: lines.join( '\n' ) }
	);
	const [ { messages } ]: [
		{ messages: { line: number; ruleId: string | null }[] },
	] = JSON.parse( stdout );
	return [
		...new Set(
			messages
				.filter( ( { ruleId } ) =>
					ABOUT_CODE_AND_HTML.test( ruleId ?? '' )
				)
				.map(
					( { line, ruleId } ) => `${ lines[ line - 1 ] } ${ ruleId }`
				)
		),
	];
}

const harmless = 'setTimeout( () => stop(), 1 );';

it( 'refuses to run text as code and to write HTML as it is, in what ships', () => {
	const lines = new Set( refused.map( ( [ line ] ) => line ) );
	expect( brokenRules( [ ...lines, harmless ] ) ).toEqual(
		refused.map( ( [ line, rule ] ) => `${ line } ${ rule }` )
	);
}, 60_000 );
