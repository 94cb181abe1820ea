/** A way to look at a page. */
export type View = {
	name: string;
	colorScheme?: 'light' | 'dark';
	forcedColors?: 'active' | 'none';
	width?: number;
	/** What the testbed is asked for, for that one request. */
	query: Record< string, string >;
};

/** Twenty Twenty-Five's own palette and the eight it brings with it. */
export const palettes = [
	'',
	'colors/01-evening',
	'colors/02-noon',
	'colors/03-dusk',
	'colors/04-afternoon',
	'colors/05-twilight',
	'colors/06-morning',
	'colors/07-sunrise',
	'colors/08-midnight',
];

const modes: Omit< View, 'query' >[] = [
	{ name: 'light' },
	{ name: 'dark', colorScheme: 'dark' },
	{ name: 'forced colours', forcedColors: 'active' },
	{ name: 'right to left' },
	{ name: '320 px', width: 320 },
];

/** Every palette in every mode. */
export const views: View[] = palettes.flatMap( ( palette ) =>
	modes.map( ( mode ) => ( {
		...mode,
		name: `${ palette || 'default' }, ${ mode.name }`,
		query: {
			...( palette && { palette } ),
			...( mode.name === 'right to left' && { direction: 'rtl' } ),
		},
	} ) )
);
