// What a page that only reads never needs, in one piece: it is loaded with the
// first write, search for a root or refused login.
export { batch } from './batch';
export { deleteOne } from './delete-one';
export { diagnose } from './diagnose';
export { findRoot } from './discovery';
export { ensureTerm } from './ensure-term';
export { readIdentity } from './identity';
export { find } from './find-by-slug';
export { createPost } from './new-post';
export { sendOnce } from './send-once';
export { storedSlug } from './slug';
export { upload } from './upload';
export { assertUnmodified, upsert } from './upsert';
export { assertSameHost } from './same-host';
