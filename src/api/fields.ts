/** The keys that are written out; an index signature alone would allow any. */
export type KnownKey< T > = keyof {
	[
		K in keyof T as string extends K ? never : number extends K ? never : K
	]: T[ K ];
} &
	string;

/** A field to ask for: a key, or a path into it such as `content.raw`. */
export type FieldOf< T > = KnownKey< T > | `${ KnownKey< T > }.${ string }`;

type Head< F > = F extends `${ infer Key }.${ string }` ? Key : F;

/** What an answer holds where only these fields were asked for. */
export type Picked< T, F > = [ F ] extends [ never ]
	? T
	: Pick< T, Extract< Head< F >, keyof T > >;

/** A query that may name its fields; WordPress sends, and computes, only those. */
export type WithFields< F > = {
	_fields?: readonly F[];
};
