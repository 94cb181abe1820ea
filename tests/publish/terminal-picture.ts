const LINE = 20;
const CHARACTER = 8.45;
const MARGIN = 20;
const TOP = 52;

function escape( text: string ): string {
	return text
		.replace( /&/g, '&amp;' )
		.replace( /</g, '&lt;' )
		.replace( />/g, '&gt;' );
}

function row( text: string, index: number ): string {
	const y = TOP + index * LINE;
	const isCommand = text.startsWith( '$ ' );
	const fill = isCommand ? '#ffffff' : '#b8c4d0';
	return `<text x="${ MARGIN }" y="${ y }" fill="${ fill }"${ isCommand ? ' font-weight="700"' : '' } xml:space="preserve">${ escape( text ) }</text>`;
}

/**
 * A picture of a terminal.
 *
 * @param lines What was typed, after `$ `, and what was printed.
 * @return An SVG document, the same for the same lines.
 */
export function drawTerminal( lines: readonly string[] ): string {
	const columns = Math.max( ...lines.map( ( line ) => line.length ) );
	const width = Math.ceil( columns * CHARACTER + 2 * MARGIN );
	const height = TOP + lines.length * LINE + 4;
	const lamps = [ '#ff5f57', '#febc2e', '#28c840' ]
		.map(
			( fill, index ) =>
				`<circle cx="${ 22 + index * 20 }" cy="20" r="6" fill="${ fill }"/>`
		)
		.join( '' );
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ width } ${ height }" width="${ width }" height="${ height }" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<rect width="${ width }" height="${ height }" rx="10" fill="#16202b"/>
${ lamps }
${ lines.map( row ).join( '\n' ) }
</svg>
`;
}
