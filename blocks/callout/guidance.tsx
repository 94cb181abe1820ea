import {
	InspectorControls,
	store as blockEditorStore,
} from '@wordpress/block-editor';
import { Notice, PanelBody, SelectControl } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { siteCalloutType, siteWords } from '../../src/editor/site-words';
import { textLength } from '../quote/text-length';
import { changeType } from './change-type';
import type { CalloutEditProps } from './types';

const NAME = 'editorial-blocks/callout';

/**
 * Says when the type is for, and points out what readers tire of; nothing here
 * stands in the way.
 *
 * @param props
 * @param props.attributes    The callout's attributes.
 * @param props.setAttributes Changes them.
 * @param props.clientId      The callout.
 */
export function Guidance( {
	attributes,
	setAttributes,
	clientId,
}: CalloutEditProps ) {
	const { hasNeighbour, hasBody } = useSelect(
		( select ) => {
			const {
				getBlockName,
				getBlocks,
				getNextBlockClientId,
				getPreviousBlockClientId,
			} = select( blockEditorStore );
			const neighbours = [
				getPreviousBlockClientId( clientId ),
				getNextBlockClientId( clientId ),
			];
			return {
				hasNeighbour: neighbours.some(
					( id ) => id && getBlockName( id ) === NAME
				),
				hasBody: getBlocks( clientId ).some(
					( { name, attributes: { content } } ) =>
						name !== 'core/paragraph' || textLength( content ) > 0
				),
			};
		},
		[ clientId ]
	);
	const type = siteCalloutType( attributes.type );
	const types = siteWords().calloutTypes;
	return (
		<InspectorControls>
			<PanelBody>
				<SelectControl
					__next40pxDefaultSize
					label={ __( 'Type', 'editorial-blocks' ) }
					help={
						type?.guidance ??
						__(
							'This site does not know the type. It looks like a note and stays as it is.',
							'editorial-blocks'
						)
					}
					value={ attributes.type }
					options={ [
						...( type
							? []
							: [
									{
										value: attributes.type,
										label: attributes.type,
									},
								] ),
						...types.map( ( { slug, name } ) => ( {
							value: slug,
							label: name,
						} ) ),
					] }
					onChange={ ( slug ) => {
						const next = siteCalloutType( slug );
						if ( next ) {
							setAttributes( changeType( attributes, next ) );
						}
					} }
				/>
				{ hasNeighbour && (
					<Notice status="warning" isDismissible={ false }>
						{ __(
							'Two callouts in a row: readers soon skip both. One of them may do as plain text.',
							'editorial-blocks'
						) }
					</Notice>
				) }
				{ ! hasBody && (
					<Notice status="warning" isDismissible={ false }>
						{ __(
							'There is nothing in this callout yet but its title.',
							'editorial-blocks'
						) }
					</Notice>
				) }
			</PanelBody>
		</InspectorControls>
	);
}
