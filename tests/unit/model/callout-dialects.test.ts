/** @jest-environment node */
import { renderedCallout } from '../../../src/model/callout-dialects';
import { renderedFold } from '../../../src/model/callout-fold';
import { isCalloutFurniture } from '../../../src/model/callout-furniture';
import { leadingSign } from '../../../src/model/callout-signs';

const element = (
	tag: string,
	className: string,
	attributes: Record< string, string > = {}
) => ( {
	tag,
	classes: className.split( ' ' ).filter( Boolean ),
	attribute: ( name: string ) => attributes[ name ],
} );

it.each( [
	[ 'GitHub', 'div', 'markdown-alert markdown-alert-tip', 'tip' ],
	[ 'GitHub’s title', 'p', 'markdown-alert-title', undefined ],
	[
		'Docusaurus',
		'div',
		'theme-admonition theme-admonition-info alert alert--info',
		'info',
	],
	[
		'the first Docusaurus',
		'div',
		'admonition admonition-caution alert alert--warning',
		'caution',
	],
	[ 'MkDocs', 'div', 'admonition bug', 'bug' ],
	[ 'a type of a site’s own', 'div', 'admonition inline pied', 'pied' ],
	[ 'Sphinx without a type', 'div', 'admonition', 'note' ],
	[ 'VitePress', 'div', 'danger custom-block', 'danger' ],
	[
		'VitePress’s plain details',
		'details',
		'details custom-block',
		undefined,
	],
	[ 'VuePress', 'div', 'hint-container warning', 'warning' ],
	[ 'Quarto', 'div', 'callout callout-style-simple callout-tip', 'tip' ],
	[ 'a call to action', 'div', 'callout callout-header', undefined ],
	[ 'Starlight', 'aside', 'starlight-aside starlight-aside--note', 'note' ],
	[ 'Asciidoctor', 'div', 'admonitionblock important', 'important' ],
	[ 'MDN', 'div', 'notecard warning', 'warning' ],
	[
		'WordPress.org',
		'div',
		'wp-block-wporg-notice is-alert-notice',
		'important',
	],
	[ 'Bootstrap', 'div', 'alert alert-dark', 'note' ],
	[ 'Bootstrap’s link', 'a', 'alert-link', undefined ],
	[ 'Infima', 'div', 'alert alert--danger', 'danger' ],
	[ 'Docusaurus’s details', 'details', 'alert alert--info', undefined ],
	[ 'MkDocs’s details', 'details', 'question', 'question' ],
	[ 'an aside that says what it is', 'aside', 'warning', 'warning' ],
	[ 'an advertisement', 'aside', 'promo', undefined ],
	[ 'any other element', 'div', 'warning', undefined ],
] )( 'reads %s', ( _, tag, className, word ) => {
	expect( renderedCallout( element( tag, className ) )?.word ).toBe( word );
} );

it.each( [
	'x-markdown-alert-tip',
	'markdown-alert-tip-x',
	'x-theme-admonition-tip',
	'theme-admonition-tip-x',
	'x-starlight-aside--tip',
	'starlight-aside--tip-x',
	'callout x-callout-pied',
	'callout callout-pied-1',
	'alert x-alert-tip',
	'alert alert-tip-x',
	'alert',
] )( 'takes no class that only looks alike: %s', ( className ) => {
	expect( renderedCallout( element( 'div', className ) ) ).toBeUndefined();
} );

it.each( [
	[ 'admonition admonition-pied', 'pied' ],
	[ 'admonition inline end annotate dropdown toggle', 'note' ],
	[ 'admonition endnote', 'endnote' ],
	[ 'admonition weekend', 'weekend' ],
	[ 'wp-block-wporg-notice is-tip-notice', 'tip' ],
	[ 'wp-block-wporg-notice', 'note' ],
	[ 'wp-block-wporg-notice is-tip-notice-x', 'note' ],
	[ 'wp-block-wporg-notice is-alerts-notice', 'alerts' ],
] )( 'reads the type of a notice of its own: %s', ( className, word ) => {
	expect( renderedCallout( element( 'div', className ) )?.word ).toBe( word );
} );

it( 'reads Obsidian’s type out of its attribute, and tells whose it is', () => {
	const found = renderedCallout(
		element( 'div', 'callout', { 'data-callout': 'caution' } )
	);
	expect( [ found?.word, found?.dialect.isObsidian ] ).toEqual( [
		'caution',
		true,
	] );
} );

it.each( [
	[ 'details', {}, 'closed' ],
	[ 'details', { open: '' }, 'open' ],
	[ 'div', { 'data-callout-fold': '+' }, 'open' ],
	[ 'div', { 'data-callout-fold': '-' }, 'closed' ],
	[ 'div', { 'data-callout-fold': '' }, undefined ],
	[ 'div', {}, undefined ],
] )( 'takes <%s %j> to fold: %j', ( tag, attributes: object, fold ) => {
	expect( renderedFold( element( tag, '', { ...attributes } ) ) ).toBe(
		fold
	);
} );

it.each( [
	[ 'svg', '', true ],
	[ 'td', 'icon', true ],
	[ 'span', 'admonitionIcon_Rf37', true ],
	[ 'span', 'sr-only', true ],
	[ 'p', 'copyright', false ],
	[ 'p', 'iconic', false ],
] )( 'takes <%s class=%j> for furniture: %j', ( tag, className, expected ) => {
	expect( isCalloutFurniture( element( tag, className ) ) ).toBe( expected );
} );

it.each( [
	[ '💡 Ask.', { word: 'tip', length: 3 } ],
	[ ' ⚠️ Hot.', { word: 'warning', length: 4 } ],
	[ 'ℹ Read.', { word: 'note', length: 2 } ],
	[ '🍕 Buy.', undefined ],
	[ 'Ask 💡', undefined ],
] )( 'reads the sign of %j', ( text, expected ) => {
	expect( leadingSign( text ) ).toEqual( expected );
} );
