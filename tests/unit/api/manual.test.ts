/** @jest-environment node */
import { readFileSync } from 'node:fs';

import * as api from '../../../src/api';

const ROW = /^\| `(\w+)` \| `([\w-]+)` \|/gm;

const facts = { status: 0, attempts: 1 };
const { ApiError, BadResponseError } = api;

/** One of each class of error. */
const errors: api.AnyEditorialError[] = [
	new api.ConfigError( '' ),
	new api.InputError( '' ),
	new api.DiscoveryError( '', [] ),
	new api.NetworkError( '' ),
	new api.TimeoutError( '', 1 ),
	new api.AbortedError( '' ),
	new api.RedirectError( '', '' ),
	new BadResponseError( '', facts, '', 0, '' ),
	new api.AuthError( '', facts, '', {}, {} ),
	new api.ForbiddenError( '', facts, '', {}, {} ),
	new api.NotFoundError( '', facts, '', {}, {} ),
	new api.ValidationError( '', facts, '', {}, {} ),
	new api.RateLimitError( '', facts, '', {}, {} ),
	Object.assign( new ApiError( '', facts, '', {}, {} ), {
		kind: 'api' as const,
	} ),
	new api.ConflictError( '' ),
	new api.UnconfirmedCreateError( '', '', undefined ),
];

test( 'docs/api.md names every class of error with its kind', () => {
	const page = readFileSync( 'docs/api.md', 'utf8' );
	expect(
		[ ...page.matchAll( ROW ) ].map( ( [ , name, kind ] ) => [
			name,
			kind,
		] )
	).toEqual( errors.map( ( { name, kind } ) => [ name, kind ] ) );
} );
