import { registerBlock } from '../../src/editor/register-block';
import metadata from './block.json';
import { Edit } from './edit';
import { quote as icon } from '@wordpress/icons';
import { Save } from './save';
import type { QuoteAttributes } from './types';
import { transforms } from './transforms';
import { variations } from './variations';
import './style.scss';
import './editor.scss';

registerBlock< QuoteAttributes >( metadata.name, {
	icon,
	edit: Edit,
	save: Save,
	transforms,
	variations,
} );
