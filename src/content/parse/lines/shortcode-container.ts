import type { Container } from '../container';
import { readArguments } from './attributes';
import type { Arguments } from './attributes';
import { isGeneric, isTypeWord, isYes, typeFrom } from './words';

/** Arguments that say of what type a callout is, the surest first. */
const TYPE = [ 'type', 'style', 'color', 'context', 'kind', 'level', 'class' ];

/** Words without quotation marks, which Liquid's tags take to their end. */
const BARE = /^[^"'=]+$/;

function first( args: Arguments, keys: readonly string[] ): string | undefined {
	return keys
		.map( ( key ) => args.named.get( key ) )
		.find( ( value ) => value );
}

function generic( args: Arguments ): Omit< Container, 'line' > {
	const { named, positional } = args;
	const type = first( args, TYPE );
	// LoveIt's third argument says whether it is open.
	const open = named.get( 'open' ) ?? positional[ 2 ];
	const isOpen = open ? isYes( open ) : ! isYes( named.get( 'collapsed' ) );
	const folded = isOpen ? 'open' : 'closed';
	const word = typeFrom(
		type ?? positional[ 0 ],
		first( args, [ 'icon', 'emoji' ] )
	);
	return {
		kind: 'callout',
		word: word.replace( /\s.*/, '' ),
		title:
			first( args, [ 'title', 'heading' ] ) ??
			( type ? positional[ 0 ] : positional[ 1 ] ),
		fold: open || named.has( 'collapsed' ) ? folded : undefined,
	};
}

/**
 * A shortcode's callout or details.
 *
 * @param name     The shortcode's name.
 * @param source   What follows it.
 * @param isLiquid Whether words need no quotation marks there.
 */
export function shortcodeContainer(
	name: string,
	source: string,
	isLiquid: boolean
): Omit< Container, 'line' > | undefined {
	const args = readArguments( source );
	const { named, positional } = args;
	const words = isLiquid && BARE.test( source ) ? source.split( /\s/ ) : [];
	// Hexo: `{% note warning no-icon Title in words %}`.
	const [ lead = '', ...others ] = words.filter(
		( word ) => word !== '' && word !== 'no-icon'
	);
	const behind = others.join( ' ' ) || undefined;
	if ( isGeneric( name ) ) {
		const made = generic( args );
		return words.length
			? { ...made, title: behind, fold: undefined }
			: made;
	}
	const title =
		first( args, [ 'title', 'heading' ] ) ??
		( words.length
			? [ lead, ...others ].join( ' ' ) || undefined
			: positional[ 0 ] );
	if ( /^(?:details|expand|spoiler|accordion)$/.test( name ) ) {
		return {
			kind: 'details',
			word: name,
			title: title ?? named.get( 'summary' ),
			fold: isYes( named.get( 'open' ) ) ? 'open' : undefined,
		};
	}
	if ( ! isTypeWord( name ) ) {
		return undefined;
	}
	const type = typeFrom( lead );
	return lead && isTypeWord( type )
		? { kind: 'callout', word: type, title: behind }
		: { kind: 'callout', word: name, title };
}
