import {
	accentValue,
	calloutClasses,
	CALLOUT_CLASS as B,
} from '../../model/callout-markup';
import { block } from './block';
import type { BlockNode } from './block';

/** A callout's attributes; an absent one has its default. */
export type CalloutFields = {
	type: string;
	/** Inline HTML. */
	label: string;
	/** Inline HTML. */
	title?: string;
	level?: 0 | 2 | 3 | 4 | 5 | 6;
	fold?: 'none' | 'open' | 'closed';
	labelHidden?: boolean;
	titleHidden?: boolean;
	icon?: boolean;
	accent?: string;
	/** A block style, such as `is-style-outline`. */
	className?: string;
};

function words( label: string, title: string ): string {
	return [
		label && `<span class="${ B }__label">${ label }</span>`,
		title && `<span class="${ B }__text">${ title }</span>`,
	]
		.filter( Boolean )
		.join( `<span class="${ B }__separator">: </span>` );
}

function titleMarkup( fields: CalloutFields ): string {
	const { level = 0, fold = 'none', label, title = '' } = fields;
	const folds = fold !== 'none';
	const tag = level ? `h${ level }` : ( folds && 'summary' ) || 'p';
	const line = `<${ tag } class="${ B }__title">${ words( label, title ) }</${ tag }>`;
	return folds && level ? `<summary>${ line }</summary>` : line;
}

/**
 * A callout as its save() writes it.
 *
 * @param fields The attributes.
 * @param inner  Its body's blocks.
 */
export function callout(
	fields: CalloutFields,
	inner: readonly BlockNode[]
): BlockNode {
	const { type, level, fold = 'none', label, title, className } = fields;
	const { labelHidden = false, titleHidden = false, icon = true } = fields;
	const accent = accentValue( fields.accent );
	const classes = [
		B,
		...calloutClasses(
			{ type, labelHidden, titleHidden, icon },
			{ label: label !== '', title: !! title }
		),
		...( className ? [ className ] : [] ),
	].join( ' ' );
	const style = accent
		? ` style="--editorial-blocks-accent:${ accent }"`
		: '';
	const details =
		fold === 'none' ? '' : `<details${ fold === 'open' ? ' open' : '' }>`;
	return block(
		'editorial-blocks/callout',
		{
			type: type === 'note' ? undefined : type,
			level: level || undefined,
			fold: fold === 'none' ? undefined : fold,
			labelHidden: labelHidden || undefined,
			titleHidden: titleHidden || undefined,
			icon: icon ? undefined : false,
			accent: fields.accent,
			className,
		},
		`<div class="${ classes }" role="note"${ style }>${ details }` +
			`${ titleMarkup( fields ) }<div class="${ B }__body">`,
		inner,
		`</div>${ details && '</details>' }</div>`
	);
}
