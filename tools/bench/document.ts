import type { Section } from './row';

function table( { rows }: Section ): string[] {
	const hasGoals = rows.some( ( { goal } ) => goal !== '' );
	const cells = ( values: string[] ) => `| ${ values.join( ' | ' ) } |`;
	return [
		cells( hasGoals ? [ '', 'goal', 'measured', '' ] : [ '', 'measured' ] ),
		cells( hasGoals ? [ '---', '---', '---', '---' ] : [ '---', '---' ] ),
		...rows.map( ( { what, goal, measured, isKept } ) => {
			const verdict = isKept ? '✓' : '✗';
			return cells(
				hasGoals
					? [ what, goal, measured, goal === '' ? '' : verdict ]
					: [ what, measured ]
			);
		} ),
	];
}

/** Why promises are not kept, a sentence for each. */
function reasons( { rows }: Section ): string[] {
	return rows.flatMap( ( { what, isKept, reason } ) =>
		isKept
			? []
			: [ `✗ ${ what }: ${ reason ?? 'the reason is not known yet.' }` ]
	);
}

/**
 * The page docs/benchmarks.md.
 *
 * @param sections What was measured.
 * @param machine  On what, in a sentence.
 */
export function asDocument( sections: Section[], machine: string ): string {
	return [
		'# What is measured',
		'',
		'Every promise with what came out. The command beside a table measures it again, and fails when a promise is not kept: then ✗ stands behind it, and the reason below the table. This page is written by `npm run bench`.',
		'',
		machine,
		...sections.flatMap( ( section ) => [
			'',
			`## ${ section.title }`,
			'',
			section.command
				? `${ section.method } \`${ section.command }\``
				: section.method,
			'',
			...table( section ),
			...reasons( section ).flatMap( ( line ) => [ '', line ] ),
		] ),
		'',
	].join( '\n' );
}

/**
 * The same for a terminal.
 *
 * @param sections What was measured.
 */
export function asText( sections: Section[] ): string {
	return sections
		.flatMap( ( section ) => {
			const { title, rows } = section;
			const width = Math.max(
				...rows.map( ( { what } ) => what.length )
			);
			return [
				'',
				title,
				...rows.map( ( { what, goal, measured, isKept } ) =>
					[
						isKept ? ' ' : '✗',
						what.padEnd( width ),
						measured,
						goal && `(${ goal })`,
					].join( '  ' )
				),
				...reasons( section ),
			];
		} )
		.join( '\n' );
}
