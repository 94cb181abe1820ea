import { store as blockEditorStore } from '@wordpress/block-editor';
import { store as blocksStore } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import { addFilter } from '@wordpress/hooks';
import { __, sprintf } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import { leftBehind } from './left-behind';
import { withHexColors } from './look';

const isOurs = ( { name }: Block ) => name.startsWith( 'editorial-blocks/' );

const stylesOf = ( { name }: Block ) =>
	select( blocksStore )
		.getBlockStyles( name )
		.map( ( style ) => `is-style-${ style.name }` );

// A style that only the source has means nothing on what it became.
function classesFor( result: Block, source: Block ): string | undefined {
	const gone = stylesOf( source ).filter(
		( style ) => ! stylesOf( result ).includes( style )
	);
	return (
		String( result.attributes.className ?? '' )
			.split( ' ' )
			.filter( ( name ) => ! gone.includes( name ) )
			.join( ' ' ) || undefined
	);
}

/**
 * Tells the author what of a look found no home in another block.
 *
 * WordPress runs a transform also to show it beforehand; only what was done
 * stands in the editor a moment later.
 *
 * @param block A block that a transform made.
 * @param names The panels where the lost look was set.
 */
async function sayLeftBehind( block: Block, names: readonly string[] ) {
	await Promise.resolve();
	if (
		names.length &&
		select( blockEditorStore ).getBlock( block.clientId )
	) {
		void dispatch( noticesStore ).createInfoNotice(
			sprintf(
				/* translators: %s: panels of the sidebar, such as "Border, Shadow". */
				__(
					'The new block has no place for what was set under %s. Undo brings it back.',
					'editorial-blocks'
				),
				names.join( ', ' )
			),
			{ type: 'snackbar' }
		);
	}
}

/**
 * Keeps what can be kept of a look in every transform from and to our blocks,
 * and says what cannot. WordPress copies colours of its own accord, also those
 * that would not survive an author's saving, so this comes after it.
 *
 * @param result  A block that a transform made.
 * @param sources What it was made of, as WordPress was given it.
 * @param index   Its place among the results.
 * @param results All that was made.
 */
function keepLook(
	result: Block,
	sources: Block | Block[],
	index: number,
	results: Block[]
): Block {
	const source = [ sources ].flat();
	const [ first ] = source;
	if ( ! first || ! [ result, first ].some( isOurs ) ) {
		return result;
	}
	const { style, ...attributes } = result.attributes;
	const kept = {
		...result,
		attributes: {
			...attributes,
			className: classesFor( result, first ),
			style: withHexColors( style ),
		},
	};
	if ( index === 0 ) {
		void sayLeftBehind(
			kept,
			leftBehind( source, [ kept, ...results.slice( 1 ) ] )
		);
	}
	return kept;
}

addFilter(
	'blocks.switchToBlockType.transformedBlock',
	'editorial-blocks/keep-looks',
	keepLook,
	20
);
