import type { Clock } from '../../../src/api';

/** Time that passes only while the client sleeps; what servers do late happens in it. */
export class VirtualClock implements Clock {
	private time = 0;
	private due: { at: number; act: () => void }[] = [];
	random = () => 0.5;
	now = () => this.time;

	sleep = ( ms: number ): Promise< void > => {
		this.time += ms;
		const now = this.due.filter( ( { at } ) => at <= this.time );
		this.due = this.due.filter( ( { at } ) => at > this.time );
		now.forEach( ( { act } ) => act() );
		return Promise.resolve();
	};

	later( ms: number, act: () => void ): void {
		this.due.push( { at: this.time + ms, act } );
	}
}
