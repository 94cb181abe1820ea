import { join } from 'node:path';
import { root } from '../folders';
import { run } from '../run';
import { getPrograms } from '../server/machine';
import { blocks } from './articles';
import { told, type Section } from './row';

/**
 * How the time to render a post grows with its blocks.
 *
 * @param folder A site's folder, its server running.
 */
export async function measureRender( folder: string ): Promise< Section > {
	const { php } = await getPrograms( console.error );
	const out = await run(
		php,
		[ join( root, 'tools/bench/server-render.php' ) ],
		{
			cwd: folder,
			input: `${ blocks.callout }\n\n${ blocks.quote }`,
			timeout: 300,
		}
	);
	const times: Record< string, number > = JSON.parse( out );
	const ratio = ( times[ 5000 ] ?? NaN ) / ( times[ 500 ] ?? NaN );
	return {
		title: 'Rendering long posts',
		command: 'npm run bench',
		method: 'A callout and a quote, over and over, through WordPress’s do_blocks(): the processor time it takes, the best of five.',
		rows: [
			...Object.entries( times ).map( ( [ count, time ] ) =>
				told( `${ count } pairs`, `${ time.toFixed( 1 ) } ms` )
			),
			{
				what: 'ten times as many, from 500 to 5,000',
				goal: '≤ 12 times as long',
				measured: `${ ratio.toFixed( 1 ) } times`,
				isKept: ratio <= 12,
			},
		],
	};
}
