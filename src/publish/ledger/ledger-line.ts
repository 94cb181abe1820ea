/** What every line of a ledger says. */
type Entry = {
	/** The site's address, without a slash at the end. */
	site: string;
	/** ISO 8601, UTC. */
	at: string;
};

/** What a line on a document says of it. */
type Named = Entry & {
	document: string;
	slug: string;
	/** The number it names its post by, whatever its slug. */
	wordpressId?: number;
};

/** Written before a post is created or changed: what follows decides whether it was. */
export type Sending = Named & {
	event: 'sending';
	/** The post that it changes; none where it creates one. */
	id?: number;
	/** The fields that were sent, and `sentDigest()` of them. */
	fields: string[];
	sent: string;
};

/** The site refused what was sent, and did nothing of it. */
export type Refused = Named & { event: 'refused' };

/** A document and the post it became. */
export type Saved = Named & {
	event: 'saved';
	id: number;
	/** Where readers find it. */
	link: string;
	/** The post's status and time of change (UTC) after it was written. */
	status: string;
	modified: string;
	/** Digest of the document. */
	digest: string;
	/** Digest of its text, which stays the same where its file gets another name. */
	text: string;
	/** What its relative links led to, by the address in the document. */
	links: Record< string, string >;
	/** The fields that were written, and `storedDigest()` of what WordPress made of them. */
	fields: string[];
	stored: string;
	/** SHA-256 of the document, where `export` wrote it: nobody has edited that one. */
	exported?: string;
};

/** A file that the site's media library holds. */
export type Uploaded = Entry & {
	event: 'uploaded';
	sha256: string;
	id: number;
	url: string;
};

export type LedgerLine = Sending | Refused | Saved | Uploaded;

// Omit would merge the kinds of lines into one.
type WithoutEntry< Line > = Line extends LedgerLine
	? Omit< Line, 'site' | 'at' >
	: never;

/** A line without what the ledger knows itself. */
export type NewLine = WithoutEntry< LedgerLine >;

type Check = ( value: unknown ) => boolean;

const isText: Check = ( value ) => typeof value === 'string';
const isNumber: Check = ( value ) => typeof value === 'number';
const isTextOrNone: Check = ( value ) => value === undefined || isText( value );
const isObject: Check = ( value ) =>
	typeof value === 'object' && value !== null;

const entry = { site: isText, at: isText };
const isNumberOrNone: Check = ( value ) =>
	value === undefined || isNumber( value );
const post = {
	...entry,
	document: isText,
	slug: isText,
	wordpressId: isNumberOrNone,
};
const shapes = new Map< unknown, Record< string, Check > >( [
	[
		'sending',
		{ ...post, id: isNumberOrNone, fields: Array.isArray, sent: isText },
	],
	[ 'refused', post ],
	[
		'saved',
		{
			...post,
			id: isNumber,
			link: isText,
			status: isText,
			modified: isText,
			digest: isText,
			text: isText,
			links: isObject,
			fields: Array.isArray,
			stored: isText,
			exported: isTextOrNone,
		},
	],
	[ 'uploaded', { ...entry, sha256: isText, id: isNumber, url: isText } ],
] );

function isLedgerLine( value: unknown ): value is LedgerLine {
	if ( typeof value !== 'object' || value === null ) {
		return false;
	}
	const fields = new Map< string, unknown >( Object.entries( value ) );
	const shape = shapes.get( fields.get( 'event' ) );
	return (
		shape !== undefined &&
		Object.entries( shape ).every( ( [ key, check ] ) =>
			check( fields.get( key ) )
		)
	);
}

/**
 * Reads one line of a ledger.
 *
 * @param text The line.
 * @return Undefined for a line that is torn, as a process that was killed
 *         leaves it, or that another version wrote.
 */
export function readLedgerLine( text: string ): LedgerLine | undefined {
	try {
		const value: unknown = JSON.parse( text );
		return isLedgerLine( value ) ? value : undefined;
	} catch {
		return undefined;
	}
}
