/** The keys that are written out; an index signature alone would allow any. */
export type KnownKey< T > = keyof {
	[
		K in keyof T as string extends K ? never : number extends K ? never : K
	]: T[ K ];
} &
	string;

// What may stand behind the dot: any word where the keys are not known.
type Inside< V > = V extends readonly unknown[]
	? string
	: V extends object
		? [ KnownKey< V > ] extends [ never ]
			? string
			: KnownKey< V > | `${ KnownKey< V > }.${ string }`
		: never;

/** A field to ask for: a key, or a path into it such as `content.raw`. */
export type FieldOf< T > = {
	[ K in KnownKey< T > ]: K | `${ K }.${ Inside< NonNullable< T[ K ] > > }`;
}[ KnownKey< T > ];

type Head< F > = F extends `${ infer Key }.${ string }` ? Key : F;

type Tail< F, K > = K extends string
	? F extends `${ K }.${ infer Rest }`
		? Rest
		: never
	: never;

// Of a key asked for as a whole all of it; else what the paths lead to.
type PickedValue< V, F, K > = K extends F
	? V
	: V extends readonly unknown[]
		? V
		: V extends object
			? Pick< V, Extract< Head< Tail< F, K > >, keyof V > >
			: V;

type PickedKeys< T, F > = Pick< T, Extract< Head< F >, keyof T > >;

/** What an answer holds where only these fields were asked for. */
export type Picked< T, F > = [ F ] extends [ never ]
	? T
	: {
			[ K in keyof PickedKeys< T, F > ]: PickedValue<
				PickedKeys< T, F >[ K ],
				F,
				K
			>;
		};

/** A query that may name its fields; WordPress sends, and computes, only those. */
export type WithFields< F > = {
	_fields?: readonly F[];
};
