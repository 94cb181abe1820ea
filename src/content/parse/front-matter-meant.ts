import { fieldNamed, plainName } from './front-matter-names';
import type { FrontMatterForm } from './front-matter.types';

/** A name as each form writes it before its value. */
const NAMES: Readonly< Record< FrontMatterForm, RegExp > > = {
	YAML: /^["']?([\w-]+)["']?[ \t]*:(?=\s|$)/gm,
	TOML: /^["']?([\w-]+)["']?[ \t]*=/gm,
	JSON: /"([\w-]+)"\s*:/g,
	JavaScript: /([\w-]+)["']?\s*:/g,
};

/**
 * Whether lines that cannot be read are meant as front matter: one of them has
 * the name of a field.
 *
 * @param form   What they would be written in.
 * @param source The lines.
 */
export function isMeant( form: FrontMatterForm, source: string ): boolean {
	return [ ...source.matchAll( NAMES[ form ] ) ].some( ( [ , name = '' ] ) =>
		fieldNamed( plainName( name ), '' )
	);
}
