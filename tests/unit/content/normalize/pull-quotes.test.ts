/** @jest-environment node */
import { convert, serialize } from '../../../../src/content';
import { paragraph } from '../../../../src/content/blocks/core-text';
import { quote } from '../../../../src/content/blocks/own-quote';

const pulled = ( text: string, name: string ) =>
	quote( { kind: 'pull-quote', repeats: true, name }, [ paragraph( text ) ] );

const promoted = ( document: string ) =>
	convert( document, { from: 'markdown', promoteQuotes: true } ).markup;

test( 'each thing said stands behind the paragraph that it is from', () => {
	const water =
		'“Most people drink far too little water,” says Ana Ruiz. She is a nurse.';
	const shade = '“Nobody should work outside at noon,” Ben Cole says.';
	expect( promoted( `${ water }\n\nIt is hot.\n\n${ shade }` ) ).toBe(
		serialize( [
			paragraph( water ),
			pulled( 'Most people drink far too little water', 'Ana Ruiz' ),
			paragraph( 'It is hot.' ),
			paragraph( shade ),
			pulled( 'Nobody should work outside at noon', 'Ben Cole' ),
		] )
	);
} );
