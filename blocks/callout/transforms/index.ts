import { fromCore } from './from-core';
import { fromPaste } from './from-paste';
import { fromPlugins } from './from-plugins';
import { takeApart, toCore } from './to-core';
import { typedMarkers } from './typed-marker';

/** What becomes a callout, and what a callout becomes. */
export const transforms = {
	from: [ ...fromCore, ...fromPlugins, ...fromPaste, ...typedMarkers ],
	to: toCore,
	ungroup: takeApart,
};
