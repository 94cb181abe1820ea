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
		'Every promise with what came out. The command beside a table measures it again; it fails when a promise is not kept. This page is written by `npm run bench`.',
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
		.flatMap( ( { title, rows } ) => {
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
			];
		} )
		.join( '\n' );
}
