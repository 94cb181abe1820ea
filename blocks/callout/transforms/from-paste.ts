import type { Transform } from '../../../src/editor/transforms';
import { calloutFromHtml, knownCallout } from './paste-html';
import { calloutFromQuote, isMarkedQuote } from './paste-marker';
import { calloutFromOwn, isOwnCallout } from './paste-own';

const HTML_CALLOUT = {
	attributes: [ 'role', 'open', 'data-callout', 'data-callout-fold' ],
	classes: [ '*' ],
	children: '*',
};

const isKnown = ( node: Element ) => knownCallout( node ) !== undefined;

/** Ahead of WordPress's own quote (10) and of ours (5), which take any. */
const priority = 4;

/** Callouts in what is pasted, and in classic content made into blocks. */
export const fromPaste: Transform[] = [
	{
		type: 'raw',
		priority,
		schema: { blockquote: { children: '*' } },
		isMatch: isMarkedQuote,
		transform: calloutFromQuote,
	},
	{
		type: 'raw',
		priority,
		schema: {
			div: HTML_CALLOUT,
			aside: HTML_CALLOUT,
			details: HTML_CALLOUT,
		},
		isMatch: isKnown,
		transform: calloutFromHtml,
	},
	{
		type: 'raw',
		priority,
		schema: { div: HTML_CALLOUT },
		isMatch: isOwnCallout,
		transform: calloutFromOwn,
	},
];
