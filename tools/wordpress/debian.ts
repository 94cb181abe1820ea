import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../run';
import { series } from './versions';

const packages = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'wordpress-theme-twentytwentyfour',
	// WordPress of Debian links to these instead of carrying copies.
	'libphp-phpmailer',
	'php-getid3',
	'libjs-underscore',
	'libjs-lodash',
	'libjs-cropper',
	'libjs-jquery-ui',
];

// The newer suites carry no classic theme that styles quotations.
const ownSuitePackages = [ 'wordpress-theme-twentytwentyone' ];

interface Archive {
	uri: string;
	signedBy: string;
	release: string;
}

/** The Debian archive this machine's own apt reads. */
async function findArchive(): Promise< Archive > {
	const lines = await run( 'apt-get', [
		'indextargets',
		'--format',
		'$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(SIGNED_BY)',
		'Created-By: Packages',
	] );
	for ( const line of lines.split( '\n' ) ) {
		const [ uri = '', release = '', component, signedBy = '' ] =
			line.split( '|' );
		if (
			component === 'main' &&
			/\/debian\/?$/.test( uri ) &&
			! release.includes( '-' )
		) {
			// apt leaves the placeholder as it is where a source names no key.
			const key = signedBy.startsWith( '/' ) ? signedBy : '';
			return { uri, release, signedBy: key };
		}
	}
	throw new Error(
		'apt on this machine is not set up to read a Debian archive.'
	);
}

/**
 * An apt of our own beside the system's, so that nothing of it changes.
 */
async function privateApt(
	folder: string,
	archive: Archive,
	suite: string
): Promise< string[] > {
	await mkdir( path.join( folder, 'lists/partial' ), { recursive: true } );
	await mkdir( path.join( folder, 'archives/partial' ), { recursive: true } );
	const signed = archive.signedBy && ` [signed-by=${ archive.signedBy }]`;
	const sources = path.join( folder, 'sources.list' );
	await writeFile(
		sources,
		`deb${ signed } ${ archive.uri } ${ suite } main\n`
	);
	return [
		`Dir::State::Lists=${ folder }/lists`,
		`Dir::Etc::SourceList=${ sources }`,
		'Dir::Etc::SourceParts=-',
		`Dir::Cache::Archives=${ folder }/archives`,
		`Dir::Cache::pkgcache=${ folder }/pkgcache.bin`,
		`Dir::Cache::srcpkgcache=${ folder }/srcpkgcache.bin`,
		'Acquire::Languages=none',
		'Acquire::Retries=2',
		'Acquire::http::Timeout=20',
		// Root's apt would drop to a user who may not write here.
		'APT::Sandbox::User=root',
	].flatMap( ( option ) => [ '-o', option ] );
}

async function fetchPackages(
	folder: string,
	archive: Archive,
	suite: string,
	names: string[]
): Promise< void > {
	const options = await privateApt( folder, archive, suite );
	await run( 'apt-get', [ ...options, 'update', '--error-on=any' ], {
		timeout: 180,
	} );
	await run( 'apt-get', [ ...options, 'download', ...names ], {
		cwd: folder,
		timeout: 180,
	} );
	for ( const file of await readdir( folder ) ) {
		if ( file.endsWith( '.deb' ) ) {
			await run( 'dpkg-deb', [
				'-x',
				path.join( folder, file ),
				path.join( folder, '../root' ),
			] );
		}
	}
}

/**
 * WordPress as Debian packages it, put together as one ordinary tree.
 *
 * @param version The series wanted, such as `7.1`.
 * @param folder  Where the tree shall stand; it must not exist.
 * @param work    A folder to work in.
 * @throws Error When apt is not there, no suite carries the series, or the archive cannot be read.
 */
export async function fetchFromDebian(
	version: string,
	folder: string,
	work: string
): Promise< void > {
	const found = Object.values( series ).find(
		( one ) => one.version === version
	);
	if ( ! found ) {
		throw new Error(
			`no Debian suite is known to carry WordPress ${ version }.`
		);
	}
	const archive = await findArchive();
	await fetchPackages(
		path.join( work, 'suite' ),
		archive,
		found.suite,
		packages
	);
	await fetchPackages(
		path.join( work, 'own' ),
		archive,
		archive.release,
		ownSuitePackages
	);

	// Links that lead nowhere are Debian's way into /etc, which is not ours.
	await cp( path.join( work, 'root/usr/share/wordpress' ), folder, {
		recursive: true,
		dereference: true,
		filter: existsSync,
	} );
	await rm( path.join( folder, 'wp-config.php' ), { force: true } );
	for ( const name of [ 'plugins', 'uploads' ] ) {
		await mkdir( path.join( folder, 'wp-content', name ), {
			recursive: true,
		} );
	}
}
