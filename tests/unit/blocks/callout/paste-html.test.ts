import { registerBlocks } from '../../../setup/register-blocks';
import { classic, paste } from './clipboard';
import { outline } from './outline';

beforeAll( registerBlocks );

const p = ( content: string ) => [ 'paragraph', { content } ];

describe( 'rendered HTML', () => {
	const body = [ p( 'Careful <em>now</em>.' ) ];
	const dialects: [ string, string, object ][] = [
		[
			'GitHub',
			'<div class="markdown-alert markdown-alert-warning" dir="auto"><p class="markdown-alert-title" dir="auto"><svg class="octicon"><path d="M0"></path></svg>Warning</p><p dir="auto">Careful <em>now</em>.</p></div>',
			{ type: 'warning', label: 'Warning' },
		],
		[
			'Docusaurus',
			'<div class="theme-admonition theme-admonition-danger admonition_xJq3 alert alert--danger"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg viewBox="0 0 12 16"></svg></span>Hot surfaces</div><div class="admonitionContent_BuS1"><p>Careful <em>now</em>.</p></div></div>',
			{ type: 'caution', label: 'Danger', title: 'Hot surfaces' },
		],
		[
			'VitePress',
			'<div class="tip custom-block"><p class="custom-block-title">TIP</p><p>Careful <em>now</em>.</p></div>',
			{ type: 'tip', label: 'Tip' },
		],
		[
			'MkDocs Material',
			'<div class="admonition warning"><p class="admonition-title">Mind the gap</p><p>Careful <em>now</em>.</p></div>',
			{ type: 'warning', label: 'Warning', title: 'Mind the gap' },
		],
		[
			'MkDocs Material, folding',
			'<details class="question" open="open"><summary>Why?</summary><p>Careful <em>now</em>.</p></details>',
			{
				type: 'question',
				label: 'Question',
				title: 'Why?',
				fold: 'open',
			},
		],
		[
			'Starlight',
			'<aside aria-label="Note" class="starlight-aside starlight-aside--note"><p class="starlight-aside__title" aria-hidden="true"><svg></svg>Note</p><div class="starlight-aside__content"><p>Careful <em>now</em>.</p></div></aside>',
			{ label: 'Note' },
		],
		[
			'Asciidoctor',
			'<div class="admonitionblock important"><table><tbody><tr><td class="icon"><div class="title">Important</div></td><td class="content"><div class="paragraph"><p>Careful <em>now</em>.</p></div></td></tr></tbody></table></div>',
			{ type: 'important', label: 'Important' },
		],
		[
			'Bootstrap',
			'<div class="alert alert-info" role="alert"><h4 class="alert-heading">Well done!</h4><p>Careful <em>now</em>.</p></div>',
			{ label: 'Info', title: 'Well done!' },
		],
		[
			'Obsidian Publish',
			'<div data-callout-fold="-" data-callout="tip" class="callout is-collapsible"><div class="callout-title"><div class="callout-icon"><svg></svg></div><div class="callout-title-inner">Ask</div><div class="callout-fold"><svg></svg></div></div><div class="callout-content"><p>Careful <em>now</em>.</p></div></div>',
			{ type: 'tip', label: 'Tip', title: 'Ask', fold: 'closed' },
		],
		[
			'Notion',
			'<aside>💡 Careful <em>now</em>.</aside>',
			{ type: 'tip', label: 'Tip' },
		],
		[
			'Quarto',
			'<div class="callout callout-style-default callout-tip callout-titled"><div class="callout-header d-flex"><div class="callout-icon-container"><i class="callout-icon"></i></div><div class="callout-title-container flex-fill"><span class="screen-reader-only">Tip</span>Ask first</div></div><div class="callout-body-container callout-body"><p>Careful <em>now</em>.</p></div></div>',
			{ type: 'tip', label: 'Tip', title: 'Ask first' },
		],
		[
			'Asciidoctor, with a title in its own content',
			'<div class="admonitionblock note"><table><tbody><tr><td class="icon"><div class="title">Note</div></td><td class="content"><div class="title">Before you go</div><div class="paragraph"><p>Careful <em>now</em>.</p></div></td></tr></tbody></table></div>',
			{ label: 'Note', title: 'Before you go' },
		],
		[
			'an aside whose class says what it is',
			'<aside class="warning"><p>Careful <em>now</em>.</p></aside>',
			{ type: 'warning', label: 'Warning' },
		],
		[
			'an aside that says it is a note',
			'<aside role="note"><p>Careful <em>now</em>.</p></aside>',
			{ label: 'Note' },
		],
	];
	const page = ( html: string ) =>
		`<article><div class="wrap"><p>Before.</p>${ html }</div></article>`;

	it.each( dialects )(
		'of %s is pasted as a callout',
		( _, html, attributes ) => {
			expect( outline( paste( { HTML: page( html ) } ) ) ).toEqual( [
				p( 'Before.' ),
				[ 'callout', attributes, body ],
			] );
		}
	);

	it.each( dialects )(
		'of %s in classic content becomes the same',
		( _, html, attributes ) => {
			expect( outline( classic( html ) ) ).toEqual( [
				[ 'callout', attributes, body ],
			] );
		}
	);

	it( 'leaves an aside that may be an advertisement', () => {
		expect(
			outline(
				paste( {
					HTML: '<aside><p>Buy.</p></aside><p>Text.</p>',
				} )
			)
		).toEqual( [ p( 'Buy.' ), p( 'Text.' ) ] );
	} );
} );
