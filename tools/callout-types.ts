/**
 * Writes what PHP and CSS need of the callout types from the one list,
 * src/model/callout-types.json. `npm run build` runs it; a unit test fails when
 * the written files and the list differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CalloutType } from '../src/model/callout-types';

const SOURCE = 'src/model/callout-types.json';
const WRITTEN_BY = `Written by tools/callout-types.ts from ${ SOURCE }.`;

const quoted = ( text: string ) =>
	`'${ text.replace( /[\\']/g, ( mark ) => `\\${ mark }` ) }'`;

/**
 * A type as a PHP array, what people read of it translatable.
 * @param type
 */
function phpEntry( type: CalloutType ): string {
	const translated = ( text: string ) =>
		`__( ${ quoted( text ) }, 'editorial-blocks' )`;
	const list = ( items: readonly string[] ) =>
		items.length ? `array( ${ items.join( ', ' ) } )` : 'array()';
	return [
		'\tarray(',
		`\t\t'slug'      => ${ quoted( type.slug ) },`,
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
 * @param types
 */
export function phpSource( types: readonly CalloutType[] ): string {
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

/**
 * The stylesheet that gives each type its accent and its icon.
 * @param types
 */
export function scssSource( types: readonly CalloutType[] ): string {
	const icon = ( path: string ) =>
		`url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='${ path }'/%3E%3C/svg%3E")`;
	const rule = ( selector: string, { accent, icon: path }: CalloutType ) =>
		`${ selector } {\n\t--type: ${ accent };\n\t--icon: ${ icon( path ) };\n}\n`;
	return [
		`// ${ WRITTEN_BY }\n`,
		...types.map( ( type ) =>
			rule(
				// A type nobody knows looks like a note.
				type.slug === 'note'
					? '.wp-block-editorial-blocks-callout'
					: `.wp-block-editorial-blocks-callout.is-type-${ type.slug }`,
				type
			)
		),
	].join( '\n' );
}

/** Both files, with the paths they belong at. */
export function sources(): { path: string; content: string }[] {
	const types: CalloutType[] = JSON.parse( readFileSync( SOURCE, 'utf8' ) );
	return [
		{ path: 'src/php/callout-types.php', content: phpSource( types ) },
		{ path: 'blocks/callout/_types.scss', content: scssSource( types ) },
	];
}

if ( require.main === module ) {
	for ( const { path, content } of sources() ) {
		writeFileSync( path, content );
	}
}
