/** @jest-environment node */
import fc from 'fast-check';

import { UnconfirmedCreateError } from '../../../src/api';
import { anyFate, alone, troubledSite } from './troubled-site';

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
