import { parse, serialize } from '@wordpress/blocks';
import { demoArticle } from '../../../tools/demo/article';
import { registerBlocks } from '../../setup/register-blocks';

beforeAll( registerBlocks );

it( 'publishes a demo article that the editor opens and saves unchanged', () => {
	const saved = demoArticle.content.trimEnd();
	expect( serialize( parse( saved ) ) ).toBe( saved );
} );
