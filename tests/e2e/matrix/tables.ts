import { callout } from './callout';
import type { BlockTable } from './table';

/** Every block that the matrices try. */
export const tables: readonly BlockTable[] = [ callout ];
