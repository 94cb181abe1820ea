import { getBlockType } from '@wordpress/blocks';
import { hexColor } from '../model/hex-color';

type Attributes = Record< string, unknown >;

/** WordPress's own attributes that our blocks and core's both have. */
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

/**
 * A style with its colours in hexadecimal digits: those in functions do not
 * survive an author's saving, and what cannot be written otherwise is left out.
 *
 * @param value WordPress's `style` attribute, or any part of it.
 */
export function withHexColors( value: unknown ): unknown {
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
 * Attributes with the alignment of the text where blocks keep it now.
 *
 * @param attributes           Any block's attributes.
 * @param attributes.textAlign Where core's quotes keep it.
 */
export function withTextAlign( {
	textAlign,
	...attributes
}: Attributes ): Attributes {
	const style = isObject( attributes.style ) ? attributes.style : {};
	const typography = isObject( style.typography ) ? style.typography : {};
	return textAlign
		? {
				...attributes,
				style: { ...style, typography: { ...typography, textAlign } },
			}
		: attributes;
}

/**
 * What another block's look has a home for in one of ours.
 *
 * @param attributes The other block's attributes.
 */
export function lookFrom( attributes: Attributes ): Attributes {
	const { style: own, ...others } = withTextAlign( attributes );
	const hex = withHexColors( own );
	const style = isObject( hex ) ? pick( hex, STYLES ) : {};
	return {
		...pick( others, SHARED ),
		...( Object.keys( style ).length > 0 && { style } ),
	};
}

/**
 * The look of one of ours as one of core's blocks keeps it: core's quotes have the
 * alignment of their text in an attribute of its own.
 *
 * @param attributes Our block's attributes.
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
