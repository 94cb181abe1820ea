/** @jest-environment node */
import { keepsFootnotes } from '../../../../src/content';

const HEAT = '0f7c3f9a-1b2c-4d5e-8f90-123456789abc';
const COLD = '0d1e2b3c-4f5a-4b6c-9d8e-abcdef012345';

const mark = ( id: string, number: number ) =>
	`<sup data-fn="${ id }" class="fn"><a href="#${ id }" id="${ id }-link">${ number }</a></sup>`;
const list = '<!-- wp:footnotes /-->';
const both = `<p>Heat${ mark( HEAT, 1 ) }, cold${ mark( COLD, 2 ) }.</p>`;
const heated = `<p>Heat${ mark( HEAT, 1 ) }, heat again${ mark( HEAT, 1 ) }.</p>`;

const meta = ( ...notes: Record< string, unknown >[] ) =>
	JSON.stringify( notes );
const heat = { content: 'About heat.', id: HEAT };
const cold = { content: 'About cold.', id: COLD };

type Case = [ string, string, string, string | undefined ];

const kept: Case[] = [
	[
		'both texts come back',
		both + list,
		meta( heat, cold ),
		meta( heat, cold ),
	],
	[
		'a note is mentioned twice',
		heated + list,
		meta( heat ),
		meta( { id: HEAT, content: 'About heat.' } ),
	],
	[
		'only one that nothing mentions is left out',
		heated + list,
		meta( heat, cold ),
		meta( heat ),
	],
	[ 'the post has none', '<p>Words.</p>', '', undefined ],
	[ 'no block lists them', both, meta( heat, cold ), undefined ],
	[
		'entries of the meta that are no notes are left out',
		heated + list,
		`[null,"Heat",7,{},{"id":"${ HEAT }"},{"content":"Old."},{"content":"Old.","id":7},{"content":7,"id":"${ HEAT }"},${ JSON.stringify(
			heat
		) }]`,
		meta( heat ),
	],
	[
		'a list without marks stands below a text without notes',
		`<p>Words.</p>${ list }`,
		'',
		undefined,
	],
];

const lost: Case[] = [
	[ 'one does not come back', both + list, meta( heat, cold ), meta( heat ) ],
	[ 'none comes back', heated + list, meta( heat ), undefined ],
	[ 'another comes back', heated + list, meta( heat ), meta( cold ) ],
	[
		'the text is another',
		heated + list,
		meta( heat ),
		meta( { ...heat, content: 'About cold.' } ),
	],
	[
		'they come back in another order',
		both + list,
		meta( heat, cold ),
		meta( cold, heat ),
	],
	[ 'the post has no text for one', both + list, meta( heat ), meta( heat ) ],
	[ 'the post has no text for any', heated + list, '', undefined ],
	[ 'the post’s texts are cut off', heated + list, '[{"content"', undefined ],
	[ 'the post’s texts are no list', heated + list, '{}', undefined ],
	[ 'one comes back that was not there', '<p>Words.</p>', '', meta( heat ) ],
];

test.each( kept )( 'notes are kept where %s', ( _, markup, stored, again ) => {
	expect( keepsFootnotes( markup, stored, again ) ).toBe( true );
} );

test.each( lost )( 'notes are lost where %s', ( _, markup, stored, again ) => {
	expect( keepsFootnotes( markup, stored, again ) ).toBe( false );
} );
