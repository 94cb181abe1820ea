import { fromBlocks, takeApart, toBlocks } from './transforms-blocks';
import { fromCore, toCore } from './transforms-core';
import { fromPaste } from './transforms-paste';
import { fromPlugins } from './transforms-plugins';

/** What becomes a quote, and what a quote becomes. */
export const transforms = {
	from: [ ...fromCore, ...fromBlocks, ...fromPlugins, ...fromPaste ],
	to: [ ...toCore, ...toBlocks ],
	ungroup: takeApart,
};
