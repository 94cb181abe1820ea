/** The collection of the media library. */
export const MEDIA_PATH = '/wp/v2/media';
