import { told, type Section } from './row';

/** What other plugins add for one callout and one quote, recorded in November 2026. */
export const peers: Section = {
	title: 'What a reader downloads elsewhere, for one callout and one quote',
	command: '',
	method: 'Recorded on 22 November 2026 on WordPress 7.1.4 with Twenty Twenty-Five: the page with the plugin’s nearest blocks less the same page without them, gzip at level 9. Not measured again by the command.',
	rows: [
		told(
			'core quote, pullquote and details',
			'CSS 1,898 B (732 gzip), no script, 0 requests'
		),
		told(
			'Kadence Blocks 3.2.26 (a built copy in Byte-Repository/Digital-Oasis)',
			'CSS 21,309 B (3,908 gzip), no script, 2 requests'
		),
		told(
			'Spectra 2.19.18 (brainstormforce/wp-spectra)',
			'CSS 26,009 B (2,824 gzip), scripts 104,477 B (37,073 gzip) with jQuery, 6 requests'
		),
		told(
			'Stackable 3.12.11 (a built copy in Byte-Repository/Digital-Oasis)',
			'CSS 70,120 B (11,811 gzip), scripts 959 B (508 gzip), 3 requests'
		),
		told(
			'CoBlocks 3.1.17 (its source, compiled)',
			'CSS 208,028 B (26,785 gzip), scripts 402 B, 4 to 5 requests'
		),
		told(
			'Getwid 2.1.3 (its source, compiled)',
			'CSS about 290 KB (35 KB gzip), scripts 135 KB with jQuery, 9 requests'
		),
		told(
			'Otter 3.2.3 (its source, compiled: a lower bound)',
			'CSS 17,305 B (1,707 gzip) and a sheet for each post, no script, 2 requests or more'
		),
		told(
			'Genesis Blocks (built files in henrybelk/intellium.io)',
			'CSS 45,287 B (6,581 gzip), scripts 614 B (326 gzip), 2 requests'
		),
	],
};
