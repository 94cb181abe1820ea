/**
 * Times convert() beside WordPress's own conversion under jsdom and beside
 * marked, on the same article: `npm run bench:convert`.
 */
import { article, timeRoute, type Result } from './convert-route';

const megabyte = `${ article }\n\n`.repeat( 200 );

function report( name: string, { ready, each, peak }: Result, base?: Result ) {
	const ratio = base ? `, ${ ( each / base.each ).toFixed( 1 ) }× ours` : '';
	console.log(
		`${ name.padEnd( 26 ) } ready ${ ready.toFixed( 0 ) } ms, ` +
			`${ each.toFixed( 1 ) } ms a document${ ratio }, peak ${ peak.toFixed(
				0
			) } MB`
	);
}

const ours = timeRoute( 'convert', article, 40 );
report( 'convert(), 5 KB', ours );
report( 'marked, HTML only, 5 KB', timeRoute( 'marked', article, 40 ), ours );
report( 'core rawHandler, 5 KB', timeRoute( 'core', article, 10 ), ours );
report( 'convert(), 1 MB', timeRoute( 'convert', megabyte, 1 ) );
report(
	'convert(), 0.5 MB',
	timeRoute( 'convert', megabyte.slice( 0, megabyte.length / 2 ), 1 )
);
