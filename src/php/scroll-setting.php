<?php
/**
 * The site-wide scroll-to-top control's setting, in Settings → Reading.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

const SCROLL_DEFAULTS = array(
	'on'    => false,
	'label' => '',
	'side'  => 'end',
);

/**
 * Registers the setting, in the settings endpoint too. WordPress asks for
 * manage_options there and on the settings page.
 */
function register_scroll_setting(): void {
	register_setting(
		'reading',
		SCROLL_OPTION,
		array(
			'type'              => 'object',
			'label'             => __( 'Scroll to top', 'editorial-blocks' ),
			'description'       => __( 'The scroll-to-top link on every page.', 'editorial-blocks' ),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_scroll_setting',
			'default'           => SCROLL_DEFAULTS,
			'show_in_rest'      => array(
				'schema' => array(
					'type'                 => 'object',
					'additionalProperties' => false,
					'properties'           => array(
						'on'    => array( 'type' => 'boolean' ),
						'label' => array( 'type' => 'string' ),
						'side'  => array(
							'type' => 'string',
							'enum' => array( 'end', 'start' ),
						),
					),
				),
			),
		)
	);
}

/**
 * The setting as it may be stored. An empty label stands for the default one, in
 * whatever language the site speaks.
 *
 * @param mixed $value Anything a form or a REST request brings.
 * @return array{on: bool, label: string, side: string}
 */
function sanitize_scroll_setting( $value ): array {
	$value = is_array( $value ) ? $value : array();
	$label = $value['label'] ?? '';
	return array(
		'on'    => ! empty( $value['on'] ),
		'label' => is_string( $label ) ? mb_substr( sanitize_text_field( $label ), 0, 80 ) : '',
		'side'  => 'start' === ( $value['side'] ?? '' ) ? 'start' : 'end',
	);
}

/**
 * Adds the setting to Settings → Reading.
 */
function add_scroll_field(): void {
	add_settings_field( SCROLL_OPTION, __( 'Scroll to top', 'editorial-blocks' ), __NAMESPACE__ . '\print_scroll_field', 'reading' );
}

/**
 * Prints the three controls.
 */
function print_scroll_field(): void {
	require_once path( 'src/php/site-language.php' );
	$setting = sanitize_scroll_setting( get_option( SCROLL_OPTION ) );
	$left    = __( 'Left', 'editorial-blocks' );
	$right   = __( 'Right', 'editorial-blocks' );
	// The end of a line is its left where the site's language runs so.
	$sides = in_site_language( 'is_rtl' ) ? array( 'end' => $left, 'start' => $right ) : array( 'end' => $right, 'start' => $left );
	?>
	<fieldset id="editorial-blocks-scroll-to-top">
		<legend class="screen-reader-text"><?php esc_html_e( 'Scroll to top', 'editorial-blocks' ); ?></legend>
		<label>
			<input type="checkbox" name="<?php echo esc_attr( SCROLL_OPTION ); ?>[on]" value="1" <?php checked( $setting['on'] ); ?>>
			<?php esc_html_e( 'Show a link back to the top on every page that has none of its own', 'editorial-blocks' ); ?>
		</label>
		<p>
			<label>
				<?php esc_html_e( 'Label', 'editorial-blocks' ); ?>
				<input type="text" class="regular-text" name="<?php echo esc_attr( SCROLL_OPTION ); ?>[label]" value="<?php echo esc_attr( $setting['label'] ); ?>" placeholder="<?php echo esc_attr( default_scroll_label() ); ?>" maxlength="80">
			</label>
		</p>
		<p>
			<label>
				<?php esc_html_e( 'Side', 'editorial-blocks' ); ?>
				<select name="<?php echo esc_attr( SCROLL_OPTION ); ?>[side]">
					<?php foreach ( $sides as $side => $name ) : ?>
						<option value="<?php echo esc_attr( $side ); ?>" <?php selected( $setting['side'], $side ); ?>><?php echo esc_html( $name ); ?></option>
					<?php endforeach; ?>
				</select>
			</label>
		</p>
		<p class="description"><?php esc_html_e( 'A post or template with a Scroll to top block shows that one instead. Without a label it says what the site’s language says.', 'editorial-blocks' ); ?></p>
	</fieldset>
	<?php
}

/**
 * The default label in the site's language, not in that of whoever looks.
 */
function default_scroll_label(): string {
	return in_site_language(
		static function (): string {
			return __( 'Back to top', 'editorial-blocks' );
		}
	);
}

/**
 * Puts a link to the setting in front of a plugin's other links.
 *
 * @param string[] $links Links as HTML.
 * @return string[]
 */
function add_settings_link( array $links ): array {
	$url = admin_url( 'options-reading.php#editorial-blocks-scroll-to-top' );
	return array_merge(
		array( 'settings' => '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'editorial-blocks' ) . '</a>' ),
		$links
	);
}
