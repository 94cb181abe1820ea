import type {
	Browser,
	BrowserContext,
	Locator,
	Page,
	ViewportSize,
} from '@playwright/test';
import type { BlockTemplate } from '../../tests/e2e/matrix/table';

/**
 * A paragraph.
 *
 * @param content Its words.
 */
export const paragraph = ( content: string ): BlockTemplate => [
	'core/paragraph',
	{ content },
];

/** The toolbar of the block below it hides nothing that is to be read. */
export const ROOM_FOR_TOOLBAR: BlockTemplate = [
	'core/spacer',
	{ height: '48px' },
];

/** What every picture is taken with. */
export interface Studio {
	/** Opens pages as a reader. */
	browser: Browser;
	/** An administrator, logged in. */
	author: BrowserContext;
	/** The site. */
	url: string;
	/** Where the picture of a name belongs. */
	picture: ( name: string ) => string;
}

/** The query that shows a page of the theme in its dark palette. */
export const DARK = '?palette=colors/01-evening';

/**
 * Opens a page as a reader, for as long as pictures of it are taken.
 *
 * @param studio  What it is opened with.
 * @param address The page.
 * @param size    The window, in pixels.
 * @param shoot   Takes them.
 */
export async function asReader(
	{ browser }: Studio,
	address: string,
	size: ViewportSize,
	shoot: ( page: Page ) => Promise< void >
): Promise< void > {
	const page = await browser.newPage( { viewport: size } );
	await page.goto( address );
	await shoot( page );
	await page.close();
}

/**
 * Takes a picture of a part of a page with the room around it: what has a
 * border at its edge would be cut there.
 *
 * @param page The page, scrolled to its top.
 * @param part The part.
 * @param path Where the picture goes.
 * @throws Error When the part has no place on the page.
 */
export async function closeUp(
	page: Page,
	part: Locator,
	path: string
): Promise< void > {
	const margin = 24;
	const box = await part.boundingBox();
	if ( ! box ) {
		throw new Error( `${ path }: what it should show cannot be seen.` );
	}
	await page.screenshot( {
		path,
		fullPage: true,
		clip: {
			x: Math.max( 0, box.x - margin ),
			y: box.y - margin,
			width: box.width + 2 * margin,
			height: box.height + 2 * margin,
		},
	} );
}
