import { callout } from './callout';
import { quote } from './quote';
import type { BlockTable } from './table';

/** Every block that the matrices try. */
export const tables: readonly BlockTable[] = [ callout, quote ];
