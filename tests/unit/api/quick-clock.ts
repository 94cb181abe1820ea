import { systemClock, type Clock } from '../../../src/api/clock';

/** How much faster than the world's this time runs. */
const SPEED = 40;

/** The client's waits, at forty times the speed and without chance. */
export function quickClock(): Clock & { slept: number[] } {
	const start = Date.now();
	const slept: number[] = [];
	return {
		slept,
		now: () => start + ( Date.now() - start ) * SPEED,
		random: () => 0.5,
		sleep: ( ms, signal ) => {
			slept.push( Math.round( ms ) );
			return systemClock.sleep( ms / SPEED, signal );
		},
	};
}
