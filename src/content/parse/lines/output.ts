import type { Container } from '../container';

/**
 * A title that Markdown would take for a list, a heading or a quotation.
 */
function asParagraph( title: string ): string {
	return title
		.replace( /^([-+*>#=~`|])/, '\\$1' )
		.replace( /^(\d+)([.)])/, '$1\\$2' );
}

/** What the line pass has written, and what it has found on the way. */
export class Output {
	readonly lines: string[] = [];
	/** The document's line for each line written, both from 0. */
	readonly numbers: number[] = [];
	readonly containers: Container[] = [];
	readonly warnings: { message: string; line: number }[] = [];
	/** The document's line that is being read, from 0. */
	at = 0;

	/**
	 * @param nonce     What markers begin with; no comment of the document does.
	 * @param firstLine The number of the document's first line, from 1.
	 */
	constructor(
		private readonly nonce: string,
		private readonly firstLine: number
	) {}

	write( text: string ) {
		this.lines.push( text );
		this.numbers.push( this.at );
	}

	/**
	 * Writes a line that nothing beside it can join.
	 * @param prefix What the line begins with, such as `> `.
	 */
	writeApart( prefix: string, text: string ) {
		this.write( prefix );
		this.write( prefix + text );
		this.write( prefix );
	}

	/**
	 * Begins a container, its title first.
	 * @param prefix What its lines begin with.
	 * @return Its number.
	 */
	begin( container: Omit< Container, 'line' >, prefix: string ): number {
		const id = this.containers.length;
		this.containers.push( {
			...container,
			line: this.firstLine + this.at,
		} );
		this.write( prefix );
		this.write( `${ prefix }<!--${ this.nonce }:o:${ id }-->` );
		this.write( prefix );
		if ( container.title !== undefined ) {
			this.write( prefix + asParagraph( container.title ) );
			this.write( prefix );
		}
		return id;
	}

	end( id: number, prefix: string ) {
		this.writeApart( prefix, `<!--${ this.nonce }:c:${ id }-->` );
	}

	warn( message: string ) {
		this.warnings.push( { message, line: this.firstLine + this.at } );
	}
}
