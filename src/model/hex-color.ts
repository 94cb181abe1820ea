type Components = readonly [ number, number, number ];

const READ = /\b(rgb|hsl)a?\(([^()]*)\)/gi;
const UNREAD =
	/\b(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color|color-mix|light-dark)\(/i;
const NUMBER = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%|deg)?$/i;

// A percentage counts in hundredths of `whole`.
function amount( source: string, whole: number ): number {
	const [ , digits = '', unit = '' ] = NUMBER.exec( source ) ?? [];
	if ( ! digits ) {
		return source.toLowerCase() === 'none' ? 0 : NaN;
	}
	const value = Number( digits );
	return unit === '%' ? ( value / 100 ) * whole : value;
}

const clamp = ( value: number ) => Math.min( 1, Math.max( 0, value ) );

// CSS Color 4, §7.1; saturation and lightness in percent.
function fromHsl( [ hue, saturation, lightness ]: Components ): Components {
	const light = clamp( lightness / 100 );
	const chroma = clamp( saturation / 100 ) * Math.min( light, 1 - light );
	const channel = ( offset: number ) => {
		const sector = ( ( ( offset + hue / 30 ) % 12 ) + 12 ) % 12;
		return (
			light -
			chroma * Math.max( -1, Math.min( sector - 3, 9 - sector, 1 ) )
		);
	};
	return [ channel( 0 ), channel( 8 ), channel( 4 ) ];
}

function read( name: string, sources: readonly string[] ): Components {
	const [ first = '', second = '', third = '' ] = sources;
	return name.toLowerCase() === 'rgb'
		? [
				amount( first, 255 ) / 255,
				amount( second, 255 ) / 255,
				amount( third, 255 ) / 255,
			]
		: fromHsl( [
				amount( first, NaN ),
				amount( second, 100 ),
				amount( third, 100 ),
			] );
}

/**
 * A style's value with its colours in hexadecimal digits: of the functions,
 * WordPress takes `rgb()`, `hsl()` and their kin out of what authors save.
 *
 * @param value Any CSS value: `hsl(9 80% 50%)`, `0 1px 2px rgba(0, 0, 0, 0.5)`.
 * @return The value with `#rrggbb` or `#rrggbbaa` in place of each function, or
 *         undefined if it holds one that has no fixed colour or is not read.
 */
export function hexColor( value: string ): string | undefined {
	const digits = value.replace( READ, ( whole, name, inside ) => {
		const sources = inside.trim().split( /\s*[,/]\s*|\s+/ );
		const alpha =
			sources[ 3 ] === undefined ? 1 : amount( sources[ 3 ], 1 );
		const channels = [ ...read( name, sources ), alpha ];
		if ( sources.length > 4 || channels.some( Number.isNaN ) ) {
			return whole;
		}
		const bytes = channels.map( ( channel ) =>
			Math.round( clamp( channel ) * 255 )
				.toString( 16 )
				.padStart( 2, '0' )
		);
		return `#${ bytes.slice( 0, alpha < 1 ? 4 : 3 ).join( '' ) }`;
	} );
	return UNREAD.test( digits ) ? undefined : digits;
}
