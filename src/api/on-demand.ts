// What a page that only reads never needs, in one piece: it is loaded with the
// first write, search for a root or refusal.
export { batch } from './batch/batch';
export { updatePost } from './posts/change-post';
export { deleteOne } from './writing/delete-one';
export { diagnose } from './discovery/diagnose';
export { findRoot } from './discovery/discovery';
export { ensureTerm } from './terms/ensure-term';
export { readIdentity } from './auth/identity';
export { createComment } from './comments/new-comment';
export { createPost } from './posts/new-post';
export { readBySlug } from './posts/read-by-slug';
export { redirectError } from './errors/redirect-error';
export { refusal } from './errors/refusal';
export { upload } from './media/upload';
export { upsert } from './posts/upsert';
export { assertSameHost } from './discovery/same-host';
