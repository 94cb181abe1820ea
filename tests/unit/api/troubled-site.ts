import fc from 'fast-check';

import { createClient, type Handler } from '../../../src/api';
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

export const anyFate: fc.Arbitrary< Fate > = fc.oneof(
	fc.constantFrom( ...fates ),
	fc.record( {
		lateBySeconds: fc.integer( { min: 1, max: 30 } ),
		cacheSays: fc.constantFrom( undefined, 502, 503, 504 ),
	} )
);

/** Fates of requests while nobody else writes. */
export const alone = ( all: readonly Fate[] ): Met[] =>
	all.map( ( fate ) => ( { fate, otherWrites: false } ) );

const respond = ( { status, json, headers }: Answered ) =>
	Response.json( json, { status, headers } );

const hang = () => new Promise< Response >( () => {} );

/**
 * A site that treats each request as the next fate says, and then well.
 */
export function troubledSite( all: readonly Met[] ) {
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
