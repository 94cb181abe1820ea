import { createClient, type Handler } from '../../../src/api';
import { quickClock } from './quick-clock';
import type { Answered } from './stub-wordpress';

/** Items by their ids. */
export const ids = ( from: number, to: number ) =>
	Array.from( { length: to - from + 1 }, ( _, n ) => ( { id: from + n } ) );

/** What WordPress answers behind the last page. */
export const beyond: Answered = {
	status: 400,
	json: { code: 'rest_post_invalid_page_number', message: 'x' },
};

/** A page of a list, its headers missing where no total is given. */
export const listed = ( json: object[], total?: number ): Answered => ( {
	status: 200,
	json,
	headers:
		total === undefined
			? {}
			: {
					'x-wp-total': String( total ),
					'x-wp-totalpages': String( Math.ceil( total / 100 ) ),
				},
} );

/** More than any list here needs: who asks so often asks for ever. */
const TOO_OFTEN = 30;

/**
 * A client of a site whose collections answer by page, and the pages asked for.
 */
export function siteThatAnswers(
	answer: ( page: number ) => Answered,
	mostAsked = TOO_OFTEN
) {
	const asked: number[] = [];
	const handler: Handler = async ( { url = '' } ) => {
		const page = Number( new URL( url ).searchParams.get( 'page' ) ?? 1 );
		asked.push( page );
		if ( asked.length > mostAsked ) {
			throw new Error( `asked for ${ asked.join() }` );
		}
		const { status, json, headers } = answer( page );
		return Response.json( json, { status, headers } );
	};
	const client = createClient( {
		root: 'http://127.0.0.1/wp-json/',
		handler,
		retries: 0,
		clock: quickClock(),
	} );
	return { asked, client };
}

/** Items by their ids. */
export const idsIn = ( items: { id: number }[] ) =>
	items.map( ( { id } ) => id );
