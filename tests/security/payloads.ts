/** Called by whatever gets to run; no page defines it but ours. */
export const CANARY = '__editorialBlocksCanary';

/** A host that nothing may be asked of. */
export const FOREIGN = 'evil.example';

const run = `${ CANARY }()`;

/**
 * What was once enough to run a script in somebody's block plugin, by the flaw
 * it exploits.
 */
export const payloads: Readonly< Record< string, string > > = {
	'out of an attribute': `"><img src=x onerror=${ run }>`,
	'out of an attribute, single quotes': `'><svg onload=${ run }>`,
	'a further attribute': `x" autofocus tabindex="0" onfocus="${ run }" data-x="`,
	'a style that ends': `}</style><script>${ run }</script>`,
	'a style that loads': `red;background:url(//${ FOREIGN }/a)`,
	'a style that imports': `x;}@import "//${ FOREIGN }/b.css";{`,
	'a tag name': `script`,
	'a tag name and more': `img src=x onerror=${ run }`,
	'a heading that is a script': `h2><script>${ run }</script`,
	'a scheme': `javascript:${ run }`,
	'a scheme with a tab': `java\tscript:${ run }`,
	'a document as an address': `data:text/html,<script>${ run }</script>`,
	'entities, decoded twice': `&lt;img src=x onerror=${ run }&gt;`,
	'entities in quotes': `&quot;&gt;&lt;img src=x onerror=${ run }&gt;`,
	'percent signs': `%22%3E%3Cimg%20src%3Dx%20onerror%3D${ run }%3E`,
	'a line break in an attribute': `x"\n\n><img src=x\nonerror=${ run }>`,
	'a comment that ends': `--><img src=x onerror=${ run }>`,
	'a prototype': `__proto__`,
	'a callback': `phpinfo`,
	'a shortcode': `[caption]<img src=x onerror=${ run }>[/caption]`,
};
