// What a page that only reads never needs, in one piece: it is loaded with the
// first write, search for a root or refused login.
export { batch } from './batch';
export { diagnose } from './diagnose';
export { findRoot } from './discovery';
export { readIdentity } from './identity';
export { find, writeNew } from './new-post';
export { sendOnce } from './send-once';
export { storedSlug } from './slug';
export { upload } from './upload';
export { assertUnmodified, upsert } from './upsert';
export { assertSameHost } from './same-host';
