import { closesFence, openingFence } from './fence';
import type { Fence } from './fence';
import type { Output } from './output';
import { indentOf, quoteDepth } from './source-line';
import type { Anatomy } from './source-line';

type Open = Fence & {
	/** How deep its opening line is quoted. */
	quoted: number;
	/** Whether it stands where an item of a list would put it. */
	isInItem: boolean;
	/** The line that would end it, unless a list's item has. */
	end?: string;
};

/**
 * Whether words stand left of a fence: there, an item that holds it has ended.
 */
function isLeftOf( line: Anatomy, { quoted, indent }: Open ): boolean {
	return (
		line.text !== '' &&
		( quoteDepth( line.quote ) < quoted ||
			indentOf( line, quoted ) < indent )
	);
}

/** The code fence that is open, if one is. */
export class OpenFence {
	private fence: Open | undefined;

	/**
	 * @param output Where its end is written.
	 */
	constructor( private readonly output: Output ) {}

	get isOpen(): boolean {
		return this.fence !== undefined;
	}

	/**
	 * Opens what a line opens, which may be nothing.
	 *
	 * @param line   The line.
	 * @param prefix What it begins with where it is written.
	 * @param strip  How many columns less that is.
	 */
	open( line: Anatomy, prefix: string, strip: number ) {
		const opened = openingFence( line );
		this.fence = opened && {
			...opened,
			quoted: quoteDepth( line.quote ),
			isInItem: line.indent - strip >= 2,
			// One behind a list's mark ends with the list's item.
			end: line.text.startsWith( opened.mark )
				? prefix + opened.mark.repeat( opened.size )
				: undefined,
		};
	}

	/**
	 * @param line A line of the code, or the one that closes it.
	 */
	read( line: Anatomy ) {
		const { fence } = this;
		if ( fence && closesFence( line, fence ) ) {
			this.fence = undefined;
		} else if ( fence?.isInItem && isLeftOf( line, fence ) ) {
			fence.end = undefined;
		}
	}

	/** Ends it with what holds it, lest the code shows markers. */
	endWithin() {
		if ( this.fence?.end !== undefined ) {
			this.output.write( this.fence.end );
		}
		this.fence = undefined;
	}
}
