import { systemClock, type Clock } from '../../../src/api/transport/clock';

/** How much faster than the world's this clock's sleeps are. */
const SPEED = 40;

/**
 * The client's waits, at forty times the speed and without chance. Time passes
 * in them alone: what a busy machine takes for all else decides nothing.
 */
export function quickClock(): Clock & { slept: number[] } {
	let time = Date.now();
	const slept: number[] = [];
	return {
		slept,
		now: () => time,
		random: () => 0.5,
		sleep: async ( ms, signal ) => {
			slept.push( Math.round( ms ) );
			const end = time + ms;
			await systemClock.sleep( ms / SPEED, signal );
			time = Math.max( time, end );
		},
	};
}
