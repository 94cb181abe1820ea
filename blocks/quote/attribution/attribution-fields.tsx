import { RichText } from '@wordpress/block-editor';
import { Fragment } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../../src/editor/is-empty';
import {
	oneLine,
	plainText,
	withoutLinks,
} from '../../../src/editor/plain-text';
import { QUOTE_CLASS } from '../../../src/model/quote-markup';
import type { Field } from './caret';
import { usePeopleCompleters } from './people-completer';
import { Portrait } from '../portrait/portrait';
import type { QuoteControlProps } from '../types';

type FieldLook = {
	part: Field;
	tagName: 'span' | 'cite';
	label: string;
	formats: string[];
};

const WORDS = [ 'core/bold', 'core/italic', 'core/language' ];

// What is typed and pasted, as the field may hold it. A name that came with a
// link, from WordPress's own quote, keeps it.
function kept( part: Field, before: string, value: string ): string {
	if ( part === 'date' ) {
		return plainText( value );
	}
	const line = oneLine( value );
	return part === 'role' || before.includes( '<a ' )
		? line
		: withoutLinks( line );
}

// The same list every time: WordPress compares by identity.
const NOBODY: ReturnType< typeof usePeopleCompleters > = [];

function fieldLooks(): FieldLook[] {
	return [
		{
			part: 'name',
			tagName: 'span',
			label: __( 'Name', 'editorial-blocks' ),
			formats: WORDS,
		},
		{
			part: 'role',
			tagName: 'span',
			label: __( 'Role or place', 'editorial-blocks' ),
			formats: [ ...WORDS, 'core/link' ],
		},
		{
			part: 'work',
			tagName: 'cite',
			label: __( 'Work', 'editorial-blocks' ),
			formats: WORDS,
		},
		{
			part: 'date',
			tagName: 'span',
			label: __( 'Date', 'editorial-blocks' ),
			formats: [],
		},
	];
}

/**
 * Who said it, where and when: typed where readers will see it.
 *
 * @param props         The quote and how to change it.
 * @param props.isShown Whether empty fields are shown too.
 */
export function AttributionFields( {
	attributes,
	setAttributes,
	isShown,
}: QuoteControlProps & { isShown: boolean } ) {
	const people = usePeopleCompleters( { attributes, setAttributes } );
	const shown = fieldLooks().filter(
		( { part } ) => isShown || ! isEmpty( attributes[ part ] )
	);
	const field = ( { part, tagName, label, formats }: FieldLook ) => (
		<RichText
			identifier={ part }
			tagName={ tagName }
			className={ `${ QUOTE_CLASS }__${ part }` }
			aria-label={ label }
			placeholder={ label }
			value={ attributes[ part ] ?? '' }
			onChange={ ( value: string ) =>
				setAttributes( {
					[ part ]: kept(
						part,
						String( attributes[ part ] ?? '' ),
						value
					),
				} )
			}
			allowedFormats={ formats }
			autocompleters={ part === 'name' ? people : NOBODY }
			disableLineBreaks
		/>
	);
	return (
		<figcaption className={ `${ QUOTE_CLASS }__attribution` }>
			<Portrait { ...{ attributes } } />
			{ shown.map( ( look, index ) => (
				<Fragment key={ look.part }>
					{ index > 0 && (
						<span
							className={ `${ QUOTE_CLASS }__separator` }
							contentEditable={ false }
						>
							{ ', ' }
						</span>
					) }
					{ look.part === 'work' && attributes.url ? (
						// Without an address: in the editor a click edits it.
						<span className={ `${ QUOTE_CLASS }__source` }>
							{ field( look ) }
						</span>
					) : (
						field( look )
					) }
				</Fragment>
			) ) }
		</figcaption>
	);
}
