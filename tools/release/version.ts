/** Where a release says which one it is. */
const places: readonly { file: string; pattern: RegExp; what: string }[] = [
	{
		file: 'package.json',
		pattern: /^\t"version": "(.*)",$/m,
		what: 'version',
	},
	{
		file: 'plugin.php',
		pattern: /^ \* Version:\s+(\S+)$/m,
		what: 'the header Version',
	},
	{
		file: 'readme.txt',
		pattern: /^Stable tag: (\S+)$/m,
		what: 'Stable tag',
	},
	{
		file: 'readme.txt',
		pattern: /^== Changelog ==\s+= (\S+) =$/m,
		what: 'the newest entry under Changelog',
	},
	// WordPress puts it behind the address of a stylesheet, for browsers' caches.
	...[ 'callout', 'quote', 'scroll-to-top' ].map( ( block ) => ( {
		file: `blocks/${ block }/block.json`,
		pattern: /^\t"version": "(.*)",$/m,
		what: 'version',
	} ) ),
];

/**
 * The version being released.
 *
 * @param read Gives a file of the checkout.
 * @throws Error When the places that name it do not agree.
 */
export function readVersion( read: ( file: string ) => string ): string {
	const found = places.map( ( { file, pattern, what } ) => ( {
		place: `${ what } in ${ file }`,
		version: pattern.exec( read( file ) )?.[ 1 ] ?? 'no version',
	} ) );
	const versions = new Set( found.map( ( { version } ) => version ) );
	const [ version = '' ] = versions;
	if ( versions.size > 1 || version === 'no version' ) {
		throw new Error(
			[
				'A release has one version; these places name it, each its own:',
				...found.map( ( one ) => `  ${ one.place }: ${ one.version }` ),
			].join( '\n' )
		);
	}
	return version;
}
