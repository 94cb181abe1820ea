type Components = readonly [ number, number, number ];

const READ = /\b(rgba?|hsla?|oklch)\(([^()]*)\)/gi;
const UNREAD =
	/\b(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color|color-mix|light-dark)\(/i;
const NUMBER =
	/^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%|deg|grad|rad|turn)?$/i;

/** Degrees in a unit of angle. */
const DEGREES = new Map( [
	[ 'grad', 0.9 ],
	[ 'rad', 180 / Math.PI ],
	[ 'turn', 360 ],
] );

// A percentage counts in hundredths of `whole`, an angle in degrees.
function amount( source: string, whole: number ): number {
	const [ , digits = '', unit = '' ] = NUMBER.exec( source ) ?? [];
	if ( ! digits ) {
		return source.toLowerCase() === 'none' ? 0 : NaN;
	}
	const value = Number( digits );
	return unit === '%'
		? ( value / 100 ) * whole
		: value * ( DEGREES.get( unit.toLowerCase() ) ?? 1 );
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

const gamma = ( value: number ) =>
	value <= 0.0031308 ? 12.92 * value : 1.055 * value ** ( 1 / 2.4 ) - 0.055;

// CSS Color 4, §10; what sRGB has no colour for is clipped.
function fromOklch( [ light, chroma, hue ]: Components ): Components {
	const angle = ( hue * Math.PI ) / 180;
	const a = chroma * Math.cos( angle );
	const b = chroma * Math.sin( angle );
	const l = ( light + 0.3963377774 * a + 0.2158037573 * b ) ** 3;
	const m = ( light - 0.1055613458 * a - 0.0638541728 * b ) ** 3;
	const s = ( light - 0.0894841775 * a - 1.291485548 * b ) ** 3;
	return [
		gamma( 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s ),
		gamma( -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s ),
		gamma( -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s ),
	];
}

function read( name: string, sources: readonly string[] ): Components {
	const [ first = '', second = '', third = '' ] = sources;
	switch ( name.slice( 0, 3 ).toLowerCase() ) {
		case 'rgb':
			return [
				amount( first, 255 ) / 255,
				amount( second, 255 ) / 255,
				amount( third, 255 ) / 255,
			];
		case 'hsl':
			return fromHsl( [
				amount( first, NaN ),
				amount( second, 100 ),
				amount( third, 100 ),
			] );
		default:
			return fromOklch( [
				amount( first, 1 ),
				amount( second, 0.4 ),
				amount( third, NaN ),
			] );
	}
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
