import { getBlockType } from '@wordpress/blocks';
import { hexColor } from '../model/hex-color';

type Attributes = Record< string, unknown >;

/** WordPress's own attributes that a quote and core's quotes both have. */
const SHARED = [
	'align',
	'anchor',
	'backgroundColor',
	'borderColor',
	'className',
	'fontFamily',
	'fontSize',
	'gradient',
	'lock',
	'metadata',
	'textColor',
] as const;

const STYLES = [
	'border',
	'color',
	'elements',
	'shadow',
	'spacing',
	'typography',
] as const;

const isObject = ( value: unknown ): value is Attributes =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

const pick = ( from: Attributes, keys: readonly string[] ): Attributes =>
	Object.fromEntries(
		Object.entries( from ).filter(
			( [ key, value ] ) => keys.includes( key ) && value !== undefined
		)
	);

// Colours in functions do not survive an author's saving: what cannot be
// written in hexadecimal digits has no home here.
function withHexColors( value: unknown ): unknown {
	if ( typeof value === 'string' ) {
		return hexColor( value );
	}
	return isObject( value )
		? Object.fromEntries(
				Object.entries( value )
					.map( ( [ key, inner ] ) => [
						key,
						withHexColors( inner ),
					] )
					.filter( ( [ , inner ] ) => inner !== undefined )
			)
		: value;
}

const hasTextAlign = ( name: string ) =>
	'textAlign' in ( getBlockType( name )?.attributes ?? {} );

/**
 * What another block's look has a home for in a quote. A text alignment moves
 * to where blocks keep it now.
 *
 * @param attributes The other block's attributes.
 */
export function lookFrom( attributes: Attributes ): Attributes {
	const { textAlign } = attributes;
	const own = withHexColors( attributes.style );
	const style = isObject( own ) ? pick( own, STYLES ) : {};
	const typography = isObject( style.typography ) ? style.typography : {};
	const styled = textAlign
		? { ...style, typography: { ...typography, textAlign } }
		: style;
	return {
		...pick( attributes, SHARED ),
		...( Object.keys( styled ).length > 0 && { style: styled } ),
	};
}

/**
 * A quote's look as one of core's blocks keeps it: WordPress 6.8 has the text
 * alignment of a quote in an attribute of its own.
 *
 * @param attributes The quote's attributes.
 * @param name       The other block.
 */
export function lookFor( attributes: Attributes, name: string ): Attributes {
	const look = lookFrom( attributes );
	const style = isObject( look.style ) ? look.style : {};
	const typography = isObject( style.typography ) ? style.typography : {};
	const { textAlign, ...others } = typography;
	if ( ! textAlign || ! hasTextAlign( name ) ) {
		return look;
	}
	const { typography: _, ...rest } = style;
	const kept = {
		...rest,
		...( Object.keys( others ).length > 0 && { typography: others } ),
	};
	const { style: __, ...plain } = look;
	return {
		...plain,
		textAlign,
		...( Object.keys( kept ).length > 0 && { style: kept } ),
	};
}
