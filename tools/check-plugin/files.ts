import { SOURCE } from '../release/contents';
import { perFile, type Check } from './check';

const compressed = /\.(zip|gz|tgz|rar|tar|7z|bz2|phar)$/i;
const programs =
	/\.(a4p|bat|bin|bpk|deploy|dist|distz|dmg|dms|dump|elc|exe|iso|lha|lrf|lzh|o|obj|pkg|sh|so)$/i;
const badName = /[^A-Za-z0-9._/-]/;
const libraries =
	/(^|\/)(jquery(\.min)?|jquery-ui[^/]*|backbone(\.min)?|underscore(\.min)?|lodash(\.min)?|moment(\.min)?|react(-dom)?(\.[^/]*)?)\.js$/i;

function fileProblem( file: string ): string | undefined {
	const parts = file.split( '/' );
	if ( parts.some( ( part ) => part.startsWith( '.' ) ) ) {
		return 'is hidden';
	}
	if ( compressed.test( file ) ) {
		return 'is an archive';
	}
	if ( programs.test( file ) ) {
		return 'is a program';
	}
	if ( badName.test( file ) ) {
		return 'has more in its name than letters, digits, dots, dashes and underscores';
	}
	if ( parts.length === 1 && /\.md$/i.test( file ) ) {
		return 'is a Markdown page for developers';
	}
	return libraries.test( file )
		? 'is a library that WordPress brings itself'
		: undefined;
}

/** Checks that look at the list of files, not into them. */
export const fileChecks: Check[] = [
	{
		name: 'file_type',
		run: ( { files } ) => [
			...perFile( files, fileProblem ),
			...perFile( files, ( file ) =>
				files.some(
					( other ) =>
						other !== file &&
						other.toLowerCase() === file.toLowerCase()
				)
					? 'differs from another only in its capitals'
					: undefined
			),
		],
	},
	{
		name: 'minified_files',
		run: ( { read } ) =>
			/^\+\+\+ b\/blocks\/.*\.tsx$/m.test( read( SOURCE ) )
				? []
				: [
						{
							file: 'build/editor.js',
							problem:
								'comes without the sources it is made from',
						},
					],
	},
	{
		name: 'plugin_uninstall',
		run: ( { read } ) =>
			/defined\(\s*'WP_UNINSTALL_PLUGIN'\s*\)\s*\|\|\s*exit/.test(
				read( 'uninstall.php' )
			)
				? []
				: [
						{
							file: 'uninstall.php',
							problem: 'runs without WP_UNINSTALL_PLUGIN',
						},
					],
	},
];
