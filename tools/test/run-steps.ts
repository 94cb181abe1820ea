import { showProgress } from '../progress';
import { clearLogs, StepError, type Count, type Step } from './step';

async function runStep( step: Step ): Promise< Count > {
	let count: Count = { passed: 0, failed: 0 };
	try {
		await showProgress( step.title, async ( say ) => {
			count = await step.run( say );
		} );
	} catch ( error ) {
		console.log( error instanceof Error ? error.message : error );
		if ( error instanceof StepError ) {
			return error.count;
		}
		return { passed: 0, failed: 1 };
	}
	return count;
}

/**
 * Runs steps one after the other, all of them also when one fails, and ends
 * with `N passed, N failed` alone on a line.
 *
 * @param steps What to find out.
 * @return The exit code: 0 when nothing failed and something passed.
 */
export async function runSteps( steps: Step[] ): Promise< number > {
	const total: Count = { passed: 0, failed: 0 };
	await clearLogs();
	for ( const step of steps ) {
		const { passed, failed } = await runStep( step );
		total.passed += passed;
		total.failed += failed;
	}
	console.log( `${ total.passed } passed, ${ total.failed } failed` );
	return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
