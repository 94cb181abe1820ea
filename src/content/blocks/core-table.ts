import { block } from './block';
import type { BlockNode } from './block';

export type Cell = {
	tag: 'td' | 'th';
	/** Inline HTML. */
	content: string;
	align?: string;
	scope?: string;
	colspan?: string;
	rowspan?: string;
};

export type TableShape = {
	head: readonly ( readonly Cell[] )[];
	body: readonly ( readonly Cell[] )[];
	foot: readonly ( readonly Cell[] )[];
	/** Inline HTML. */
	caption?: string;
};

function cellMarkup( cell: Cell ): string {
	const { tag, content, align, scope, colspan, rowspan } = cell;
	const attributes = [
		align && `class="has-text-align-${ align }" data-align="${ align }"`,
		tag === 'th' && scope && `scope="${ scope }"`,
		colspan && `colspan="${ colspan }"`,
		rowspan && `rowspan="${ rowspan }"`,
	]
		.filter( Boolean )
		.map( ( attribute ) => ` ${ attribute }` )
		.join( '' );
	return `<${ tag }${ attributes }>${ content }</${ tag }>`;
}

function section( tag: string, rows: TableShape[ 'body' ] ): string {
	return rows.length
		? `<${ tag }>${ rows
				.map(
					( cells ) =>
						`<tr>${ cells.map( cellMarkup ).join( '' ) }</tr>`
				)
				.join( '' ) }</${ tag }>`
		: '';
}

/**
 * @param shape At least one row in one of the sections.
 */
export function table( shape: TableShape ): BlockNode {
	const { head, body, foot, caption } = shape;
	return block(
		'core/table',
		{},
		'<figure class="wp-block-table"><table class="has-fixed-layout">' +
			section( 'thead', head ) +
			section( 'tbody', body ) +
			section( 'tfoot', foot ) +
			'</table>' +
			( caption
				? `<figcaption class="wp-element-caption">${ caption }</figcaption>`
				: '' ) +
			'</figure>'
	);
}
