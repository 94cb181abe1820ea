import type { Element } from 'hast';
import { renderedCallout } from '../../model/callout-dialects';
import type {
	CalloutDialect,
	Rendered,
} from '../../model/callout-dialect.types';
import { furtherDialects } from './further-dialects';
import { attributeOf, classesOf } from './tree';

/** Names in hast of attributes that dialects are told by. */
const PROPERTIES: Readonly< Record< string, string > > = {
	'data-callout': 'dataCallout',
	'data-callout-fold': 'dataCalloutFold',
	'data-panel-type': 'dataPanelType',
};

/**
 * An element as the table of dialects asks about it.
 *
 * @param node Any element.
 */
export function rendered( node: Element ): Rendered {
	return {
		tag: node.tagName,
		classes: classesOf( node ),
		attribute: ( name ) => attributeOf( node, PROPERTIES[ name ] ?? name ),
	};
}

/** What a rendered callout is. */
export type Recognised = { word: string; dialect: CalloutDialect };

/**
 * The dialect that an element is a callout in, and the type as it writes it.
 *
 * @param element Any element.
 * @return Undefined for an element that is no callout.
 */
export function recognised( element: Rendered ): Recognised | undefined {
	const known = renderedCallout( element );
	if ( known ) {
		return known;
	}
	for ( const dialect of furtherDialects ) {
		const word = dialect.word( element );
		if ( word ) {
			return { word, dialect };
		}
	}
	return undefined;
}
