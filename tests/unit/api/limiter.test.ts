/** @jest-environment node */
import { AbortedError } from '../../../src/api/errors/errors';
import { Lane } from '../../../src/api/transport/limiter';
import { quickClock } from './quick-clock';

/** A task that ends when told to. */
function held() {
	let end = () => {};
	const ended = new Promise< void >( ( resolve ) => {
		end = resolve;
	} );
	return { ended, end };
}

const turns = () => new Promise( ( resolve ) => setImmediate( resolve ) );

test( 'so many run at once, in the order in which they came', async () => {
	const lane = new Lane( 2, quickClock() );
	const log: string[] = [];
	const tasks = [ 'a', 'b', 'c', 'd' ].map( ( name ) => ( {
		name,
		...held(),
	} ) );
	const runs = tasks.map( ( { name, ended } ) =>
		lane.run( async () => {
			log.push( name );
			await ended;
			return name;
		} )
	);
	await turns();
	expect( log ).toEqual( [ 'a', 'b' ] );
	tasks[ 1 ]?.end();
	await turns();
	expect( log ).toEqual( [ 'a', 'b', 'c' ] );
	tasks.forEach( ( { end } ) => end() );
	expect( await Promise.all( runs ) ).toEqual( [ 'a', 'b', 'c', 'd' ] );
	// All places are free again.
	const later = [ held(), held(), held() ];
	later.forEach( ( { ended }, n ) =>
		lane.run( async () => {
			log.push( String( n ) );
			await ended;
		} )
	);
	await turns();
	expect( log.slice( 4 ) ).toEqual( [ '0', '1' ] );
	later.forEach( ( { end } ) => end() );
} );

test( 'a task that fails leaves its place', async () => {
	const lane = new Lane( 1, quickClock() );
	await expect(
		lane.run( () => Promise.reject( new Error( 'x' ) ) )
	).rejects.toThrow( 'x' );
	expect( await lane.run( () => Promise.resolve( 1 ) ) ).toBe( 1 );
} );

test( 'who gives up while waiting leaves the others their order', async () => {
	const lane = new Lane( 1, quickClock() );
	const log: string[] = [];
	const first = held();
	const running = lane.run( () => first.ended );
	const stop = new AbortController();
	const given = lane.run( async () => log.push( 'given up' ), stop.signal );
	const stays = lane.run(
		async () => log.push( 'stays' ),
		new AbortController().signal
	);
	stop.abort( 'why' );
	await expect( given ).rejects.toMatchObject( {
		name: 'AbortedError',
		message: 'The call was aborted before anything was sent.',
		cause: 'why',
	} );
	first.end();
	await Promise.all( [ running, stays ] );
	expect( log ).toEqual( [ 'stays' ] );
} );

test( 'who gives up once it runs takes nobody’s place in the queue', async () => {
	const lane = new Lane( 1, quickClock() );
	const [ first, second, third ] = [ held(), held(), held() ];
	const person = new AbortController();
	const runs = [
		lane.run( () => first.ended ),
		lane.run( () => second.ended, person.signal ),
		lane.run( () => third.ended ),
	];
	first.end();
	await turns();
	person.abort();
	second.end();
	third.end();
	expect( await Promise.all( runs ) ).toEqual( [
		undefined,
		undefined,
		undefined,
	] );
} );

test( 'who has given up already never waits', async () => {
	const lane = new Lane( 1, quickClock() );
	let ran = false;
	await expect(
		lane.run( async () => {
			ran = true;
		}, AbortSignal.abort() )
	).rejects.toBeInstanceOf( AbortedError );
	expect( ran ).toBe( false );
} );

/** A clock that stands still but where somebody sleeps. */
function stillClock() {
	let time = 0;
	const slept: number[] = [];
	return {
		slept,
		now: () => time,
		random: () => 0.5,
		sleep: async ( ms: number ) => {
			slept.push( ms );
			const end = time + ms;
			await turns();
			time = Math.max( time, end );
		},
	};
}

test( 'a pause holds back all that follow, and the longest counts', async () => {
	const clock = stillClock();
	const lane = new Lane( 2, clock );
	lane.pause( 400 );
	lane.pause( 200 );
	const ranAt = await Promise.all( [
		lane.run( async () => clock.now() ),
		lane.run( async () => clock.now() ),
	] );
	expect( ranAt ).toEqual( [ 400, 400 ] );
	await lane.run( async () => {} );
	expect( clock.slept ).toEqual( [ 400, 400 ] );
} );
