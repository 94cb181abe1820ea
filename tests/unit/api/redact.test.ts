/** @jest-environment node */
import { rememberSecrets } from '../../../src/api/auth/secrets';

const token = ( n: number ) => `token-of-request-${ n }`;

test( 'a password in use is never forgotten, however many tokens come with it', () => {
	const secrets = rememberSecrets();
	for ( let n = 0; n < 150; n++ ) {
		secrets.keep( 'Basic YWRhOmxvdmVsYWNl' );
		secrets.keep( `Bearer ${ token( n ) }` );
	}
	expect(
		secrets.redact( `YWRhOmxvdmVsYWNl ${ token( 149 ) } ${ token( 0 ) }` )
	).toBe( `[…] […] ${ token( 0 ) }` );
} );

test( 'a secret is kept out as JSON writes it and as an address does', () => {
	const secrets = rememberSecrets();
	secrets.keep( 'abc/def+ghi=' );
	expect(
		secrets.redact( 'abc/def+ghi= abc\\/def+ghi= abc%2Fdef%2Bghi%3D' )
	).toBe( '[…] […] […]' );
} );

test( 'a token that begins as another does is kept out whole', () => {
	const secrets = rememberSecrets();
	secrets.keep( 'abcdefghij' );
	secrets.keep( 'abcdefghijklm' );
	expect( secrets.redact( 'abcdefghijklm, abcdefghij' ) ).toBe( '[…], […]' );
} );

test( 'words too short for a secret stay', () => {
	const secrets = rememberSecrets();
	secrets.keep( 'Bearer ninechars' );
	expect( secrets.redact( 'Bearer ninechars' ) ).toBe( 'Bearer ninechars' );
} );
