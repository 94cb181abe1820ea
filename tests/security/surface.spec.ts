import { article } from '../e2e/ground/article';
import { onSite } from './on-site';
import { expect, test } from './test';

type Surface = Record< string, string[] >;

const surface = ( state: 'on' | 'off' ) =>
	onSite< Surface >( 'surface.php', {
		args: [ state ],
		input: article.content,
	} );

test( 'the plugin adds one setting and nothing else that anybody could reach', async () => {
	const off = await surface( 'off' );
	const on = await surface( 'on' );
	const added = Object.fromEntries(
		Object.entries( on )
			.filter( ( [ kind ] ) => kind !== 'hooks' )
			.map( ( [ kind, names ] ) => [
				kind,
				names.filter( ( name ) => ! off[ kind ]?.includes( name ) ),
			] )
	);
	expect( added ).toEqual( {
		routes: [],
		actions: [],
		options: [],
		settings: [ 'editorial_blocks_scroll_to_top' ],
		shortcodes: [],
		postTypes: [],
		taxonomies: [],
		metaKeys: [],
		cron: [],
		cookies: [],
		outside: [],
	} );
} );

test( 'every hook of the plugin is one of these', async () => {
	const { hooks } = await surface( 'on' );
	expect( hooks ).toEqual( [
		'admin_init: prepare_admin',
		'enqueue_block_assets: style_site_callout_types',
		'enqueue_block_editor_assets: hand_words_to_editor',
		'excerpt_allowed_blocks: join_excerpts',
		'init: register_blocks',
		'plugin_action_links_editorial-blocks/plugin.php: link_settings',
		'pre_update_option_editorial_blocks_scroll_to_top: keep_no_row_when_off',
		'render_block_editorial-blocks/quote: leave_repetition_out',
		'render_block_editorial-blocks/scroll-to-top: print_scroll_control_once',
		'rest_api_init: prepare_rest',
		'sanitize_option_editorial_blocks_scroll_to_top: sanitize_scroll_setting',
		'single_template_hierarchy: offer_article_template',
		'styles_inline_size_limit: make_room_for_styles',
		'wp_body_open: print_scroll_target',
		'wp_enqueue_scripts: choose_styles',
		'wp_footer: print_site_wide_control',
	] );
} );

test( 'a reader gets no cookie', async ( { request } ) => {
	const answer = await request.get( '/' );
	expect( answer.headers()[ 'set-cookie' ] ).toBeUndefined();
} );
