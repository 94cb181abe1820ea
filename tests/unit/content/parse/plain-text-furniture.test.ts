/** @jest-environment node */
import { convert } from '../../../../src/content';
import { withoutDelimiters } from './without-delimiters';

const TOP =
	'<p class="wp-block-editorial-blocks-scroll-to-top"><a href="#top"><span class="wp-block-editorial-blocks-scroll-to-top__label">Back to top</span></a></p>';

const isFurniture = ( text: string, line: number, what: string ) => ( {
	message: `“${ text }” is the page’s furniture, not text: ${ what }.`,
	line,
} );

test( 'names of fields are text before a comment form, and furniture in it', () => {
	const { title, meta, markup, warnings } = convert(
		[
			'Skip to content',
			'A day in Lisbon',
			'Name',
			'↑  Back to   top',
			'Email',
			'Share this post:',
			'Leave a reply',
			'Name *',
			'E-mail:',
			'Named after nobody',
		].join( '\n' ),
		{ from: 'text' }
	);
	expect( {
		title,
		meta,
		html: withoutDelimiters( markup ),
		warnings,
	} ).toEqual( {
		title: 'A day in Lisbon',
		meta: { comments: 'open' },
		html: [
			'<p>Name</p>',
			'<p>Email</p>',
			'<p>Named after nobody</p>',
			TOP,
		],
		warnings: [
			isFurniture( 'Skip to content', 1, 'left out' ),
			isFurniture( '↑ Back to top', 4, 'a scroll-to-top block' ),
			isFurniture( 'Share this post:', 6, 'left out' ),
			isFurniture( 'Leave a reply', 7, 'comments are open instead' ),
			isFurniture( 'Name *', 8, 'comments are open instead' ),
			isFurniture( 'E-mail:', 9, 'comments are open instead' ),
		],
	} );
} );

const FURNITURE: Readonly< Record< string, readonly string[] > > = {
	'a scroll-to-top block': [
		'Scroll to top',
		'Scroll back to the top ↑',
		'Back to the top',
		'Go to top',
		'To the top',
		'Top of page',
		'Return to top',
		'Nach oben',
		'Zum Seitenanfang',
		'Retour en haut de page',
		'Volver arriba',
		'Torna su',
		'Voltar ao topo',
		'Naar boven',
	],
	'comments are open instead': [
		'Write your comment',
		'Leave a Reply Cancel reply',
		'Post responses',
		'Cancel reply',
		'Your email address will not be published.',
		'Your email address will not be published. Required fields are marked *',
		'Required fields are marked',
		'Save my name, email, and website in this browser for the next time I comment.',
		'Send comment',
		'Schreiben Sie einen Kommentar',
		'Kommentar abschicken',
		'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
		'Erforderliche Felder sind mit * markiert.',
		'Laisser un commentaire',
		'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
		'Dejar un comentario',
		'Tu dirección de correo electrónico no será publicada.',
	],
	'left out': [
		'Skip to main content',
		'Share this',
		'← Previous post',
		'Next article →',
		'Zum Inhalt springen',
		'Table of contents [hide]',
	],
};

test.each( Object.entries( FURNITURE ) )(
	'%s for these lines',
	( what, lines ) => {
		expect(
			lines.map(
				( text ) =>
					convert( `A day\n\n${ text }`, { from: 'text' } ).warnings
			)
		).toEqual( lines.map( ( text ) => [ isFurniture( text, 3, what ) ] ) );
	}
);

test.each( [
	'Scroll to top of the hill, and go back to the top',
	'Leave a comment if you like',
	'She said: leave a comment',
	'Cancel reply is what the button says',
	'Required fields are marked * on paper',
	'Skip to content that matters',
	'The next post',
	'We share this post',
	'What is it, a cancel reply',
	'Go nach oben',
] )( '“%s” is text', ( text ) => {
	const { markup, warnings } = convert( `A day\n\n${ text }`, {
		from: 'text',
	} );
	expect( { html: withoutDelimiters( markup ), warnings } ).toEqual( {
		html: [ `<p>${ text }</p>` ],
		warnings: [],
	} );
} );
