import { registerBlocks } from '../../../setup/register-blocks';
import { paste } from './clipboard';
import { outline } from './outline';

beforeAll( registerBlocks );

const p = ( content: string ) => [ 'paragraph', { content } ];

describe( 'Markdown as plain text', () => {
	it.each( [
		[
			'GitHub',
			'> [!NOTE]\n> Useful information.',
			[ 'callout', { label: 'Note' }, [ p( 'Useful information.' ) ] ],
		],
		[
			'GitHub with a blank line',
			'> [!CAUTION]\n>\n> One.\n>\n> Two.',
			[
				'callout',
				{ type: 'caution', label: 'Caution' },
				[ p( 'One.' ), p( 'Two.' ) ],
			],
		],
		[
			'a title with a format',
			'> [!tip] Ask *before*\n> Then do.',
			[
				'callout',
				{
					type: 'tip',
					label: 'Tip',
					title: 'Ask <em>before</em>',
				},
				[ p( 'Then do.' ) ],
			],
		],
		[
			'Obsidian, folded',
			'> [!faq]- Are they foldable?\n> Yes.',
			[
				'callout',
				{
					type: 'question',
					label: 'FAQ',
					title: 'Are they foldable?',
					fold: 'closed',
				},
				[ p( 'Yes.' ) ],
			],
		],
		[
			'Obsidian’s caution, open',
			'> [!caution]+ Hot\n> Very.',
			[
				'callout',
				{
					type: 'warning',
					label: 'Caution',
					title: 'Hot',
					fold: 'open',
				},
				[ p( 'Very.' ) ],
			],
		],
		[
			'Obsidian’s metadata',
			'> [!danger|left] Stop\n> Now.',
			[
				'callout',
				{ type: 'caution', label: 'Danger', title: 'Stop' },
				[ p( 'Now.' ) ],
			],
		],
		[
			'an unknown type',
			'> [!field-notes]\n> Here.',
			[
				'callout',
				{ type: 'field-notes', label: 'Field notes' },
				[ p( 'Here.' ) ],
			],
		],
		[
			'nested',
			'> [!note]\n> Outer.\n>\n> > [!tip]\n> > Inner.',
			[
				'callout',
				{ label: 'Note' },
				[
					p( 'Outer.' ),
					[
						'callout',
						{ type: 'tip', label: 'Tip' },
						[ p( 'Inner.' ) ],
					],
				],
			],
		],
		[
			'a body of a list, code and links',
			'> [!IMPORTANT]\n> - one [link](https://example.org/)\n> - two\n>\n> ```js\n> go();\n> ```',
			[
				'callout',
				{ type: 'important', label: 'Important' },
				[
					[
						'list',
						{ ordered: false },
						[
							[
								'list-item',
								{
									content:
										'one <a href="https://example.org/">link</a>',
								},
							],
							[ 'list-item', { content: 'two' } ],
						],
					],
					[ 'code', { content: 'go();' } ],
				],
			],
		],
		[
			'Obsidian’s quote',
			'> [!quote] Ana Ruiz\n> We kept the words.',
			[
				'quote',
				{
					kind: 'quotation',
					name: 'Ana Ruiz',
					portraitShape: 'circle',
					portraitSide: 'start',
					repeats: false,
				},
				[ p( 'We kept the words.' ) ],
			],
		],
	] )( '%s', ( _, plainText, expected ) => {
		expect( outline( paste( { plainText } ) ) ).toEqual( [ expected ] );
	} );

	it.each( [
		[ '> [!div class="x"]\n> Text.', '[!div class="x"]<br>Text.' ],
		[
			'> [!VIDEO https://example.org/v]\n> Text.',
			'[!VIDEO <a href="https://example.org/v%5D">https://example.org/v]</a><br>Text.',
		],
		[
			'> A [!tip] in the middle.\n> Text.',
			'A [!tip] in the middle.<br>Text.',
		],
		[
			'> Just a quote.\n> Of two lines.',
			'Just a quote.<br>Of two lines.',
		],
	] )( 'leaves %j to WordPress', ( plainText, words ) => {
		expect( outline( paste( { plainText } ) ) ).toEqual( [
			[ 'quote', {}, [ p( words ) ] ],
		] );
	} );
} );
