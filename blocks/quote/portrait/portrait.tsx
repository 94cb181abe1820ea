import { isEmpty } from '../../../src/editor/is-empty';
import { portraitText, QUOTE_CLASS } from '../../../src/model/quote-markup';
import { portraitSource } from '../../../src/model/web-address';
import type { QuoteAttributes } from '../types';

/**
 * The speaker's picture. Beside a name it says nothing new, so it is passed by;
 * where nobody is named its text is all there is.
 *
 * @param props.attributes The quote's attributes.
 */
export function Portrait( { attributes }: { attributes: QuoteAttributes } ) {
	const { name, portraitAlt, portraitId } = attributes;
	const source = portraitSource( attributes.portraitUrl );
	if ( ! source ) {
		return null;
	}
	const image = portraitId ? `wp-image-${ portraitId } ` : '';
	return (
		<img
			className={ `${ image }${ QUOTE_CLASS }__portrait` }
			src={ source }
			alt={ isEmpty( name ) ? portraitText( portraitAlt ) : '' }
			width={ attributes.portraitWidth }
			height={ attributes.portraitHeight }
		/>
	);
}
