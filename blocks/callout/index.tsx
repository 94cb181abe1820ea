import { registerBlock } from '../../src/editor/register-block';
import metadata from './block.json';
import { Edit } from './edit';
import { icon } from './icon';
import { Save } from './save';
import { transforms } from './transforms';
import type { CalloutAttributes } from './types';
import { variations } from './variations';
import './style.scss';
import './editor.scss';

registerBlock< CalloutAttributes >( metadata.name, {
	icon,
	edit: Edit,
	save: Save,
	transforms,
	variations,
} );
