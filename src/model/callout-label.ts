/**
 * The label a callout gets when its type changes.
 *
 * @param label     The label it has, as plain text or HTML.
 * @param untouched Every word that counts as a type's own: a label equal to one
 *                  of them was never edited by the author.
 * @param typeLabel The new type's word in the site's language.
 * @return The new type's word for an untouched or empty label, else the label.
 */
export function labelAfterTypeChange(
	label: string,
	untouched: ReadonlySet< string >,
	typeLabel: string
): string {
	return label === '' || untouched.has( label ) ? typeLabel : label;
}
