import type { Content, Opening, Reach } from './opening';
import type { OpenFence } from './open-fence';
import type { Output } from './output';
import { indentOf, quoteDepth } from './source-line';
import type { Anatomy } from './source-line';

/** A container that is open. */
type Frame = {
	reach: Reach;
	content?: Content;
	/** Its number, if it has markers. */
	id?: number;
	/** What the lines that carry its markers begin with. */
	prefix: string;
	/** How deep it is quoted. */
	depth: number;
};

/** Beyond this, containers are text: nobody nests so deep, and trees can't. */
const DEEPEST = 30;

/** A fence that no code shows. */
const FENCE = '~'.repeat( 24 );

/** The containers that are open at a line, the outermost first. */
export class Frames {
	private readonly frames: Frame[] = [];
	/** Lines that close a container which something else ended before. */
	private readonly stale = new Set< number >();

	/**
	 * @param output Where their beginnings and ends are written.
	 * @param fence  The code fence that is open in the innermost, if one is.
	 */
	constructor(
		private readonly output: Output,
		private readonly fence: OpenFence
	) {}

	get isFull(): boolean {
		return this.frames.length >= DEEPEST;
	}

	get innermost(): Frame | undefined {
		return this.frames.at( -1 );
	}

	/** How many columns are taken off the lines inside. */
	get strip(): number {
		return this.frames.reduce(
			( sum, { reach } ) =>
				sum + ( 'strip' in reach ? ( reach.strip ?? 0 ) : 0 ),
			0
		);
	}

	/**
	 * @param opening What begins.
	 * @param prefix  What its lines begin with.
	 * @param depth   How deep it is quoted.
	 */
	open( opening: Opening, prefix: string, depth: number ) {
		const { container, reach, content, first = [] } = opening;
		const id = container && this.output.begin( container, prefix );
		this.frames.push( { reach, content, id, prefix, depth } );
		if ( ! container ) {
			this.output.write( prefix.trimEnd() );
		}
		if ( content?.kind === 'code' ) {
			this.output.write( prefix + FENCE + content.language );
		}
		for ( const line of first ) {
			this.output.write( prefix + line );
		}
		if ( opening.warning ) {
			this.output.warn( opening.warning );
		}
		if ( reach.kind === 'line' ) {
			this.closeFrom( this.frames.length - 1 );
		}
	}

	/**
	 * @param place The outermost that ends, from 0.
	 */
	closeFrom( place: number ) {
		for ( const frame of this.frames.splice( place ).reverse() ) {
			const { id, prefix, reach, content } = frame;
			this.fence.endWithin();
			if ( content?.kind === 'code' ) {
				this.output.write( prefix + FENCE );
			}
			if ( id !== undefined ) {
				this.output.end( id, prefix );
			}
			if ( reach.kind === 'closed' ) {
				this.stale.add( reach.closeAt );
			}
		}
	}

	/**
	 * Ends what a line ends by standing too far to the left, outside the
	 * quotation that holds it, or by being blank.
	 */
	endBefore( line: Anatomy ) {
		const quoted = quoteDepth( line.quote );
		const isBlank = line.text === '';
		const left = this.frames.findIndex(
			( { reach, depth } ) =>
				quoted < depth ||
				( ! isBlank &&
					reach.kind === 'indented' &&
					indentOf( line, depth ) < reach.min )
		);
		// A blank line inside a quotation goes on with the quotation, and one in
		// code with the code.
		const endsBlank = ( frame?: Frame ) =>
			isBlank &&
			! this.fence.isOpen &&
			frame?.reach.kind === 'paragraph' &&
			frame.depth === quoted;
		let ended = left < 0 ? this.frames.length : left;
		while ( endsBlank( this.frames[ ended - 1 ] ) ) {
			ended--;
		}
		this.closeFrom( ended );
	}

	/**
	 * The container that a line closes.
	 * @param index The line, from 0.
	 * @return Its place, or -1.
	 */
	closedAt( index: number ): number {
		return this.frames.findIndex(
			( { reach } ) => reach.kind === 'closed' && reach.closeAt === index
		);
	}

	/**
	 * Whether a line would close a container that has ended before it.
	 * @param index The line, from 0.
	 */
	isStale( index: number ): boolean {
		return this.stale.has( index );
	}
}
