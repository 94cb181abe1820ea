/** @jest-environment node */
import fc from 'fast-check';

import {
	createClient,
	UnconfirmedCreateError,
	type Handler,
} from '../../../src/api';
import { StubWordPress, type Answered } from './stub-wordpress';
import { VirtualClock } from './virtual-clock';

const fates = [
	'answers',
	'hangs',
	'is cut off before',
	'is cut off after',
	'is refused',
	'429',
	'503 with Retry-After',
	'503',
	'500 before',
	'500 after',
	'504 after',
	'noise after',
	'empty answer after',
] as const;

type Fate =
	| ( typeof fates )[ number ]
	/** The site acts when nobody listens any more; a cache may have answered for it. */
	| { lateBySeconds: number; cacheSays: number | undefined };

/** Another writer may take the slug just before the request is treated. */
type Met = { fate: Fate; otherWrites: boolean };

const anyFate: fc.Arbitrary< Fate > = fc.oneof(
	fc.constantFrom( ...fates ),
	fc.record( {
		lateBySeconds: fc.integer( { min: 1, max: 30 } ),
		cacheSays: fc.constantFrom( undefined, 502, 503, 504 ),
	} )
);

const alone = ( all: readonly Fate[] ): Met[] =>
	all.map( ( fate ) => ( { fate, otherWrites: false } ) );

const respond = ( { status, json, headers }: Answered ) =>
	Response.json( json, { status, headers } );

const hang = () => new Promise< Response >( () => {} );

/**
 * A site that treats each request as the next fate says, and then well.
 */
function troubledSite( all: readonly Met[] ) {
	const site = new StubWordPress();
	const clock = new VirtualClock();
	const log: string[] = [];
	const left = [ ...all ];
	const handler: Handler = async ( { url = '', method = 'GET', data } ) => {
		const { pathname, searchParams } = new URL( url );
		const act = () =>
			site.answer( {
				method,
				path: pathname.replace( '/wp-json', '' ),
				query: searchParams,
				// As it arrives: without what is undefined.
				body: JSON.parse( JSON.stringify( data ?? {} ) ),
			} );
		const { fate, otherWrites }: Met = left.shift() ?? {
			fate: 'answers',
			otherWrites: false,
		};
		if ( otherWrites ) {
			site.answer( {
				method: 'POST',
				path: '/wp/v2/posts',
				query: new URLSearchParams(),
				body: { slug: 'x', status: 'draft', title: 'Other' },
			} );
		}
		const seen = `${ method } ${ typeof fate === 'string' ? fate : 'late' }`;
		log.push( seen );
		if ( typeof fate === 'object' ) {
			clock.later( fate.lateBySeconds * 1000, act );
			return fate.cacheSays
				? new Response( 'Guru Meditation', {
						status: fate.cacheSays,
						headers: { 'retry-after': '5' },
					} )
				: hang();
		}
		if ( fate.endsWith( ' after' ) ) {
			act();
		}
		switch ( fate ) {
			case 'answers':
				return respond( act() );
			case 'hangs':
				return hang();
			case 'is refused':
				throw Object.assign( new TypeError( 'fetch failed' ), {
					cause: { code: 'ECONNREFUSED' },
				} );
			case 'is cut off before':
			case 'is cut off after':
				throw new TypeError( 'terminated' );
			case '429':
				return new Response( 'slow down', { status: 429 } );
			case '503 with Retry-After':
				return new Response( '', {
					status: 503,
					headers: { 'retry-after': '5' },
				} );
			case 'noise after':
				return new Response( '<b>Warning</b>: oops{"id":1}' );
			case 'empty answer after':
				return new Response( '' );
			default:
				return new Response( 'trouble', {
					status: Number( fate.slice( 0, 3 ) ),
				} );
		}
	};
	const client = createClient( {
		root: 'http://127.0.0.1/wp-json/',
		handler,
		clock,
		timeoutMs: 1,
	} );
	const heal = () => left.splice( 0 );
	return { site, clock, client, log, heal };
}

const wanted = { slug: 'x', title: 'Title', content: 'Text' };

/**
 * A call's outcome and the posts there are once all that is late has arrived.
 */
async function outcome( {
	site,
	clock,
	client,
}: ReturnType< typeof troubledSite > ): Promise< string > {
	const ended = await client.posts.upsert( wanted ).then(
		( { post } ) => `post ${ post.id }`,
		( error: unknown ) =>
			error instanceof UnconfirmedCreateError
				? 'may still arrive'
				: 'failed'
	);
	await clock.sleep( 60_000 );
	const there = site.posts.map( ( { id, slug } ) => `${ id } ${ slug }` );
	return `${ ended }; there: ${ there.join( ', ' ) || 'none' }`;
}

const anyTime: unknown = expect.stringMatching( /^2026-/ );

test(
	'one call makes exactly one post, or says that it may still arrive; never two',
	() =>
		fc.assert(
			fc.asyncProperty(
				fc.array( anyFate, { maxLength: 12 } ),
				async ( all ) => {
					const troubled = troubledSite( alone( all ) );
					expect( [
						'post 1; there: 1 x',
						'may still arrive; there: 1 x',
						'may still arrive; there: none',
						'failed; there: none',
					] ).toContain( await outcome( troubled ) );
					// Between two creates there is a look-up that was answered.
					expect( troubled.log.join( '\n' ) ).not.toMatch(
						/^POST .*\n(?:GET (?!answers).*\n)*POST/m
					);
				}
			),
			{ numRuns: 500 }
		),
	60_000
);

test(
	'another writer’s post is never deleted, and never taken for one’s own',
	() =>
		fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.record( { fate: anyFate, otherWrites: fc.boolean() } ),
					{ maxLength: 8 }
				),
				async ( all ) => {
					const troubled = troubledSite( all );
					const { client, clock, site } = troubled;
					const written: string[] = [];
					const { answer } = site;
					site.answer = ( asked ) => {
						const answered = answer.call( site, asked );
						const { id } = Object( answered.json );
						if ( asked.body.title === 'Other' ) {
							written.push( String( id ) );
						}
						return answered;
					};
					const given: unknown = await client.posts
						.upsert( wanted )
						.then(
							( { post } ) => post,
							() => undefined
						);
					await clock.sleep( 60_000 );
					const own = site.posts.filter(
						( { title } ) => Object( title ).raw === 'Title'
					);
					expect( own.length ).toBeLessThan( 2 );
					// What comes late may be the same change once more.
					const isOwn = { ...own[ 0 ], modified_gmt: anyTime };
					expect( given ).toEqual( given && isOwn );
					const there = site.posts.map( ( { id } ) => String( id ) );
					expect( there ).toEqual(
						expect.arrayContaining( written )
					);
				}
			),
			{ numRuns: 500 }
		),
	60_000
);

test(
	'once what was late has arrived, a quiet call finds it or makes it',
	() =>
		fc.assert(
			fc.asyncProperty(
				fc.array( anyFate, { maxLength: 8 } ),
				async ( all ) => {
					const troubled = troubledSite( alone( all ) );
					await outcome( troubled );
					await outcome( troubled );
					troubled.heal();
					expect( await outcome( troubled ) ).toBe(
						'post 1; there: 1 x'
					);
				}
			),
			{ numRuns: 300 }
		),
	60_000
);

test(
	'a change arrives whole however often it has to be sent',
	() =>
		fc.assert(
			fc.asyncProperty(
				fc.array( anyFate, { maxLength: 6 } ),
				async ( all ) => {
					const troubled = troubledSite( alone( all ) );
					troubled.site.posts.push( { id: 7, slug: 'x' } );
					expect( [
						'post 7; there: 7 x',
						'failed; there: 7 x',
					] ).toContain( await outcome( troubled ) );
					troubled.heal();
					expect( await outcome( troubled ) ).toBe(
						'post 7; there: 7 x'
					);
					expect( troubled.site.posts ).toEqual( [
						{
							id: 7,
							slug: 'x',
							modified_gmt: anyTime,
							title: { raw: 'Title' },
							content: { raw: 'Text' },
						},
					] );
				}
			),
			{ numRuns: 200 }
		),
	60_000
);
