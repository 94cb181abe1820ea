/** @jest-environment node */
import { extractQuotes } from '../../../../src/content';

const WORDS = 'Most people wash their face too often';

const names = ( prose: string ) =>
	extractQuotes( `<p>${ prose }</p>`, { form: 'rendered' } ).map(
		( { name } ) => name
	);

test.each(
	(
		'say|says|said|add|adds|added|explain|explains|explained|note|notes|noted|share|shares|shared|' +
		'recall|recalls|recalled|tell|tells|told|write|writes|wrote|warn|warns|warned|admit|admits|admitted|' +
		'argue|argues|argued|agree|agrees|agreed|stresses|stressed|suggest|suggests|suggested|' +
		'advise|advises|advised|point out|points out|pointed out|conclude|concludes|concluded|' +
		'continue|continues|continued|recommend|recommends|recommended|believe|believes|' +
		'according to|sagt|sagte|erklärt|meint'
	).split( '|' )
)( '“%s” is a way to say something', ( verb ) => {
	expect( names( `“${ WORDS },” ${ verb } Ana Ruiz.` ) ).toEqual( [
		'Ana Ruiz',
	] );
} );

test.each( [ 'he', 'she', 'they', 'sie', 'er', 'He', 'She', 'They' ] )(
	'“%s” is whoever was named last',
	( pronoun ) => {
		expect(
			names(
				`“${ WORDS },” says Ana Ruiz.</p><p>“They should stop doing that,” ${ pronoun } says.`
			)
		).toEqual( [ 'Ana Ruiz', 'Ana Ruiz' ] );
	}
);

test.each( [
	'Dr Ana Ruiz',
	'Prof. Dr. Ana de la Cruz Ruiz',
	'Mrs. O’Neill',
	'Jean-Luc Godard',
	'Ludwig van der Berg',
	'Sen. Anna K. Lee',
	'Sam Ortiz Jr.',
	'Élodie Durand',
	'Frau Özil',
] )( '%s is a name', ( name ) => {
	expect( names( `“${ WORDS },” says ${ name }, a nurse.` ) ).toEqual( [
		name,
	] );
} );

test.each( [
	'and left',
	'but few listen',
	'as it grew dark',
	'while others wait',
	'when asked',
	'after a pause',
	'before she left',
	'adding that few listen',
	'noting the cold',
	'pointing at the door',
	'referring to a study',
	'citing a study',
	'explaining it all',
	'laughing',
	'smiling',
	'speaking slowly',
] )( '“, %s” is what happened next, and nobody’s role', ( next ) => {
	expect(
		extractQuotes( `<p>“${ WORDS },” said Ana Ruiz, ${ next }.</p>`, {
			form: 'rendered',
		} ).map( ( { name, role } ) => [ name, role ] )
	).toEqual( [ [ 'Ana Ruiz', undefined ] ] );
} );

const SAID = `<p>“${ WORDS },” says Ana Ruiz.</p>`;

test.each( [
	[
		'a quote of ours',
		`<!-- wp:editorial-blocks/quote --><figure class="wp-block-editorial-blocks-quote"><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->${ SAID }<!-- /wp:paragraph --></blockquote></figure><!-- /wp:editorial-blocks/quote -->`,
		[ 'block' ],
	],
	[
		'a pull quote',
		`<!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><!-- wp:paragraph -->${ SAID }<!-- /wp:paragraph --></blockquote></figure><!-- /wp:pullquote -->`,
		[ 'pull' ],
	],
	[
		'a verse',
		`<!-- wp:verse --><pre class="wp-block-verse">“${ WORDS },” says Ana Ruiz.</pre><!-- /wp:verse -->`,
		[],
	],
	[
		'a group',
		`<!-- wp:group --><div class="wp-block-group"><!-- wp:paragraph -->${ SAID }<!-- /wp:paragraph --></div><!-- /wp:group -->`,
		[ 'prose' ],
	],
] )( 'what is said in %s counts once at most', ( _, post, forms ) => {
	expect( extractQuotes( post ).map( ( { form } ) => form ) ).toEqual(
		forms
	);
} );

test.each( [
	[ '“', '”' ],
	[ '„', '“' ],
	[ '«', '»' ],
	[ '"', '"' ],
] )( '%s and %s are quotation marks', ( open, close ) => {
	expect(
		extractQuotes(
			`<!-- wp:paragraph --><p>${ open }${ WORDS }${ close }, says Ana Ruiz.</p><!-- /wp:paragraph -->`
		).map( ( { text, name } ) => [ text.text, name ] )
	).toEqual( [ [ WORDS, 'Ana Ruiz' ] ] );
} );
