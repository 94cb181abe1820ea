const RGB =
	/^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/i;

const byte = ( value: number ) =>
	Math.round( Math.min( 255, Math.max( 0, value ) ) )
		.toString( 16 )
		.padStart( 2, '0' );

/**
 * A colour as hexadecimal digits: of the functions, WordPress takes `rgb()` and
 * its kin out of what authors save.
 *
 * @param color A value such as `rgba(0, 0, 0, 0.5)`.
 * @return `#rrggbb` or `#rrggbbaa`; any other value as it is.
 */
export function hexColor( color: string ): string {
	const [ , red, green, blue, alpha ] = RGB.exec( color.trim() ) ?? [];
	if ( ! red || ! green || ! blue ) {
		return color;
	}
	const opacity = alpha?.endsWith( '%' )
		? parseFloat( alpha ) / 100
		: Number( alpha ?? 1 );
	const digits = [ red, green, blue ].map( ( value ) =>
		byte( Number( value ) )
	);
	return `#${ digits.join( '' ) }${
		opacity < 1 ? byte( opacity * 255 ) : ''
	}`;
}
