import { getBlockSupport, getBlockType } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { hexColor } from '../model/hex-color';
import { withTextAlign } from './look';

/**
 * WordPress's panels by what is set in them, as paths with values such as
 * `style.border.width=2px`. A plain group is a constrained `div`: nobody chose
 * that.
 */
const panels = (): readonly ( readonly [ holds: RegExp, name: string ] )[] => [
	[
		/^(?:align|style\.typography\.textAlign)=/,
		__( 'Alignment', 'editorial-blocks' ),
	],
	[
		/^(?:textC|backgroundC|gradient|style\.(?:color|elements))/,
		__( 'Color', 'editorial-blocks' ),
	],
	[ /^(?:font|style\.typography)/, __( 'Typography', 'editorial-blocks' ) ],
	[
		/^style\.(?:spacing|dimensions)/,
		__( 'Dimensions', 'editorial-blocks' ),
	],
	[ /^(?:style\.)?border/, __( 'Border', 'editorial-blocks' ) ],
	[ /^style\.shadow/, __( 'Shadow', 'editorial-blocks' ) ],
	[ /^style\.background/, __( 'Background', 'editorial-blocks' ) ],
	[
		/^layout\.(?!inherit=|type=(?:constrained|default))/,
		__( 'Layout', 'editorial-blocks' ),
	],
	[
		/^(?:style\.position|anchor|ariaLabel|className|tagName=(?!div)|templateLock|allowedBlocks)/,
		__( 'Advanced', 'editorial-blocks' ),
	],
];

/** What a block keeps but shows nothing of without the support of that name. */
const SUPPORTED =
	/^(?:style\.)?(align|shadow|typography\.textAlign|border\.radius|elements\.(?:heading|button))\b/;

function pathsOf( path: string, value: unknown ): string[] {
	if ( typeof value === 'object' && value !== null ) {
		return Object.entries( value ).flatMap( ( [ key, inner ] ) =>
			pathsOf( `${ path }.${ key }`, inner )
		);
	}
	const written = String( value ?? '' );
	// A style of the one block says nothing of the other.
	const parts =
		path === 'className'
			? written.split( ' ' ).filter( ( name ) => ! /^is-/.test( name ) )
			: [ written ];
	return parts
		.filter( Boolean )
		.map( ( part ) => `${ path }=${ hexColor( part ) ?? part }` );
}

const looksOf = ( { attributes }: Block ) =>
	Object.entries( withTextAlign( attributes ) ).flatMap( ( [ key, value ] ) =>
		pathsOf( key, value )
	);

function isShown( { name }: Block, look: string ): boolean {
	const support = SUPPORTED.exec( look )?.[ 1 ]
		?.replace( 'border', '__experimentalBorder' )
		.replace( 'elements', 'color' );
	const given: unknown = support ? getBlockSupport( name, support ) : true;
	return Array.isArray( given )
		? given.includes( look.split( '=' )[ 1 ] )
		: // Core's quotes keep the alignment of their text in an attribute.
			!! given ||
				( support === 'typography.textAlign' &&
					'textAlign' in ( getBlockType( name )?.attributes ?? {} ) );
}

/**
 * What of blocks' looks has no home in what they have become.
 *
 * @param source  The blocks as they were.
 * @param results What a transform made of them, with them inside or in their place.
 * @return The names of the panels where it was set, each once.
 */
export function leftBehind(
	source: readonly Block[],
	results: readonly Block[]
): string[] {
	const homes = results
		.flatMap( ( block ) => [ block, ...block.innerBlocks ] )
		.map( ( block ) => ( { block, looks: new Set( looksOf( block ) ) } ) );
	const names = source.flatMap( looksOf ).flatMap( ( look ) => {
		const [ , name ] =
			panels().find( ( [ holds ] ) => holds.test( look ) ) ?? [];
		const hasHome = homes.some(
			( { block, looks } ) => looks.has( look ) && isShown( block, look )
		);
		return name && ! hasHome ? [ name ] : [];
	} );
	return [ ...new Set( names ) ];
}
