/** Does each thing once, for all who ask for it; what failed may be tried again. */
export class Once< Value > {
	private readonly started = new Map< string, Promise< Value > >();

	/**
	 * @param key  Names the thing.
	 * @param make Does it.
	 */
	get( key: string, make: () => Promise< Value > ): Promise< Value > {
		const known = this.started.get( key );
		if ( known ) {
			return known;
		}
		const made = make();
		this.started.set( key, made );
		made.catch( () => this.started.delete( key ) );
		return made;
	}
}
