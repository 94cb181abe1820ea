<?php
/**
 * The callout types as this site has them: ours, and what its filter makes of them.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * The callout types, in the language WordPress speaks right now.
 *
 * @return array<int, array<string, mixed>>
 */
function callout_types(): array {
	$bundled = array_column( require path( 'src/php/callout-types.php' ), null, 'slug' );

	/**
	 * Adds or relabels callout types for a site.
	 *
	 * @param array<string, array<string, mixed>> $types By slug; each has `label`, `icon` (the slug of a type whose
	 *                                                   icon it shares, or path data on a 24 × 24 grid), `accent`
	 *                                                   (`#rrggbb`) and, if it likes, `guidance`, `keywords`,
	 *                                                   `aliases` and `inserter`.
	 */
	$filtered = apply_filters( 'editorial_blocks_callout_types', $bundled );
	if ( ! is_array( $filtered ) ) {
		refuse_type( 'editorial_blocks_callout_types', __( 'the filter has to return an array of types', 'editorial-blocks' ) );
		return array_values( $bundled );
	}

	$types = array();
	foreach ( $filtered as $slug => $type ) {
		$type    = is_array( $type ) ? complete_type( (string) $slug, $type, $bundled ) : array();
		$problem = problem_with_type( $type );
		if ( '' === $problem ) {
			// Lists without gaps, or JavaScript would get objects.
			$type['aliases']  = array_values( $type['aliases'] );
			$type['keywords'] = array_values( $type['keywords'] );
			$types[]          = $type;
			continue;
		}
		refuse_type( (string) $slug, $problem );
		if ( isset( $bundled[ $slug ] ) ) {
			$types[] = $bundled[ $slug ];
		}
	}
	// What an unknown type looks like cannot be taken away.
	return isset( $filtered['note'] ) ? $types : array_merge( array( $bundled['note'] ), $types );
}

/**
 * A type with everything a site may leave out.
 *
 * @param string $slug    The type's slug.
 * @param array  $type    What the filter gave for it.
 * @param array  $bundled Our own types by slug, whose icons may be named.
 * @return array<string, mixed>
 */
function complete_type( string $slug, array $type, array $bundled ): array {
	$type = array_merge(
		array(
			'english'  => '',
			'label'    => '',
			'guidance' => '',
			'icon'     => 'note',
			'accent'   => $bundled['note']['accent'],
			'aliases'  => array(),
			'keywords' => array(),
			'inserter' => true,
		),
		$type,
		array( 'slug' => $slug )
	);
	if ( is_string( $type['icon'] ) && isset( $bundled[ $type['icon'] ] ) ) {
		$type['icon'] = $bundled[ $type['icon'] ]['icon'];
	}
	return $type;
}

/**
 * What is wrong with a type, in words for whoever wrote the filter.
 *
 * Everything here ends up in class names, stylesheets or posts.
 *
 * @param array $type A completed type; empty for what was no array.
 * @return string Empty for a type that is fine.
 */
function problem_with_type( array $type ): string {
	if ( ! $type ) {
		return __( 'it has to be an array', 'editorial-blocks' );
	}
	if ( ! preg_match( '/^[a-z][a-z0-9-]{0,39}$/D', $type['slug'] ) ) {
		return __( 'its key has to be a slug of at most 40 characters: a to z first, then also 0 to 9 and hyphens', 'editorial-blocks' );
	}
	if ( ! is_string( $type['label'] ) || '' === trim( $type['label'] ) || mb_strlen( $type['label'] ) > 60 || preg_match( '/[<>&\x00-\x1f]/', $type['label'] ) ) {
		return __( 'its label has to be 1 to 60 characters of plain text, without <, > and &', 'editorial-blocks' );
	}
	if ( ! is_string( $type['icon'] ) || strlen( $type['icon'] ) > 600 || ! preg_match( '/^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+$/D', $type['icon'] ) ) {
		return __( 'its icon has to be the slug of a type of ours or SVG path data of at most 600 characters', 'editorial-blocks' );
	}
	if ( ! is_string( $type['accent'] ) || ! preg_match( '/^#[0-9a-f]{6}$/iD', $type['accent'] ) ) {
		return __( 'its accent has to be a colour written as #rrggbb', 'editorial-blocks' );
	}
	foreach ( array( 'keywords', 'aliases' ) as $list ) {
		if ( ! is_array( $type[ $list ] ) || array_filter( $type[ $list ], 'is_string' ) !== $type[ $list ] ) {
			/* translators: %s: the name of a field, such as keywords. */
			return sprintf( __( 'its %s have to be a list of words', 'editorial-blocks' ), $list );
		}
	}
	return is_string( $type['guidance'] ) && is_bool( $type['inserter'] ) ? '' : __( 'its guidance has to be text and its inserter true or false', 'editorial-blocks' );
}

/**
 * Tells the site's developers which type was left out, and why.
 *
 * @param string $slug    The key of the entry.
 * @param string $problem What is wrong with it.
 */
function refuse_type( string $slug, string $problem ): void {
	_doing_it_wrong(
		'editorial_blocks_callout_types',
		/* translators: 1: a callout type's key, 2: what is wrong with it. */
		esc_html( sprintf( __( 'The callout type "%1$s" is left out: %2$s.', 'editorial-blocks' ), $slug, $problem ) ),
		'1.0.0'
	);
}

/**
 * The rules that give a site's own types their accent and icon.
 */
function callout_types_css(): string {
	$bundled = array_column( require path( 'src/php/callout-types.php' ), null, 'slug' );
	$css     = '';
	foreach ( callout_types() as $type ) {
		$ours = $bundled[ $type['slug'] ] ?? array( 'icon' => '', 'accent' => '' );
		if ( $type['icon'] !== $ours['icon'] || $type['accent'] !== $ours['accent'] ) {
			$css .= sprintf(
				'.wp-block-editorial-blocks-callout.is-type-%s{--editorial-blocks-accent:%s;--eb-icon:"%s"}',
				$type['slug'],
				$type['accent'],
				$type['icon']
			);
		}
	}
	return $css;
}
