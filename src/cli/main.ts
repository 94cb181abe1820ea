import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { outputFailed } from './closed-output';
import { addConvert } from './convert';
import { EXIT, exitCodeOf } from './exit-code';
import { addExport } from './export';
import { addExtract } from './extract';
import { addPublish } from './publish';
import { addVerify } from './verify';

const AFTER = `
A first run:
  $ export EDITORIAL_BLOCKS_SITE=https://example.org
  $ export EDITORIAL_BLOCKS_USER=ana
  $ export EDITORIAL_BLOCKS_APP_PASSWORD='abcd efgh ijkl mnop qrst uvwx'
  $ editorial-blocks verify
  $ editorial-blocks publish articles --dry-run
  $ editorial-blocks publish articles

Exit codes: 0 all well, 1 some documents failed, 2 wrong usage, 3 credentials, 4 site unreachable.`;

function say( line: string ): void {
	process.stderr.write( `${ line }\n` );
}

// A command that has ended may have given a request up that nobody answers:
// without this it would keep the process for a minute, and silent.
function leave(): void {
	const { stdout, stderr } = process;
	setTimeout( () => {
		if ( stdout.writableLength + stderr.writableLength === 0 ) {
			process.exit();
		}
	}, 1000 ).unref();
}

async function main(): Promise< void > {
	const program = new Command( 'editorial-blocks' )
		.description(
			'Documents become WordPress posts made of blocks, and posts become documents.'
		)
		.version( version )
		.helpCommand( 'help [command]', 'show how a command is used' )
		.showHelpAfterError( '(--help shows how it is used)' )
		.addHelpText( 'after', AFTER )
		.exitOverride();
	const finished = ( code: number ) => {
		process.exitCode = code;
	};
	for ( const add of [
		addConvert,
		addPublish,
		addExtract,
		addExport,
		addVerify,
	] ) {
		add( program, finished );
	}
	try {
		await program.parseAsync();
	} catch ( error ) {
		if ( error instanceof CommanderError ) {
			// It has said what was wrong, or shown the help.
			process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
			return;
		}
		say(
			`editorial-blocks: ${ error instanceof Error ? error.message : error }`
		);
		process.exitCode = exitCodeOf( error );
	}
}

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on( 'error', outputFailed );

void main().finally( leave );
