/** @jest-environment node */
import { documentOf } from '../../../tools/bench/convert-route';
import { asDocument } from '../../../tools/bench/document';
import { scoreOf } from '../../../tools/bench/mutation-scores';
import { staleRows } from '../../../tools/bench/stale-rows';
import { atMost, notMeasured, told, within } from '../../../tools/bench/row';

test.each( [ 5_000, 1_000_000 ] )(
	'a document said to have %d bytes has them',
	( bytes ) => {
		expect( Buffer.byteLength( documentOf( bytes ) ) ).toBe( bytes );
	}
);

test( 'a promise that is not kept stands there with its reason, a kept one without', () => {
	const page = asDocument(
		[
			{
				title: 'Times',
				command: 'npm run times',
				method: 'By the clock.',
				rows: [
					within( 'one', 40, 40, 'ms', 'it is slow' ),
					within( 'two', 40.06, 40, 'ms', 'it is slow' ),
					notMeasured( 'three', 'all', 'say where they are' ),
					told( 'four', '7 ms' ),
					atMost( 'five', 9, 8, 'B' ),
				],
			},
		],
		'On a machine.'
	);
	expect( page.slice( page.indexOf( 'On a machine.' ) ) ).toBe(
		`On a machine.

## Times

By the clock. \`npm run times\`

|  | goal | measured |  |
| --- | --- | --- | --- |
| one | ≤ 40 ms | 40.0 ms | ✓ |
| two | ≤ 40 ms | 40.1 ms | ✗ |
| three | all | not measured | ✗ |
| four |  | 7 ms |  |
| five | ≤ 8 B | 9 B | ✗ |

✗ two: it is slow

✗ three: say where they are

✗ five: the reason is not known yet.
`
	);
} );

test( 'a page is stale where a figure differs by more than a twentieth, or is missing', () => {
	const page = `# Page

## Sizes

|  | goal | measured |  |
| --- | --- | --- | --- |
| near | ≤ 9 B | 1,050 B | ✓ |
| far | ≤ 9 B | 1,051 B | ✓ |
| worded | no | no | ✓ |

## Others

| missing | ≤ 9 B | 1,000 B | ✓ |
`;
	const worded = {
		what: 'worded',
		goal: 'no',
		measured: 'yes',
		isKept: false,
	};
	expect(
		staleRows( page, [
			{
				title: 'Sizes',
				command: 'npm run sizes',
				method: '',
				rows: [
					...[ 'near', 'far', 'missing' ].map( ( what ) =>
						atMost( what, 1000, 2000, 'B' )
					),
					worded,
				],
			},
		] )
	).toEqual( [
		'“Sizes”, far: it is 1,000 B now and is stated as 1,051 B. Measure again: npm run sizes',
		'“Sizes”, missing: it is 1,000 B now and is stated as nothing. Measure again: npm run sizes',
		'“Sizes”, worded: it is yes now and is stated as no. Measure again: npm run sizes',
	] );
} );

test( 'a change that no test reaches is one that nobody noticed', () => {
	const mutants = ( ...statuses: string[] ) => ( {
		mutants: statuses.map( ( status ) => ( { status } ) ),
	} );
	expect(
		scoreOf( {
			files: {
				'a.ts': mutants( 'Killed', 'Timeout', 'Survived' ),
				'b.ts': mutants( 'NoCoverage', 'Ignored', 'CompileError' ),
			},
		} )
	).toEqual( { percent: 50, changes: 4 } );
} );
