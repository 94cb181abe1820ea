import { callout } from './callout';
import { quote } from './quote';
import { scrollToTop } from './scroll-to-top';
import type { BlockTable } from './table';

/** Every block whose looks stand on one page. */
export const tables: readonly BlockTable[] = [ callout, quote ];

/** Those, and the one that a page shows once: what authors may save. */
export const savedTables: readonly BlockTable[] = [ ...tables, scrollToTop ];
