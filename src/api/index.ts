export { isEditorialError } from './any-error';
export type { AnyEditorialError } from './any-error';
export { applicationPassword, bearer, headerAuth, nonce } from './auth';
export type { Auth } from './auth';
export type {
	BatchItem,
	BatchOptions,
	BatchResult,
	BatchResults,
} from './batch.types';
export { createClient } from './client';
export type { Client, ClientOptions } from './client.types';
export { createEditorClient } from './create-editor-client';
export type { Collection } from './collection';
export type { Clock } from './clock';
export type {
	CommentInput,
	CommentQuery,
	CommentResource,
	CommentStatus,
} from './comments';
export type { Handler } from './compose';
export { discoverRoot } from './discover-root';
export type { DiscoverOptions, RootInfo } from './discovery';
export type { EditorClient, EditorClientOptions } from './editor-client';
export { EditorialError } from './editorial-error';
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
} from './errors';
export type { ErrorKind } from './editorial-error';
export type { ExistingPost } from './errors';
export type { FieldOf, Picked } from './fields';
export type { FileSource } from './file-source';
export type { Identity } from './identity';
export type { MediaResource } from './media';
export type { MediaInput, MediaQuery, UploadResult } from './media.types';
export type { Page, Paged } from './paged';
export type { PostResource } from './posts';
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
} from './posts.types';
export type { Query } from './query';
export type {
	Answer,
	Call,
	ClientEvent,
	Method,
	RequestOptions,
} from './request';
export {
	ApiError,
	AuthError,
	BadResponseError,
	ForbiddenError,
	NotFoundError,
	RateLimitError,
	ResponseError,
	ValidationError,
} from './response-errors';
export type { AuthProblem } from './response-errors';
export type { SearchQuery, SettingsResource, UrlDetails } from './site-reads';
export type { TermResource } from './terms';
export type { TermInput, TermQuery } from './terms.types';
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
