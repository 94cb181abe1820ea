/** @jest-environment node */
import { convert } from '../../../../src/content';

const NOTE =
	/<sup data-fn="[^"]*" class="fn"><a href="#[^"]*" id="[^"]*">(\d)<\/a><\/sup>/g;

test.each( [
	[
		'before a quoted word',
		'他说：\n“你好”，然后走了。',
		'他说：“你好”，然后走了。',
	],
	[
		'behind a quoted word',
		'他说“你好”\n然后走了。',
		'他说“你好”然后走了。',
	],
	[ 'between two quoted words', '“天”\n‘地’', '“天”‘地’' ],
	[
		'behind dashes and dots',
		'然后——\n走了……\n《书》',
		'然后——走了……《书》',
	],
	[ 'before dashes and dots', '然后\n——走了\n……', '然后——走了……' ],
	[ 'in a name', '列夫·\n托尔斯泰', '列夫·托尔斯泰' ],
	[ 'around a link', '看\n[“书”](/a)\n吧', '看<a href="/a">“书”</a>吧' ],
	[
		'behind a footnote’s mark',
		'句子[^1]\n后面[^1]\n“好”\n\n[^1]: 注',
		'句子[1]后面[1]“好”',
	],
] )( 'a line of Chinese that ends %s gets no space', ( _, document, words ) => {
	const { markup } = convert( document, { from: 'markdown' } );
	expect( markup.replace( NOTE, '[$1]' ).split( '\n' )[ 1 ] ).toBe(
		`<p>${ words }</p>`
	);
} );

test.each( [
	[ 'of other languages', 'He said “no”…\n“Yes,” I said' ],
	[ 'in the middle of other words', 'He said “道”\nonce' ],
	[ 'that stand by themselves', 'His word —\n道\n— is the way' ],
	[ 'of Korean', '“안녕”\n“하세요”' ],
] )( 'a line that ends beside marks %s gets one', ( _, document ) => {
	const { markup } = convert( document, { from: 'markdown' } );
	expect( markup.split( '\n' )[ 1 ] ).toBe(
		`<p>${ document.replaceAll( '\n', ' ' ) }</p>`
	);
} );
