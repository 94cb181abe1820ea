import { leadingSign } from '../model/callout-signs';

/** Icons' and emoji's names by what they are drawn for. */
const NAMED: readonly [ RegExp, string ][] = [
	[ /bulb|^idea/, 'tip' ],
	[ /triangle|^warn|construction/, 'warning' ],
	[ /skull|bomb|octagon|rotating|no[-_]entry|xmark|stop|siren/, 'danger' ],
	[ /check/, 'success' ],
	[ /question/, 'question' ],
	[ /exclamation|push-?pin|bell|fire|star|important/, 'important' ],
	[ /info|memo|pencil|note|book|bookmark/, 'note' ],
];

/** Emoji that people begin callouts with, beyond those that mean a type. */
const OTHERS: readonly [ RegExp, string ][] = [
	[ /^[🚧⚡]/u, 'warning' ],
	[ /^[⛔❌☠]/u, 'danger' ],
	[ /^[🔔📢📣☝‼❕]/u, 'important' ],
	[ /^[✔☑🎉]/u, 'success' ],
	[ /^[❔🤔]/u, 'question' ],
	[ /^[👉📘📎🔖💬🔍🔎🗒✏👀]/u, 'note' ],
];

/**
 * The type that a sign stands for.
 *
 * @param sign An emoji, an emoji's name or an icon's, such as `circle-info`.
 */
export function typeOfSign( sign = '' ): string | undefined {
	const name = sign.trim().toLowerCase();
	const meant = leadingSign( name )?.word;
	if ( meant ) {
		return meant;
	}
	const list = /^[\w:./-]+$/.test( name ) ? NAMED : OTHERS;
	return list.find( ( [ pattern ] ) => pattern.test( name ) )?.[ 1 ];
}
