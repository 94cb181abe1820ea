import { perFile, type Check } from './check';

// The directory's checker warns above these, for one page.
const SCRIPTS = 293_000;
const STYLES = 293_000;

const browserFiles = ( files: readonly string[] ) =>
	files.filter( ( file ) => /^build\/.*\.(js|css)$/.test( file ) );

/** Checks of what browsers run. */
export const scriptChecks: Check[] = [
	{
		name: 'react_usage',
		run: ( { files, read } ) =>
			perFile( browserFiles( files ), ( file ) =>
				/react\.element|_owner:|ReactDOM\.render|findDOMNode/.test(
					read( file )
				)
					? 'carries React, or uses what React 19 lacks'
					: undefined
			),
	},
	{
		name: 'enqueued_resources',
		run: ( { files, read } ) =>
			perFile( browserFiles( files ), ( file ) =>
				/(src=|@import|url\()\s*["']?https?:/.test( read( file ) )
					? 'loads something from another host'
					: undefined
			),
	},
	...(
		[
			[ 'enqueued_scripts_size', /\.js$/, SCRIPTS ],
			[ 'enqueued_styles_size', /\.css$/, STYLES ],
		] as const
	 ).map( ( [ name, pattern, limit ] ) => ( {
		name,
		run: ( {
			files,
			read,
		}: {
			files: readonly string[];
			read: ( file: string ) => string;
		} ) => {
			const size = browserFiles( files )
				.filter( ( file ) => pattern.test( file ) )
				.reduce( ( sum, file ) => sum + read( file ).length, 0 );
			return size > limit
				? [
						{
							file: 'build',
							problem: `holds ${ size } B; ${ limit } is the limit`,
						},
					]
				: [];
		},
	} ) ),
];
