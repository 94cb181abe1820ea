/** @jest-environment node */
import { convert } from '../../../../../src/content';

const typeAndName = ( document: string ) =>
	convert( document, { from: 'markdown' } ).callouts.map(
		( { type, rawType } ) => [ type, rawType ]
	);

const COLOURS: [ string, string, string ][] = [
	[ 'primary', 'note', 'note' ],
	[ 'secondary', 'note', 'note' ],
	[ 'light', 'note', 'note' ],
	[ 'dark', 'note', 'note' ],
	[ 'default', 'note', 'note' ],
	[ 'blue', 'note', 'note' ],
	[ 'green', 'success', 'success' ],
	[ 'Yellow', 'warning', 'warning' ],
	[ 'orange', 'warning', 'warning' ],
	[ 'red', 'caution', 'danger' ],
	[ 'gray', 'note', 'note' ],
	[ 'grey', 'note', 'note' ],
	[ 'purple', 'note', 'note' ],
	[ 'pink', 'note', 'note' ],
	[ 'brown', 'note', 'note' ],
	[ '#ff0000', 'note', 'note' ],
	[ 'rgb(255, 0, 0)', 'note', 'note' ],
	[ 'hsl(0 100% 50%)', 'note', 'note' ],
	[ 'var(--red)', 'note', 'note' ],
];

test.each( COLOURS )( 'the colour %s stands for %s', ( colour, type, name ) => {
	expect(
		typeAndName( `<Callout color="${ colour }">Words.</Callout>` )
	).toEqual( [ [ type, name ] ] );
} );

test.each( [
	'callout',
	'alert',
	'admonition',
	'notice',
	'hint',
	'aside',
	'note-block',
	'noteblock',
	'message',
	'notification',
	'infobox',
	'pageinfo',
] )( 'what is called %s has its type in an argument', ( name ) => {
	expect(
		typeAndName(
			`{{< ${ name } type="warning" >}}\nWords.\n{{< /${ name } >}}`
		)
	).toEqual( [ [ 'warning', 'warning' ] ] );
} );

const ARGUMENTS: [ string, string ][] = [
	[ 'type', '{{< callout type="tip" style="danger" >}}' ],
	[ 'style', '{{< callout style="tip" color="danger" >}}' ],
	[ 'color', '{{< callout color="tip" context="danger" >}}' ],
	[ 'context', '{{< callout context="tip" kind="danger" >}}' ],
	[ 'kind', '{{< callout kind="tip" level="danger" >}}' ],
	[ 'level', '{{< callout level="tip" class="danger" >}}' ],
	[ 'class', '{{< callout class="tip" >}}' ],
];

test.each( ARGUMENTS )(
	'a shortcode’s type is its %s, the surer before others',
	( _, opening ) => {
		expect(
			typeAndName( `${ opening }\nWords.\n{{< /callout >}}` )
		).toEqual( [ [ 'tip', 'tip' ] ] );
	}
);

const ATTRIBUTES: [ string, string ][] = [
	[ 'type', '<Callout type="tip" variant="danger">' ],
	[ 'variant', '<Callout variant="tip" kind="danger">' ],
	[ 'kind', '<Callout kind="tip" intent="danger">' ],
	[ 'intent', '<Callout intent="tip" severity="danger">' ],
	[ 'severity', '<Callout severity="tip" status="danger">' ],
	[ 'status', '<Callout status="tip" level="danger">' ],
	[ 'level', '<Callout level="tip" color="danger">' ],
	[ 'color', '<Callout color="tip">' ],
];

test.each( ATTRIBUTES )(
	'a component’s type is its %s, the surer before others',
	( _, opening ) => {
		expect( typeAndName( `${ opening }Words.</Callout>` ) ).toEqual( [
			[ 'tip', 'tip' ],
		] );
	}
);

const COMPONENTS: [ string, string ][] = [
	[ 'Note', 'note' ],
	[ 'Tip', 'tip' ],
	[ 'Info', 'note' ],
	[ 'Important', 'important' ],
	[ 'Warning', 'warning' ],
	[ 'Caution', 'caution' ],
	[ 'Danger', 'caution' ],
	[ 'Hint', 'note' ],
	[ 'Success', 'success' ],
	[ 'Check', 'success' ],
	[ 'Question', 'question' ],
	[ 'Error', 'caution' ],
];

test.each( COMPONENTS )(
	'the component %s is a callout: %s',
	( name, type ) => {
		expect(
			typeAndName( `<${ name }>Words.</${ name }>` ).map(
				( [ one ] ) => one
			)
		).toEqual( [ type ] );
	}
);
