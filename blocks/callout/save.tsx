import {
	RichText,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import { customProperty } from '../../src/editor/custom-property';
import { isEmpty } from '../../src/editor/is-empty';
import {
	accentValue,
	calloutClasses,
	CALLOUT_CLASS,
} from '../../src/model/callout-markup';
import type { CalloutAttributes } from './types';

type SaveProps = { attributes: CalloutAttributes };

function Words( { attributes }: SaveProps ) {
	const { label, title } = attributes;
	const hasLabel = ! isEmpty( label );
	const hasTitle = ! isEmpty( title );
	return (
		<>
			{ hasLabel && (
				<RichText.Content
					tagName="span"
					className={ `${ CALLOUT_CLASS }__label` }
					value={ label ?? '' }
				/>
			) }
			{ hasLabel && hasTitle && (
				<span className={ `${ CALLOUT_CLASS }__separator` }>
					{ ': ' }
				</span>
			) }
			{ hasTitle && (
				<RichText.Content
					tagName="span"
					className={ `${ CALLOUT_CLASS }__text` }
					value={ title ?? '' }
				/>
			) }
		</>
	);
}

function Title( { attributes }: SaveProps ) {
	const className = `${ CALLOUT_CLASS }__title`;
	const words = <Words attributes={ attributes } />;
	const { level, fold } = attributes;
	const Heading = `h${ level }` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
	const heading = <Heading className={ className }>{ words }</Heading>;

	if ( fold === 'none' ) {
		return level ? heading : <p className={ className }>{ words }</p>;
	}
	return level ? (
		<summary>{ heading }</summary>
	) : (
		<summary className={ className }>{ words }</summary>
	);
}

export function Save( { attributes }: SaveProps ) {
	const { fold, label, title } = attributes;
	// Before useInnerBlocksProps.save(), which renders the children: block
	// props asked for after it lose the block's own class and support styles.
	const blockProps = useBlockProps.save( {
		className: calloutClasses( attributes, {
			label: ! isEmpty( label ),
			title: ! isEmpty( title ),
		} ).join( ' ' ),
		role: 'note',
		style: customProperty( 'accent', accentValue( attributes.accent ) ),
	} );
	const body = (
		<div
			{ ...useInnerBlocksProps.save( {
				className: `${ CALLOUT_CLASS }__body`,
			} ) }
		/>
	);
	if ( fold === 'none' ) {
		return (
			<div { ...blockProps }>
				<Title attributes={ attributes } />
				{ body }
			</div>
		);
	}
	return (
		<div { ...blockProps }>
			<details open={ fold === 'open' }>
				<Title attributes={ attributes } />
				{ body }
			</details>
		</div>
	);
}
