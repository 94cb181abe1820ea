import { Path, SVG } from '@wordpress/components';

/**
 * A callout type's icon for menus and toolbars.
 *
 * @param props.path SVG path data on a 24 × 24 grid.
 */
export function TypeIcon( { path }: { path: string } ) {
	return (
		<SVG viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
			<Path d={ path } />
		</SVG>
	);
}
