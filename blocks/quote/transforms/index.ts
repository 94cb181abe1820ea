import { fromBlocks, takeApart, toBlocks } from './blocks';
import { fromCore, toCore } from './core';
import { fromPaste } from './from-paste';
import { fromPlugins } from './from-plugins';

/** What becomes a quote, and what a quote becomes. */
export const transforms = {
	from: [ ...fromCore, ...fromBlocks, ...fromPlugins, ...fromPaste ],
	to: [ ...toCore, ...toBlocks ],
	ungroup: takeApart,
};
