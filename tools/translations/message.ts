/** A string that people can translate, as the sources ask for it. */
export type Message = {
	/** What is shown in English, and the string's name in every catalogue. */
	text: string;
	/** The English plural, where a number decides. */
	plural?: string;
	/** What tells two equal strings apart. */
	context?: string;
	/** What the sources tell whoever translates it. */
	notes: readonly string[];
	/** The file that asks for it. */
	file: string;
};

/** Where the arguments of WordPress's translation functions stand. */
export const translationFunctions: Readonly<
	Record< string, { plural?: number; context?: number; domain: number } >
> = {
	__: { domain: 1 },
	_e: { domain: 1 },
	esc_html__: { domain: 1 },
	esc_html_e: { domain: 1 },
	esc_attr__: { domain: 1 },
	esc_attr_e: { domain: 1 },
	_x: { context: 1, domain: 2 },
	_ex: { context: 1, domain: 2 },
	esc_html_x: { context: 1, domain: 2 },
	esc_attr_x: { context: 1, domain: 2 },
	_n: { plural: 1, domain: 3 },
	_nx: { plural: 1, context: 3, domain: 4 },
};

/** A comment for translators begins so, in PHP as in TypeScript. */
export const NOTE = /translators:\s*(.*?)\s*$/s;
