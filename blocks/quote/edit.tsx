import {
	store as blockEditorStore,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useSelect } from '@wordpress/data';
import {
	isHiddenRepetition,
	quotationLanguage,
	QUOTE_CLASS,
	quoteClasses,
} from '../../src/model/quote-markup';
import { AttributionFields } from './attribution/attribution-fields';
import { KindToolbar } from './kind-toolbar';
import { PortraitDrop } from './portrait/portrait-drop';
import { PortraitToolbar } from './portrait/portrait-toolbar';
import { RatingField } from './rating/rating-field';
import { RepetitionCheck } from './settings/repetition-check';
import { hasAttribution } from './save-attribution';
import { QuoteSettings } from './settings/settings';
import { SourceToolbar } from './attribution/source-toolbar';
import type { QuoteAttributes } from './types';
import { useFieldWalk } from './attribution/use-field-walk';

const QUOTATION = [ [ 'core/paragraph', {} ] ] as const;

export function Edit( {
	attributes,
	setAttributes,
	isSelected,
	clientId,
}: BlockEditProps< QuoteAttributes > ) {
	// Fields that came before the quotation's first paragraph would take the
	// caret of a quote just inserted.
	const { hasQuotation, isInside } = useSelect(
		( select ) => {
			const { getBlockCount, hasSelectedInnerBlock } =
				select( blockEditorStore );
			return {
				hasQuotation: getBlockCount( clientId ) > 0,
				isInside: hasSelectedInnerBlock( clientId, true ),
			};
		},
		[ clientId ]
	);
	const isShown = ( isSelected || isInside ) && hasQuotation;
	const props = { attributes, setAttributes };
	const blockProps = useBlockProps( {
		ref: useFieldWalk( clientId ),
		className: quoteClasses( attributes ).join( ' ' ),
	} );
	const quotationProps = useInnerBlocksProps(
		{
			className: `${ QUOTE_CLASS }__text`,
			...quotationLanguage( attributes ),
		},
		{ template: QUOTATION, templateInsertUpdatesSelection: true }
	);
	return (
		<>
			<KindToolbar attributes={ attributes } />
			<SourceToolbar { ...props } />
			<PortraitToolbar attributes={ attributes } />
			<QuoteSettings { ...props } clientId={ clientId } />
			<figure { ...blockProps }>
				<RatingField { ...props } isShown={ isShown } />
				<blockquote { ...quotationProps } />
				{ ( isShown || hasAttribution( attributes ) ) && (
					<AttributionFields { ...props } isShown={ isShown } />
				) }
				{ isHiddenRepetition( attributes ) && (
					<RepetitionCheck { ...props } clientId={ clientId } />
				) }
				{ isShown && <PortraitDrop { ...props } /> }
			</figure>
		</>
	);
}
