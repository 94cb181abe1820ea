import { isEmpty } from '../../src/editor/is-empty';
import { QUOTE_CLASS } from '../../src/model/quote-markup';
import type { QuoteAttributes } from './types';

/**
 * The speaker's picture. Beside a name it says nothing new, so it is passed by;
 * where nobody is named its text is all there is.
 *
 * @param props
 * @param props.attributes The quote's attributes.
 */
export function Portrait( { attributes }: { attributes: QuoteAttributes } ) {
	const { name, portraitAlt, portraitId, portraitUrl } = attributes;
	if ( ! portraitUrl ) {
		return null;
	}
	const image = portraitId ? `wp-image-${ portraitId } ` : '';
	return (
		<img
			className={ `${ image }${ QUOTE_CLASS }__portrait` }
			src={ portraitUrl }
			// Before 7.0, WordPress breaks an author's attribute at a <.
			alt={ isEmpty( name ) ? portraitAlt.replace( /[<>]/g, '' ) : '' }
			width={ attributes.portraitWidth }
			height={ attributes.portraitHeight }
		/>
	);
}
