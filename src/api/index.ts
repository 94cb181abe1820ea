export { isEditorialError } from './errors/any-error';
export type { AnyEditorialError } from './errors/any-error';
export { applicationPassword, bearer, headerAuth, nonce } from './auth/auth';
export type { Auth } from './auth/auth';
export type {
	BatchItem,
	BatchOptions,
	BatchResult,
	BatchResults,
} from './batch/batch.types';
export { createClient } from './client';
export type { Client, ClientOptions } from './client.types';
export { createEditorClient } from './create-editor-client';
export type { Collection } from './reading/collection';
export { systemClock } from './transport/clock';
export type { Clock } from './transport/clock';
export type {
	CommentInput,
	CommentQuery,
	CommentResource,
	CommentStatus,
} from './comments/comments';
export type { Handler } from './transport/compose';
export { discoverRoot } from './discovery/discover-root';
export type { DiscoverOptions, RootInfo } from './discovery/discovery';
export type { EditorClient, EditorClientOptions } from './editor-client';
export { EditorialError } from './errors/editorial-error';
export {
	AbortedError,
	ConfigError,
	ConflictError,
	DiscoveryError,
	InputError,
	NetworkError,
	RedirectError,
	TimeoutError,
	UnconfirmedCreateError,
} from './errors/errors';
export type { ErrorKind } from './errors/editorial-error';
export type { ExistingPost } from './errors/errors';
export type { FieldOf, Picked } from './reading/fields';
export type { FileSource } from './media/file-source';
export type { Identity } from './auth/identity';
export type { MediaResource } from './media/media';
export type { MediaInput, MediaQuery, UploadResult } from './media/media.types';
export type { Page, Paged } from './reading/paged';
export type { PostResource } from './posts/posts';
export type {
	AnyPostInput,
	PostField,
	PostInput,
	PostQuery,
	PostReader,
	PostStatus,
	UpdateOptions,
	UpsertInput,
	UpsertResult,
} from './posts/posts.types';
export type { Query } from './transport/query';
export type {
	Answer,
	Call,
	ClientEvent,
	Method,
	RequestOptions,
} from './transport/request';
export {
	ApiError,
	AuthError,
	BadResponseError,
	ForbiddenError,
	NotFoundError,
	RateLimitError,
	ResponseError,
	ValidationError,
} from './errors/response-errors';
export type { AuthProblem } from './errors/response-errors';
export type {
	SearchQuery,
	SettingsResource,
	UrlDetails,
} from './reading/site-reads';
export type { TermResource } from './terms/terms';
export type { TermInput, TermQuery } from './terms/terms.types';
export type {
	BlockType,
	Comment,
	Media,
	Post,
	Revision,
	SearchResult,
	Settings,
	Term,
	User,
} from './types';
