/** @jest-environment node */
import { showProgress } from '../../../src/cli/progress';
import { makeScreen } from './screen';

beforeEach( () => {
	jest.useFakeTimers();
} );
afterEach( () => {
	jest.useRealTimers();
} );

const unexpected = ( line: string ) => {
	throw new Error( `Printed beside the bar: ${ line }` );
};
const long =
	`failed    heat.md: ${ 'a reason that goes on and '.repeat( 5 ) }`.trim();
const wrapped = ( line: string, columns: number ) =>
	line.match( new RegExp( `.{1,${ columns }}`, 'g' ) ) ?? [];

test( 'a terminal shows how many are done, the rate and the time left', () => {
	const { stream, lines } = makeScreen( 80 );
	const progress = showProgress( 40, 'documents', stream, unexpected );
	for ( let done = 0; done < 10; done++ ) {
		jest.advanceTimersByTime( 500 );
		progress.step();
	}
	jest.advanceTimersByTime( 200 );
	expect( lines() ).toEqual( [
		'██████░░░░░░░░░░░░░░░░░░ 10/40 documents · 2.0/s · 15s left',
	] );
	progress.stop();
	expect( lines() ).toEqual( [ '' ] );
} );

test( 'before the first is done no time left is made up', () => {
	const { stream, lines } = makeScreen( 80 );
	const progress = showProgress( 40, 'documents', stream, unexpected );
	jest.advanceTimersByTime( 500 );
	expect( lines() ).toEqual( [ '░░░░░░░░░░░░░░░░░░░░░░░░ 0/40 documents' ] );
	progress.stop();
} );

test.each( [ 40, 80 ] )(
	'lines stand whole above the bar on a screen of %d columns, and stay when it goes',
	( columns ) => {
		const { stream, lines } = makeScreen( columns );
		const progress = showProgress( 2, 'documents', stream, unexpected );
		progress.print( 'created   cold.md' );
		progress.step();
		jest.advanceTimersByTime( 1000 );
		progress.print( long );
		progress.step();
		jest.advanceTimersByTime( 1000 );
		const above = [ 'created   cold.md', ...wrapped( long, columns ) ];
		expect( lines().slice( 0, -1 ) ).toEqual( above );
		expect( lines().at( -1 ) ).toMatch( /^█{24} 2\/2 docum/ );
		progress.print( 'the last' );
		progress.stop();
		expect( lines() ).toEqual( [ ...above, 'the last' ] );
	}
);

test( 'where nobody watches there are only the lines', () => {
	const printed: string[] = [];
	const progress = showProgress( 2, 'documents', undefined, ( line ) =>
		printed.push( line )
	);
	progress.print( 'created   cold.md' );
	progress.step();
	jest.advanceTimersByTime( 1000 );
	progress.stop();
	expect( printed ).toEqual( [ 'created   cold.md' ] );
} );
