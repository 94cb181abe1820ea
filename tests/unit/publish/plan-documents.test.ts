/** @jest-environment node */
import { Ledgers } from '../../../src/publish/ledger/ledgers';
import { planDocuments } from '../../../src/publish/plan/plan-documents';
import { documentFolder } from './document-folder';

const { doc, inFolder } = documentFolder();

test( 'of two documents that want one post the second fails, and so does one without a name', async () => {
	const results: unknown[] = [];
	for await ( const planned of planDocuments(
		[
			doc( '# Same', 'a.md' ),
			doc( '# Same', 'b.md' ),
			doc( 'Words.', '-' ),
			doc( '# 😀🎉', 'c.md' ),
			doc( '---\nstatus: live\n---\n# Bad', 'd.md' ),
		],
		{}
	) ) {
		results.push( 'plan' in planned ? planned.plan.slug : planned.failed );
	}
	expect( results ).toEqual( [
		{
			source: 'b.md',
			slug: 'same',
			action: 'failed',
			reason: 'a.md has the same slug (same): give one of them another.',
			warnings: [],
		},
		{
			source: '-',
			slug: '',
			action: 'failed',
			reason: 'It has neither a title nor a slug: give it one in front matter.',
			warnings: [],
		},
		{
			source: 'c.md',
			slug: '',
			action: 'failed',
			reason: 'No slug can be made of its title “😀🎉”: give it one in front matter.',
			warnings: [],
		},
		{
			source: 'd.md',
			slug: '',
			action: 'failed',
			reason: 'The status “live” is none that WordPress knows: use draft, publish, pending, private, future.',
			warnings: [],
		},
		'same',
	] );
} );

test( 'a post whose date is none is refused, and never set back by years', async () => {
	const results: unknown[] = [];
	for await ( const planned of planDocuments(
		[ doc( '---\nstatus: publish\ndate: Issue 12\n---\n# Old', 'e.md' ) ],
		{}
	) ) {
		results.push( planned );
	}
	expect( results ).toEqual( [
		{
			failed: {
				source: 'e.md',
				slug: '',
				action: 'failed',
				reason: 'The date “Issue 12” cannot be read: write it as 2026-11-22 or 2026-11-22T09:30:00+01:00.',
				warnings: [],
			},
		},
	] );
} );

const SITE = 'https://example.org';

test.each( [
	[ 'without a ledger', undefined ],
	[ 'that was a draft', 'draft' ],
] )( 'a post for a day that is past %s is refused', async ( _, status ) => {
	const text =
		'---\ntitle: T\nstatus: future\ndate: 2020-01-01T00:00:00Z\n---\n';
	const ledger = new Ledgers( SITE ).of( inFolder( '.' ) );
	if ( status ) {
		ledger.append( savedWith( status ) );
	}
	expect( await reasonsOf( text ) ).toEqual( [
		'Its status is future and its date is past: WordPress would publish it at once. Give it a later date, or the status publish.',
	] );
} );

test( 'a post that has gone live on its day is planned', async () => {
	new Ledgers( SITE ).of( inFolder( '.' ) ).append( savedWith( 'publish' ) );
	expect(
		await reasonsOf(
			'---\ntitle: T\nstatus: future\ndate: 2020-01-01T00:00:00Z\n---\n'
		)
	).toEqual( [ undefined ] );
} );

test.each( [
	[
		'Reva Großer/Slug!',
		'WordPress would change the slug “Reva Großer/Slug!”: write lower-case letters and digits joined by single hyphens, such as “reva-grosser-slug”.',
	],
	[
		'/',
		'WordPress would change the slug “/”: write lower-case letters and digits joined by single hyphens.',
	],
	[ '/notes/a-day/', undefined ],
] )( 'of the slug “%s” is said: %s', async ( slug, reason ) => {
	const text = `---\ntitle: T\nslug: ${ slug }\n---\n`;
	expect( await reasonsOf( text ) ).toEqual( [ reason ] );
} );

test( 'a slug that the post has already may be any', async () => {
	const slug = '日本%e8%aa';
	new Ledgers( SITE )
		.of( inFolder( '.' ) )
		.append( { ...savedWith( 'draft' ), slug } );
	const text = `---\ntitle: T\nslug: ${ slug }\n---\n`;
	expect( await reasonsOf( text ) ).toEqual( [ undefined ] );
} );

const savedWith = ( status: string ) => ( {
	event: 'saved' as const,
	document: 'a.md',
	slug: 't',
	id: 7,
	link: `${ SITE }/t/`,
	status,
	modified: '2020-01-01T00:00:00',
	digest: '',
	text: '',
	links: {},
	fields: [],
	stored: '',
} );

async function reasonsOf( text: string ) {
	const reasons = [];
	for await ( const planned of planDocuments( [ doc( text ) ], {
		site: SITE,
	} ) ) {
		reasons.push( 'failed' in planned ? planned.failed.reason : undefined );
	}
	return reasons;
}
