<?php
/**
 * The post template "Editorial article", for block themes.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

const ARTICLE_TEMPLATE = 'editorial-blocks//article';

/**
 * Registers the template, once. Each request that needs it calls this where it
 * first does; the admin does so twice, since its pages preload REST answers.
 */
function register_article_template(): void {
	if ( ! wp_is_block_theme() || \WP_Block_Templates_Registry::get_instance()->is_registered( ARTICLE_TEMPLATE ) ) {
		return;
	}
	register_block_template(
		ARTICLE_TEMPLATE,
		array(
			'title'       => __( 'Editorial article', 'editorial-blocks' ),
			'description' => __( 'An article with byline, featured image, comments and a link back to the top.', 'editorial-blocks' ),
			'post_types'  => array( 'post' ),
			'content'     => article_markup(),
		)
	);
}

/**
 * The slug of the theme's header or footer: the part of that name, else the
 * first that the theme lists for the area.
 *
 * @param string $area `header` or `footer`.
 */
function template_part_slug( string $area ): string {
	$slugs = array_keys( wp_list_filter( wp_get_theme_data_template_parts(), array( 'area' => $area ) ) );
	return in_array( $area, $slugs, true ) ? $area : (string) ( $slugs[0] ?? $area );
}

/**
 * A header or footer part of the theme.
 *
 * @param string $area `header` or `footer`.
 */
function template_part( string $area ): string {
	return sprintf( '<!-- wp:template-part {"slug":"%1$s","tagName":"%2$s","area":"%2$s"} /-->', template_part_slug( $area ), $area );
}

/**
 * The template: what a magazine prints around an article, in the theme's own
 * type, colours and spacing.
 */
function article_markup(): string {
	// What an editor saves from the Site Editor is content: in the site's language.
	require_once path( 'src/php/site-language.php' );
	list( $more, $top ) = in_site_language(
		static function (): array {
			return array( esc_attr__( 'More articles', 'editorial-blocks' ), esc_html__( 'Back to top', 'editorial-blocks' ) );
		}
	);

	return implode(
		"\n",
		array(
			template_part( 'header' ),
			'<!-- wp:group {"tagName":"main","style":{"spacing":{"margin":{"top":"var:preset|spacing|50","bottom":"var:preset|spacing|50"}}},"layout":{"type":"constrained"}} -->',
			'<main class="wp-block-group" style="margin-top:var(--wp--preset--spacing--50);margin-bottom:var(--wp--preset--spacing--50)">',
			'<!-- wp:post-terms {"term":"category","fontSize":"small"} /-->',
			'<!-- wp:post-title {"level":1,"style":{"spacing":{"margin":{"top":"0.5rem"}}}} /-->',
			'<!-- wp:group {"style":{"spacing":{"blockGap":"0.25rem 1.25rem","margin":{"top":"1.25rem","bottom":"var:preset|spacing|40"}}},"fontSize":"small","layout":{"type":"flex","flexWrap":"wrap"}} -->',
			'<div class="wp-block-group has-small-font-size" style="margin-top:1.25rem;margin-bottom:var(--wp--preset--spacing--40)">',
			'<!-- wp:post-author-name {"isLink":true,"style":{"typography":{"fontWeight":"700"}}} /-->',
			'<!-- wp:post-date /-->',
			'</div>',
			'<!-- /wp:group -->',
			'<!-- wp:post-featured-image {"align":"wide","style":{"spacing":{"margin":{"bottom":"var:preset|spacing|40"}}}} /-->',
			'<!-- wp:post-content {"align":"full","layout":{"type":"constrained"}} /-->',
			'<!-- wp:editorial-blocks/scroll-to-top {"style":{"spacing":{"margin":{"top":"var:preset|spacing|40"}}}} -->',
			'<p class="wp-block-editorial-blocks-scroll-to-top" style="margin-top:var(--wp--preset--spacing--40)"><a href="#top"><span class="wp-block-editorial-blocks-scroll-to-top__label">' . $top . '</span></a></p>',
			'<!-- /wp:editorial-blocks/scroll-to-top -->',
			'<!-- wp:post-terms {"term":"post_tag","separator":"  ","style":{"spacing":{"margin":{"top":"var:preset|spacing|40"}}},"fontSize":"small"} /-->',
			'<!-- wp:group {"tagName":"nav","ariaLabel":"' . $more . '","style":{"spacing":{"margin":{"top":"var:preset|spacing|40","bottom":"var:preset|spacing|40"}}},"fontSize":"small","layout":{"type":"flex","justifyContent":"space-between"}} -->',
			'<nav class="wp-block-group has-small-font-size" aria-label="' . $more . '" style="margin-top:var(--wp--preset--spacing--40);margin-bottom:var(--wp--preset--spacing--40)">',
			'<!-- wp:post-navigation-link {"type":"previous","showTitle":true,"arrow":"arrow"} /-->',
			'<!-- wp:post-navigation-link {"showTitle":true,"arrow":"arrow"} /-->',
			'</nav>',
			'<!-- /wp:group -->',
			'<!-- wp:comments -->',
			'<div class="wp-block-comments">',
			'<!-- wp:comments-title {"level":2,"fontSize":"large"} /-->',
			'<!-- wp:comment-template -->',
			'<!-- wp:group {"style":{"spacing":{"blockGap":"1rem","margin":{"bottom":"2rem"}}},"layout":{"type":"flex","flexWrap":"nowrap","verticalAlignment":"top"}} -->',
			'<div class="wp-block-group" style="margin-bottom:2rem">',
			'<!-- wp:avatar {"size":48,"style":{"border":{"radius":"50%"}}} /-->',
			'<!-- wp:group {"style":{"spacing":{"blockGap":"0.5rem"},"layout":{"selfStretch":"fill"}},"layout":{"type":"default"}} -->',
			'<div class="wp-block-group">',
			'<!-- wp:comment-author-name {"fontSize":"small"} /-->',
			'<!-- wp:comment-date {"fontSize":"small"} /-->',
			'<!-- wp:comment-content /-->',
			'<!-- wp:comment-reply-link {"fontSize":"small"} /-->',
			'</div>',
			'<!-- /wp:group -->',
			'</div>',
			'<!-- /wp:group -->',
			'<!-- /wp:comment-template -->',
			'<!-- wp:comments-pagination {"layout":{"type":"flex","justifyContent":"space-between"}} -->',
			'<!-- wp:comments-pagination-previous /-->',
			'<!-- wp:comments-pagination-next /-->',
			'<!-- /wp:comments-pagination -->',
			'<!-- wp:post-comments-form /-->',
			'</div>',
			'<!-- /wp:comments -->',
			'</main>',
			'<!-- /wp:group -->',
			template_part( 'footer' ),
		)
	);
}
