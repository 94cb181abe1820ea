import type * as WP from 'wp-types';

// WordPress's answers under the names this client uses.
export type BlockType = WP.WP_REST_API_Block_Type;
/** A post, a page or an entry of any other post type. */
export type Post = WP.WP_REST_API_Post;
export type Comment = WP.WP_REST_API_Comment;
export type Media = WP.WP_REST_API_Attachment;
export type Revision = WP.WP_REST_API_Revision;
export type SearchResult = WP.WP_REST_API_Search_Result;
export type Settings = WP.WP_REST_API_Settings;
export type Term = WP.WP_REST_API_Term;
export type User = WP.WP_REST_API_User;
