/**
 * Writes what PHP, CSS and the editor need of the callout types from the one
 * list, src/model/callout-types.json. `npm run build` runs it; a unit test fails when
 * the written files and the list differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_TYPE } from '../src/model/callout-types';
import type { CalloutType } from '../src/model/callout-types';

const SOURCE = 'src/model/callout-types.json';
const WRITTEN_BY = `Written by tools/callout-types.ts from ${ SOURCE }.`;

const quoted = ( text: string ) =>
	`'${ text.replace( /[\\']/g, ( mark ) => `\\${ mark }` ) }'`;

/**
 * A type as a PHP array, what people read of it translatable.
 */
function phpEntry( type: CalloutType ): string {
	const translated = ( text: string ) =>
		`__( ${ quoted( text ) }, 'editorial-blocks' )`;
	const list = ( items: readonly string[] ) =>
		items.length ? `array( ${ items.join( ', ' ) } )` : 'array()';
	return [
		'\tarray(',
		`\t\t'slug'      => ${ quoted( type.slug ) },`,
		`\t\t'english'   => ${ quoted( type.label ) },`,
		`\t\t'label'     => ${ translated( type.label ) },`,
		`\t\t'guidance'  => ${ translated( type.guidance ) },`,
		`\t\t'icon'      => ${ quoted( type.icon ) },`,
		`\t\t'accent'    => ${ quoted( type.accent ) },`,
		`\t\t'aliases'   => ${ list( type.aliases.map( quoted ) ) },`,
		`\t\t'keywords'  => ${ list( type.keywords.map( translated ) ) },`,
		`\t\t'inserter'  => ${ String( type.inserter ) },`,
		'\t),',
	].join( '\n' );
}

/**
 * The PHP file that answers with the types in the current language.
 */
function phpSource( types: readonly CalloutType[] ): string {
	return `<?php
/**
 * The callout types, in the language WordPress speaks when this is read.
 *
 * ${ WRITTEN_BY }
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

return array(
${ types.map( phpEntry ).join( '\n' ) }
);
`;
}

const short = ( color: string ) =>
	color.replace( /^#(.)\1(.)\2(.)\3$/, '#$1$2$3' );

/**
 * The stylesheet that gives each type its accent and its icon.
 *
 * The type's class alone is enough of a selector, as it sets nothing but two
 * properties of ours, which every callout resets for those nested in it. The
 * icon is a shape to clip by: an image a type would repeat the SVG around it.
 */
function scssSource( types: readonly CalloutType[] ): string {
	const rule = ( selector: string, { accent, icon }: CalloutType ) =>
		`${ selector } {\n\t--editorial-blocks-accent: ${ short( accent ) };\n\t--eb-icon: "${ icon }";\n}\n`;
	return [
		`// ${ WRITTEN_BY }\n`,
		...types.map( ( type ) =>
			rule(
				// A type nobody knows looks like a note.
				type.slug === DEFAULT_TYPE
					? '.wp-block-editorial-blocks-callout'
					: `.is-type-${ type.slug }`,
				type
			)
		),
	].join( '\n' );
}

/**
 * The words that stand for each type, by its slug.
 */
function aliasesSource( types: readonly CalloutType[] ): string {
	const aliases = types.map( ( type ) => [ type.slug, type.aliases ] );
	return `${ JSON.stringify( Object.fromEntries( aliases ), null, '\t' ) }\n`;
}

/** Every file, with the path it belongs at. */
export function sources(): { path: string; content: string }[] {
	const types: CalloutType[] = JSON.parse( readFileSync( SOURCE, 'utf8' ) );
	return [
		{ path: 'src/php/callout-types.php', content: phpSource( types ) },
		{ path: 'blocks/callout/_types.scss', content: scssSource( types ) },
		{
			path: 'src/model/callout-aliases.json',
			content: aliasesSource( types ),
		},
	];
}

if ( require.main === module ) {
	for ( const { path, content } of sources() ) {
		writeFileSync( path, content );
	}
}
