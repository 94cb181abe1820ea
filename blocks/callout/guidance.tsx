import {
	InspectorControls,
	store as blockEditorStore,
} from '@wordpress/block-editor';
import { Notice, PanelBody } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { siteCalloutType } from '../../src/editor/site-words';
import { textLength } from '../../src/editor/text-length';
import type { CalloutAttributes, CalloutEditProps } from './types';

const NAME = 'editorial-blocks/callout';

type HintProps = Pick< CalloutEditProps, 'attributes' | 'clientId' >;

/**
 * Whether a callout is one of those that tire in a row. What is folded away does
 * not, and questions come in lists.
 *
 * @param attributes A callout's.
 */
const isLoud = ( { fold, type }: Partial< CalloutAttributes > ) =>
	fold !== 'closed' && type !== 'question';

function Hints( { attributes, clientId }: HintProps ) {
	const { hasNeighbour, hasBody } = useSelect(
		( select ) => {
			const {
				getBlock,
				getBlocks,
				getNextBlockClientId,
				getPreviousBlockClientId,
			} = select( blockEditorStore );
			const neighbours = [
				getPreviousBlockClientId( clientId ),
				getNextBlockClientId( clientId ),
			];
			return {
				hasNeighbour: neighbours.some( ( id ) => {
					const block = getBlock( id ?? '' );
					return block?.name === NAME && isLoud( block.attributes );
				} ),
				hasBody: getBlocks( clientId ).some(
					( { name, attributes: { content } } ) =>
						name !== 'core/paragraph' || textLength( content ) > 0
				),
			};
		},
		[ clientId ]
	);
	const hints = [
		! siteCalloutType( attributes.type ) &&
			__(
				'This site does not know this callout’s type. It looks like a note and stays what it is.',
				'editorial-blocks'
			),
		hasNeighbour &&
			isLoud( attributes ) &&
			__(
				'Two callouts in a row: readers soon skip both. One of them may do as plain text.',
				'editorial-blocks'
			),
		! hasBody &&
			__(
				'There is nothing in this callout yet but its title.',
				'editorial-blocks'
			),
	].filter( ( hint ) => hint !== false );
	return (
		hints.length > 0 && (
			<PanelBody>
				{ hints.map( ( hint ) => (
					<Notice
						key={ hint }
						status="warning"
						isDismissible={ false }
					>
						{ hint }
					</Notice>
				) ) }
			</PanelBody>
		)
	);
}

/**
 * Points out what readers tire of; nothing here stands in the way. When the type
 * is for, the block's card says above, with the variation's own description.
 *
 * The sidebar mounts only what belongs to the selected block: looked for outside
 * of it, the hints of every callout would be looked for with every key.
 *
 * @param props.attributes The callout's attributes.
 * @param props.clientId   The callout.
 */
export function Guidance( props: HintProps ) {
	return (
		<InspectorControls>
			<Hints { ...props } />
		</InspectorControls>
	);
}
