/** One promise, and what was measured of it. */
export interface Row {
	what: string;
	/** The promise in words, such as `≤ 2,500 B`; empty for what is told for comparison. */
	goal: string;
	measured: string;
	/** Whether the promise is kept. */
	isKept: boolean;
	/** Why it is not, and what was tried; printed only then. */
	reason?: string;
}

/** A group of rows that one command measures. */
export interface Section {
	title: string;
	/** The command that measures it again. */
	command: string;
	/** How it is measured, in a sentence or two. */
	method: string;
	rows: Row[];
}

/**
 * Numbers as people read them: `12,345`.
 */
export function inFull( value: number ): string {
	return Math.round( value ).toLocaleString( 'en' );
}

/**
 * A row for a number that may not be larger than its budget.
 *
 * @param what   What is measured.
 * @param value  What came out.
 * @param budget The most it may be.
 * @param unit   Of both, such as `B`.
 */
export function atMost(
	what: string,
	value: number,
	budget: number,
	unit: string
): Row {
	return {
		what,
		goal: `≤ ${ inFull( budget ) } ${ unit }`,
		measured: `${ inFull( value ) } ${ unit }`,
		isKept: value <= budget,
	};
}

/**
 * A row for a time by the clock that may not be longer than its budget.
 *
 * @param what   What is measured.
 * @param value  What came out.
 * @param budget The most it may be.
 * @param unit   Of both, such as `ms`.
 * @param reason What is known of why it takes longer, where it does.
 */
export function within(
	what: string,
	value: number,
	budget: number,
	unit: string,
	reason?: string
): Row {
	return {
		what,
		goal: `≤ ${ inFull( budget ) } ${ unit }`,
		measured: `${ value.toFixed( 1 ) } ${ unit }`,
		isKept: value <= budget,
		reason,
	};
}

/**
 * A row for what could not be measured: a promise is not kept by not looking.
 *
 * @param what   What would be measured.
 * @param goal   The promise in words.
 * @param reason Why not, and what to do.
 */
export function notMeasured( what: string, goal: string, reason: string ): Row {
	return { what, goal, measured: 'not measured', isKept: false, reason };
}

/**
 * A row that is told for comparison and promises nothing.
 *
 * @param what     What is measured.
 * @param measured What came out, in words.
 */
export function told( what: string, measured: string ): Row {
	return { what, goal: '', measured, isKept: true };
}
