import { randomBytes } from 'node:crypto';

/** What a site's wp-config.php says. */
export interface Configuration {
	/** Without a slash at the end. */
	url: string;
	database: string;
	socket: string;
}

const keys = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap(
	( name ) => [ `${ name }_KEY`, `${ name }_SALT` ]
);

/**
 * A wp-config.php for a site to test on: everything logged, nothing shown,
 * nothing asked of the outside.
 *
 * @param configuration The site's address and its database.
 */
export function configure( { url, database, socket }: Configuration ): string {
	const constants: Record< string, string > = {
		DB_NAME: `'${ database }'`,
		DB_USER: "'root'",
		DB_PASSWORD: "''",
		DB_HOST: `'localhost:${ socket }'`,
		DB_CHARSET: "'utf8mb4'",
		DB_COLLATE: "''",
		...Object.fromEntries(
			keys.map( ( key ) => [
				key,
				`'${ randomBytes( 24 ).toString( 'hex' ) }'`,
			] )
		),
		WP_HOME: `'${ url }'`,
		WP_SITEURL: `'${ url }'`,
		WP_ENVIRONMENT_TYPE: "'local'",
		WP_DEBUG: 'true',
		WP_DEBUG_LOG: 'true',
		WP_DEBUG_DISPLAY: 'false',
		DISABLE_WP_CRON: 'true',
		AUTOMATIC_UPDATER_DISABLED: 'true',
		WP_HTTP_BLOCK_EXTERNAL: 'true',
		FS_METHOD: "'direct'",
	};
	return [
		'<?php',
		...Object.entries( constants ).map(
			( [ name, value ] ) => `define( '${ name }', ${ value } );`
		),
		"$table_prefix = 'wp_';",
		"defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );",
		"require_once ABSPATH . 'wp-settings.php';",
		'',
	].join( '\n' );
}
