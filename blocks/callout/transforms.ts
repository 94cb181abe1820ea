import { fromCore, takeApart, toCore } from './transforms-core';
import { fromPaste } from './transforms-paste';
import { fromPlugins } from './transforms-plugins';
import { typedMarkers } from './typed-marker';

/** What becomes a callout, and what a callout becomes. */
export const transforms = {
	from: [ ...fromCore, ...fromPlugins, ...fromPaste, ...typedMarkers ],
	to: toCore,
	ungroup: takeApart,
};
