// What a page that only reads never needs, in one piece: it is loaded with the
// first write, search for a root or refusal.
export { batch } from './batch';
export { updatePost } from './change-post';
export { deleteOne } from './delete-one';
export { diagnose } from './diagnose';
export { findRoot } from './discovery';
export { ensureTerm } from './ensure-term';
export { readIdentity } from './identity';
export { createComment } from './new-comment';
export { createPost } from './new-post';
export { readBySlug } from './read-by-slug';
export { redirectError } from './redirect-error';
export { refusal } from './refusal';
export { upload } from './upload';
export { upsert } from './upsert';
export { assertSameHost } from './same-host';
