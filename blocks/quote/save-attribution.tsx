import { RichText } from '@wordpress/block-editor';
import { Fragment } from '@wordpress/element';
import type { ReactElement } from 'react';
import { isEmpty } from '../../src/editor/is-empty';
import { withoutLinks } from '../../src/editor/plain-text';
import { isHiddenRepetition, QUOTE_CLASS } from '../../src/model/quote-markup';
import { portraitSource, sourceUrl } from '../../src/model/web-address';
import { Portrait } from './portrait/portrait';
import type { QuoteAttributes } from './types';

type AttributionProps = { attributes: QuoteAttributes };

/**
 * Whether a quote says anything about where it comes from, a portrait included.
 *
 * @param attributes The quote's attributes.
 */
export function hasAttribution( attributes: QuoteAttributes ): boolean {
	const { name, role, work, date, portraitUrl } = attributes;
	const isSaid = [ name, role, work, date ].some(
		( part ) => ! isEmpty( part )
	);
	return isSaid || portraitSource( portraitUrl ) !== undefined;
}

function Work( { attributes }: AttributionProps ) {
	// What assistive technology passes by must not take the focus.
	const href = isHiddenRepetition( attributes )
		? undefined
		: sourceUrl( attributes.url );
	const { work: words = '' } = attributes;
	const work = (
		<RichText.Content
			tagName="cite"
			className={ `${ QUOTE_CLASS }__work` }
			// A link within the link would not be read back.
			value={ href ? withoutLinks( words ) : words }
		/>
	);
	return href ? (
		<a className={ `${ QUOTE_CLASS }__source` } href={ href }>
			{ work }
		</a>
	) : (
		work
	);
}

// A separator in an element of its own stands between two parts.
function separated( parts: ReactElement[] ) {
	return parts.map( ( part, index ) => (
		<Fragment key={ part.key }>
			{ index > 0 && (
				<span className={ `${ QUOTE_CLASS }__separator` }>
					{ ', ' }
				</span>
			) }
			{ part }
		</Fragment>
	) );
}

export function Attribution( { attributes }: AttributionProps ) {
	const { work } = attributes;
	const span = ( part: 'name' | 'role' | 'date' ) => (
		<RichText.Content
			key={ part }
			tagName="span"
			className={ `${ QUOTE_CLASS }__${ part }` }
			value={ attributes[ part ] ?? '' }
		/>
	);
	const parts = [
		! isEmpty( attributes.name ) && span( 'name' ),
		! isEmpty( attributes.role ) && span( 'role' ),
		! isEmpty( work ) && <Work key="work" attributes={ attributes } />,
		! isEmpty( attributes.date ) && span( 'date' ),
	].filter( ( part ): part is ReactElement => part !== false );
	return (
		<figcaption className={ `${ QUOTE_CLASS }__attribution` }>
			<Portrait attributes={ attributes } />
			{ separated( parts ) }
		</figcaption>
	);
}
