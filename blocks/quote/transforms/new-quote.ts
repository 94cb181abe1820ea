import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import metadata from '../block.json';
import { printsMarks } from '../kind';
import { trimMarks } from '../settings/marks';
import { hostOf } from '../attribution/source';
import type { QuoteAttributes } from '../types';

/**
 * Makes a quote. Where its look prints quotation marks, those the words bring
 * are taken off. An address without a title has its host for one, as it would
 * not be saved without.
 *
 * @param attributes What is known of it; undefined ones are left out.
 * @param quotation  Its blocks, which are copied.
 */
export function newQuote(
	attributes: Partial< QuoteAttributes > & Record< string, unknown >,
	quotation: readonly Block[]
): Block {
	const { url, work } = attributes;
	const known = Object.fromEntries(
		Object.entries( {
			...attributes,
			...( url &&
				! work &&
				URL.canParse( url ) && { work: hostOf( url ) } ),
		} ).filter( ( [ , value ] ) => value !== undefined )
	);
	const blocks = quotation.map( ( block ) => cloneBlock( block ) );
	const trimmed = new Map(
		printsMarks( attributes.className )
			? trimMarks( blocks ).map( ( { id, content } ) => [ id, content ] )
			: []
	);
	return createBlock(
		metadata.name,
		known,
		blocks.map( ( block ) =>
			trimmed.has( block.clientId )
				? cloneBlock( block, {
						content: trimmed.get( block.clientId ),
					} )
				: block
		)
	);
}
