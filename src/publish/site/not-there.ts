/** The site has no such file or term, and was only looked at. */
export class NotThereError extends Error {}
