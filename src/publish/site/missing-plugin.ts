import type { Client } from '../../api';
import type { Plan } from '../plan/plan';
import { hasPlugin } from './site';
import type { Task } from '../decide/survey';

function usesPlugin( { converted }: Plan ): boolean {
	return converted.markup.includes( '<!-- wp:editorial-blocks/' );
}

/**
 * Tells of a site without the plugin, where a document that is about to be
 * sent needs it.
 *
 * @param client    Of the site.
 * @param tasks     What is about to be done.
 * @param onMissing Whom to tell; without it the site is not asked.
 */
export async function warnOfMissingPlugin(
	client: Client,
	tasks: readonly Task[],
	onMissing?: () => void
): Promise< void > {
	const isNeeded = tasks.some(
		( { plan, decision } ) =>
			! [ 'nothing', 'refresh', 'conflict', 'fail' ].includes(
				decision.do
			) && usesPlugin( plan )
	);
	if ( onMissing && isNeeded && ( await hasPlugin( client ) ) === false ) {
		onMissing();
	}
}
