import { findCalloutType } from '../../model/callout-types';
import type {
	CalloutDialect,
	Rendered,
} from '../../model/callout-dialect.types';
import { captured, hasClass } from '../../model/class-names';

/**
 * Systems that documents are exported or copied from whole, beyond those that
 * people paste parts of.
 */

const COLOUR = /^(?:primary|secondary|light|dark|default|link)$/;

/** Classes that say that this is a callout, and not of what type. */
const GENERIC =
	/^(?:callout|callout-block|hint|book-hint|gdoc-hint|notices?|admonition|alert|notification|message|msg|bd-callout|p-notification)$/;

const typeAmong = ( { classes }: Rendered ) =>
	classes.find(
		( name ) => ! GENERIC.test( name ) && findCalloutType( name )
	);

const known = ( word: string | undefined ) =>
	word && findCalloutType( word ) ? word : undefined;

/** Atlassian's words, where a note is yellow and a warning red. */
const CONFLUENCE: Readonly< Record< string, string > > = {
	information: 'info',
	note: 'warning',
	warning: 'danger',
	tip: 'tip',
};

export const furtherDialects: readonly CalloutDialect[] = [
	// Confluence
	{
		word: ( element ) =>
			CONFLUENCE[
				captured(
					element.classes,
					/^confluence-information-macro-(information|note|warning|tip)$/
				) ?? ''
			],
		title: /^title$/,
		body: /^confluence-information-macro-body$/,
	},
	// Atlassian's editor
	{
		word: ( { attribute } ) => known( attribute( 'data-panel-type' ) ),
		body: /^ak-editor-panel__content$/,
	},
	// The type in one class with its kind: `hint-info`, `bd-callout-warning`
	{
		word: ( element ) =>
			known(
				captured(
					element.classes,
					/^(?:hint|notice|bd-callout|gl-alert|uk-alert|note|pageinfo|prompt|box|p-notification)-{1,2}([a-z]+)$/
				)?.replace( COLOUR, 'note' )
			),
		title: /^(?:p-notification__title)$/,
		body: /^(?:gl-alert-body|p-notification__content)$/,
	},
	// Quartz's and others' quotations, Hugo's books, GitBook, Learn, Relearn
	{
		word: ( element ) =>
			hasClass( element.classes, GENERIC )
				? typeAmong( element )
				: undefined,
		title: /^(?:box-label|label|gdoc-hint__title|callout-title|message-header|header)$/,
		body: /^(?:box-content|gdoc-hint__text|callout-content|message-body)$/,
	},
	// Bulma, Semantic UI and Microsoft Learn: `notification is-danger`
	{
		word: ( element ) =>
			hasClass( element.classes, /^(?:notification|message|alert)$/ )
				? captured( element.classes, /^is-([a-z]+)$/ )?.replace(
						COLOUR,
						'note'
					)
				: undefined,
		title: /^(?:message-header|header|alert-title)$/,
		body: /^message-body$/,
	},
	// DocFX, Python's and the W3C's pages: the type alone is the class
	{
		word: ( { tag, classes } ) =>
			[ 'div', 'section', 'blockquote' ].includes( tag )
				? classes.find( ( name ) =>
						/^(?:note|tip|important|warning|caution|danger)$/i.test(
							name
						)
					)
				: undefined,
	},
	// Minimal Mistakes and Tufte put it on paragraphs
	{
		word: ( element ) =>
			element.tag === 'p'
				? known(
						captured(
							element.classes,
							/^(?:notice--|alert-|prompt-)([a-z]+)$/
						)?.replace( COLOUR, 'note' )
					)
				: undefined,
	},
	// Anything that says it is a note
	{
		word: ( { tag, attribute } ) =>
			[ 'div', 'section', 'aside' ].includes( tag ) &&
			attribute( 'role' ) === 'note'
				? 'note'
				: undefined,
	},
];
