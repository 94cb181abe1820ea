<?php
/**
 * Plugin Name:       Editorial Blocks
 * Description:       Callouts, attributed quotes and a scroll-to-top link: accessible, almost weightless, and still readable when the plugin is gone.
 * Version:           1.0.0
 * Requires at least: 6.8
 * Tested up to:      7.1
 * Requires PHP:      7.4
 * Author:            The Editorial Blocks team
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       editorial-blocks
 * Domain Path:       /languages
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/src/php/bootstrap.php';

bootstrap();
