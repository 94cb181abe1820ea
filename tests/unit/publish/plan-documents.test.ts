/** @jest-environment node */
import { planDocuments } from '../../../src/publish/plan-documents';
import { documentFolder } from './document-folder';

const { doc } = documentFolder();

test( 'of two documents that want one post the second fails, and so does one without a name', async () => {
	const results: unknown[] = [];
	for await ( const planned of planDocuments(
		[
			doc( '# Same', 'a.md' ),
			doc( '# Same', 'b.md' ),
			doc( '', '-' ),
			doc( '---\nstatus: live\n---\n# Bad', 'd.md' ),
		],
		{}
	) ) {
		results.push( 'plan' in planned ? planned.plan.slug : planned.failed );
	}
	expect( results ).toEqual( [
		'same',
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
			source: 'd.md',
			slug: '',
			action: 'failed',
			reason: 'The status “live” is none that WordPress knows: use draft, publish, pending, private, future.',
			warnings: [],
		},
	] );
} );
