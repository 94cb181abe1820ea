import { registerBlock } from '../../src/editor/register-block';
import metadata from './block.json';
import { Edit } from './edit';
import { icon } from './icon';
import { Save } from './save';
import { transforms } from './transforms';
import type { ScrollToTopAttributes } from './types';
import './style.css';
import './editor.scss';

registerBlock< ScrollToTopAttributes >( metadata.name, {
	icon,
	edit: Edit,
	transforms,
	save: Save,
} );
