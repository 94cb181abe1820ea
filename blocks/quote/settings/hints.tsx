import { store as blockEditorStore } from '@wordpress/block-editor';
import { Button, Notice, PanelBody } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../../src/editor/is-empty';
import { printsMarks } from '../kind';
import { trimMarks } from './marks';
import type { QuoteAttributes } from '../types';

type HintsProps = { attributes: QuoteAttributes; clientId: string };

/**
 * What an author may want to mend; nothing here stands in the way.
 *
 * @param props.attributes The quote's attributes.
 * @param props.clientId   The quote.
 */
export function Hints( { attributes, clientId }: HintsProps ) {
	const { className, kind, name, role, work } = attributes;
	const blocks = useSelect(
		( select ) => select( blockEditorStore ).getBlocks( clientId ),
		[ clientId ]
	);
	const { updateBlockAttributes } = useDispatch( blockEditorStore );
	const changes = printsMarks( className ) ? trimMarks( blocks ) : [];
	const isUnnamed =
		kind !== 'pull-quote' && [ name, role, work ].every( isEmpty );
	if ( ! isUnnamed && changes.length === 0 ) {
		return null;
	}
	return (
		<PanelBody>
			{ isUnnamed && (
				<Notice status="warning" isDismissible={ false }>
					{ __(
						'Nobody is named. Readers trust words more when they know whose they are: add a name, or the work they come from.',
						'editorial-blocks'
					) }
				</Notice>
			) }
			{ changes.length > 0 && (
				<Notice status="info" isDismissible={ false }>
					<p>
						{ __(
							'This look sets quotation marks itself, and the quotation brings its own.',
							'editorial-blocks'
						) }
					</p>
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ () =>
							changes.forEach( ( { id, content } ) =>
								updateBlockAttributes( id, { content } )
							)
						}
					>
						{ __( 'Take the typed marks off', 'editorial-blocks' ) }
					</Button>
				</Notice>
			) }
		</PanelBody>
	);
}
