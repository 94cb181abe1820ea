import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../folders';
import { weighClient } from '../package/weigh';
import { StepError, type Count } from '../test/step';
import { measureClient } from './client-bundle';
import { measureEditorBundle } from './editor-bundle';
import { measureStylesheets } from './reader-css';
import { told, type Section } from './row';
import { staleRows } from './stale-rows';

/** Column by column, what the client's manual states of its weight in KB. */
async function weightInManual(): Promise< Map< string, Section > > {
	const { own, 'with api-fetch': whole } = await weighClient();
	const section = ( alone: number, together: number ): Section => ( {
		title: 'What it weighs',
		command: 'npm run size:api',
		method: '',
		rows: [
			told( "the client's own code", ( alone / 1024 ).toFixed( 1 ) ),
			told(
				'with `@wordpress/api-fetch` in it',
				( together / 1024 ).toFixed( 1 )
			),
		],
	} );
	return new Map( [
		[ 'at load', section( own.atOnce, whole.atOnce ) ],
		[
			'with everything',
			section( own.atOnce + own.onDemand, whole.atOnce + whole.onDemand ),
		],
	] );
}

/**
 * Holds the pages to what can be weighed at once and is the same on every machine.
 *
 * @throws StepError With what they state otherwise.
 */
export async function checkPages(): Promise< Count > {
	const page = ( name: string ) => readFile( join( root, name ), 'utf8' );
	const manual = await page( 'docs/api.md' );
	const weights = [ ...( await weightInManual() ) ];
	const stale = [
		...staleRows( await page( 'docs/benchmarks.md' ), [
			measureStylesheets(),
			measureEditorBundle(),
			await measureClient(),
		] ),
		...weights.flatMap( ( [ column, section ] ) =>
			staleRows( manual, [ section ], column )
		),
	];
	if ( stale.length > 0 ) {
		throw new StepError( stale.join( '\n' ), { passed: 0, failed: 1 } );
	}
	return { passed: 1, failed: 0 };
}
