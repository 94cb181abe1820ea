import {
	expect,
	type FrameLocator,
	type Locator,
	type Page,
} from '@playwright/test';

/** WordPress's post editor, used as an author uses it. */
export class Editor {
	public readonly canvas: FrameLocator;

	public constructor( private readonly page: Page ) {
		this.canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	}

	/**
	 * Begins a post.
	 *
	 * @param title Its title.
	 */
	public async write( title: string ): Promise< void > {
		await this.page.goto( '/wp-admin/post-new.php' );
		await this.titleField().fill( title );
	}

	/**
	 * Opens a post that was saved before.
	 *
	 * @param id Its number.
	 */
	public async open( id: number ): Promise< void > {
		await this.page.goto( `/wp-admin/post.php?post=${ id }&action=edit` );
		await this.titleField().waitFor();
	}

	/**
	 * Searches the inserter, opening it where it is closed.
	 *
	 * @param words What an author would type.
	 */
	public async search( words: string ): Promise< void > {
		const box = this.page.getByRole( 'searchbox', { name: 'Search' } );
		if ( ! ( await box.isVisible() ) ) {
			await this.page
				.getByRole( 'button', { name: 'Block Inserter', exact: true } )
				.click();
		}
		await box.fill( words );
	}

	/**
	 * A block among those the inserter, or a `/` in the text, offers.
	 *
	 * @param title As an author reads it.
	 */
	public offered( title: string ): Locator {
		return this.page.getByRole( 'option', { name: title, exact: true } );
	}

	/**
	 * Inserts a block where the caret is, without leaving the keyboard.
	 *
	 * @param title As an author reads it.
	 */
	public async insertByTyping( title: string ): Promise< void > {
		await this.page.keyboard.type( `/${ title.toLowerCase() }` );
		// Enter takes the marked one: before the last letters have been looked
		// for, that may be another block.
		await this.page
			.getByRole( 'option', { name: title, exact: true, selected: true } )
			.waitFor();
		await this.page.keyboard.press( 'Enter' );
		await expect( this.offered( title ) ).toBeHidden();
	}

	/**
	 * Blocks on the canvas.
	 *
	 * @param name Such as `editorial-blocks/callout`.
	 */
	public blocks( name: string ): Locator {
		return this.canvas.locator( `[data-type="${ name }"]` );
	}

	/** Paragraphs nobody wrote in yet, those of new blocks among them. */
	public emptyParagraphs(): Locator {
		return this.canvas.getByRole( 'document', { name: /^Empty block/ } );
	}

	/**
	 * A field of the selected block.
	 *
	 * @param name As a screen reader says it.
	 */
	public field( name: string ): Locator {
		return this.canvas.getByRole( 'textbox', { name, exact: true } );
	}

	/**
	 * Pastes where the caret is.
	 *
	 * @param html What the clipboard holds as HTML; nothing if empty.
	 * @param text What it holds as text.
	 */
	public async paste( html: string, text: string ): Promise< void > {
		await this.canvas.locator( ':focus' ).evaluate(
			( node, [ formatted, plain ] ) => {
				const clipboardData = new DataTransfer();
				clipboardData.setData( 'text/html', formatted );
				clipboardData.setData( 'text/plain', plain );
				node.dispatchEvent(
					new ClipboardEvent( 'paste', {
						clipboardData,
						bubbles: true,
						cancelable: true,
					} )
				);
			},
			[ html, text ] as const
		);
	}

	/** What WordPress says where a block's markup is not what it expects. */
	public invalidBlocks(): Locator {
		return this.canvas.locator( '.block-editor-warning' );
	}

	/** The post as it would be saved now. */
	public content(): Promise< string > {
		return this.page.evaluate< string >(
			'wp.data.select( "core/editor" ).getEditedPostContent()'
		);
	}

	/** Publishes the post and gives the address of the reader's page. */
	public async publish(): Promise< string > {
		const press = { name: 'Publish', exact: true };
		await this.page.getByRole( 'button', press ).first().click();
		const panel = this.page.getByRole( 'region', {
			name: 'Editor publish',
		} );
		await panel.getByRole( 'button', press ).click();
		const link = panel.getByRole( 'link', { name: 'View Post' } );
		await expect( link ).toBeVisible();
		return ( await link.getAttribute( 'href' ) ) ?? '';
	}

	private titleField(): Locator {
		return this.canvas.getByRole( 'textbox', { name: 'Add title' } );
	}
}
