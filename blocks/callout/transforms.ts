import { fromCore } from './transforms-from-core';
import { fromPaste } from './transforms-paste';
import { fromPlugins } from './transforms-plugins';
import { takeApart, toCore } from './transforms-to-core';
import { typedMarkers } from './typed-marker';

/** What becomes a callout, and what a callout becomes. */
export const transforms = {
	from: [ ...fromCore, ...fromPlugins, ...fromPaste, ...typedMarkers ],
	to: toCore,
	ungroup: takeApart,
};
