import { readVersion } from '../release/version';
import { SLUG } from '../release/zip';
import type { Check, Problem, Release } from './check';
import { headerOf, unless } from './papers-fields';
import { checkHeader } from './papers-header';
import { checkReadme } from './papers-readme';

const trademarks =
	/\b(wordpress|wp|gutenberg|woocommerce|google|facebook|jetpack|elementor|yoast)\b/i;

function checkVersion( { read }: Release ): Problem[] {
	try {
		readVersion( ( file ) => read( file ) );
		return [];
	} catch ( error ) {
		return [ { file: 'readme.txt', problem: String( error ) } ];
	}
}

/** Checks of what the plugin says about itself. */
export const paperChecks: Check[] = [
	{ name: 'plugin_header_fields', run: checkHeader },
	{
		name: 'plugin_readme',
		run: ( release ) => [
			...checkReadme( release ),
			...checkVersion( release ),
		],
	},
	{
		name: 'trademarks',
		run: ( release ) =>
			unless( 'plugin.php', [
				[
					! trademarks.test(
						`${ headerOf( release ).get( 'Plugin Name' ) } ${ SLUG }`
					),
					'is named after somebody’s trademark',
				],
			] ),
	},
];
