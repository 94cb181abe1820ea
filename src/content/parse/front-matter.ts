import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** What a document says about itself before its first line of text. */
export type FrontMatter = {
	title?: string;
	slug?: string;
	/** ISO 8601, as WordPress takes it. */
	date?: string;
	status?: string;
	excerpt?: string;
	author?: string;
	categories?: string[];
	tags?: string[];
	/** A path or an address. */
	featuredImage?: string;
	comments?: 'open' | 'closed';
	lang?: string;
	/** A post that is there already, by its number. */
	wordpressId?: number;
	/** Every key that we have no use for, as it was read. */
	unknown?: Record< string, unknown >;
};

export type WithFrontMatter = {
	meta: FrontMatter;
	/** The document after the front matter. */
	body: string;
	/** Lines that the front matter takes. */
	lines: number;
	warnings: { message: string; line: number }[];
};

const FENCED =
	/^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??\1[ \t]*(?:\r?\n|$)/;

/** Other generators' names for the same things. */
const NAMES: Readonly< Record< string, keyof FrontMatter > > = {
	title: 'title',
	slug: 'slug',
	permalink: 'slug',
	date: 'date',
	published: 'date',
	publishdate: 'date',
	pubdate: 'date',
	status: 'status',
	draft: 'status',
	excerpt: 'excerpt',
	description: 'excerpt',
	summary: 'excerpt',
	author: 'author',
	categories: 'categories',
	category: 'categories',
	tags: 'tags',
	tag: 'tags',
	keywords: 'tags',
	featured_image: 'featuredImage',
	featuredimage: 'featuredImage',
	image: 'featuredImage',
	cover: 'featuredImage',
	thumbnail: 'featuredImage',
	comments: 'comments',
	comment_status: 'comments',
	lang: 'lang',
	language: 'lang',
	locale: 'lang',
	wordpress_id: 'wordpressId',
};

function asText( value: unknown ): string | undefined {
	if ( typeof value === 'string' ) {
		return value.trim() || undefined;
	}
	return typeof value === 'number' || typeof value === 'bigint'
		? String( value )
		: undefined;
}

function asList( value: unknown ): string[] | undefined {
	const items = Array.isArray( value )
		? value.map( asText )
		: asText( value )
				?.split( ',' )
				.map( ( item ) => item.trim() );
	const words = items?.filter( ( item ): item is string => !! item );
	return words?.length ? words : undefined;
}

function asDate( value: unknown ): string | undefined {
	if ( value instanceof Date ) {
		// smol-toml's dates know how they were written.
		return Number.isNaN( value.getTime() )
			? undefined
			: value.toISOString();
	}
	const text = asText( value );
	return text && ! Number.isNaN( Date.parse( text ) ) ? text : undefined;
}

function asStatus( key: string, value: unknown ): string | undefined {
	if ( typeof value === 'boolean' ) {
		const isDraft = key === 'draft' ? value : ! value;
		return isDraft ? 'draft' : 'publish';
	}
	return asText( value )?.toLowerCase();
}

function asComments( value: unknown ): 'open' | 'closed' | undefined {
	if ( typeof value === 'boolean' ) {
		return value ? 'open' : 'closed';
	}
	const text = asText( value )?.toLowerCase();
	return text === 'open' || text === 'closed' ? text : undefined;
}

function firstOf( value: unknown, ...keys: string[] ): unknown {
	const one: unknown = Array.isArray( value ) ? value[ 0 ] : value;
	if ( typeof one !== 'object' || one === null ) {
		return one;
	}
	return Object.entries( one ).find( ( [ key ] ) =>
		keys.includes( key )
	)?.[ 1 ];
}

function fieldOf(
	field: keyof FrontMatter,
	key: string,
	value: unknown
): FrontMatter {
	switch ( field ) {
		case 'categories':
			return { categories: asList( value ) };
		case 'tags':
			return { tags: asList( value ) };
		case 'date':
			return { date: asDate( value ) };
		case 'status':
			return { status: asStatus( key, value ) };
		case 'comments':
			return { comments: asComments( value ) };
		case 'wordpressId': {
			const id = Number( value );
			return {
				wordpressId:
					Number.isSafeInteger( id ) && id > 0 ? id : undefined,
			};
		}
		case 'featuredImage':
			return {
				featuredImage: asText(
					firstOf( value, 'src', 'url', 'path', 'image' )
				),
			};
		case 'author':
			return { author: asText( firstOf( value, 'name' ) ) };
		case 'slug':
			return {
				slug: asText( value )
					?.replace( /^\/+|\/+$/g, '' )
					.split( '/' )
					.at( -1 ),
			};
		case 'unknown':
			return {};
		default:
			return { [ field ]: asText( value ) };
	}
}

function isPresent( fields: FrontMatter ): boolean {
	return Object.values( fields ).some( ( value ) => value !== undefined );
}

function readFields( data: object ): FrontMatter {
	const meta: FrontMatter = {};
	const unknown: Record< string, unknown > = {};
	for ( const [ key, value ] of Object.entries( data ) ) {
		const name = key.toLowerCase().replaceAll( '-', '_' );
		const field = Object.hasOwn( NAMES, name ) ? NAMES[ name ] : undefined;
		const fields = field && fieldOf( field, name, value );
		if (
			field &&
			fields &&
			isPresent( fields ) &&
			meta[ field ] === undefined
		) {
			Object.assign( meta, fields );
		} else if ( ! field || value !== null ) {
			unknown[ key ] = value;
		}
	}
	return Object.keys( unknown ).length ? { ...meta, unknown } : meta;
}

/**
 * Takes the front matter off a document: YAML between `---` lines, TOML between
 * `+++` lines. What cannot be read stays in the text, with a warning.
 *
 * @param document The whole document.
 */
export function splitFrontMatter( document: string ): WithFrontMatter {
	const none = { meta: {}, body: document, lines: 0 };
	const match = FENCED.exec( document );
	if ( ! match ) {
		return { ...none, warnings: [] };
	}
	const source = match[ 2 ] ?? '';
	const isToml = match[ 1 ] === '+++';
	try {
		const data: unknown = isToml
			? parseToml( source )
			: parseYaml( source, { logLevel: 'error' } );
		if (
			data !== null &&
			typeof data === 'object' &&
			! Array.isArray( data )
		) {
			return {
				meta: readFields( data ),
				body: document.slice( match[ 0 ].length ),
				lines: match[ 0 ].split( '\n' ).length - 1,
				warnings: [],
			};
		}
		return source.trim() === ''
			? {
					...none,
					body: document.slice( match[ 0 ].length ),
					lines: match[ 0 ].split( '\n' ).length - 1,
					warnings: [],
				}
			: { ...none, warnings: [] };
	} catch ( error ) {
		const reason =
			error instanceof Error
				? error.message.split( '\n' )[ 0 ]
				: 'unknown';
		return {
			...none,
			warnings: [
				{
					message: `The front matter could not be read as ${
						isToml ? 'TOML' : 'YAML'
					} and stays in the text: ${ reason }`,
					line: 1,
				},
			],
		};
	}
}
