import type { Page } from '@playwright/test';
import type { ContrastRule } from './table';

/** A place where a colour is too close to what is behind it. */
export type LowContrast = { part: string; block: string; ratio: number };

/**
 * Measures WCAG contrast ratios as the browser paints: computed colours,
 * translucent backgrounds laid over one another from the page up.
 *
 * @param page  The page to measure.
 * @param root  Selector of the block, to say where a failure is.
 * @param rules What to measure.
 * @return Every place below its rule's minimum, and how many were measured.
 */
export function measureContrast(
	page: Page,
	root: string,
	rules: readonly ContrastRule[]
): Promise< { measured: number; low: LowContrast[] } > {
	return page.evaluate(
		( { blockSelector, contrastRules } ) => {
			const canvas = document.createElement( 'canvas' );
			canvas.width = canvas.height = 1;
			const brush = canvas.getContext( '2d', {
				willReadFrequently: true,
			} );
			if ( ! brush ) {
				throw new Error(
					'This browser gives no canvas to measure on.'
				);
			}
			const paint = ( colors: string[] ): number[] => {
				brush.fillStyle = '#fff';
				brush.fillRect( 0, 0, 1, 1 );
				for ( const color of colors ) {
					brush.fillStyle = color;
					brush.fillRect( 0, 0, 1, 1 );
				}
				return [ ...brush.getImageData( 0, 0, 1, 1 ).data ].slice(
					0,
					3
				);
			};
			const luminance = ( rgb: number[] ) => {
				const [ r = 0, g = 0, b = 0 ] = rgb.map( ( value ) =>
					value <= 10.31
						? value / 255 / 12.92
						: ( ( value / 255 + 0.055 ) / 1.055 ) ** 2.4
				);
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const backgrounds = ( element: Element | null ): string[] =>
				element
					? [
							...backgrounds( element.parentElement ),
							getComputedStyle( element ).backgroundColor,
						]
					: [];
			const ratio = ( layers: string[], color: string ) => {
				const [ dark = 0, light = 0 ] = [
					luminance( paint( layers ) ),
					luminance( paint( [ ...layers, color ] ) ),
				].sort( ( a, b ) => a - b );
				return ( light + 0.05 ) / ( dark + 0.05 );
			};

			const low = [];
			let measured = 0;
			for ( const rule of contrastRules ) {
				for ( const element of document.querySelectorAll(
					rule.selector
				) ) {
					if ( ! element.checkVisibility() ) {
						continue;
					}
					const style = getComputedStyle( element, rule.pseudo );
					const layers = backgrounds(
						rule.against === 'inside'
							? element
							: element.parentElement
					);
					const best = Math.max(
						...rule.properties.map( ( property ) =>
							ratio( layers, style.getPropertyValue( property ) )
						)
					);
					measured++;
					if ( best < rule.atLeast ) {
						low.push( {
							part: rule.part,
							block:
								element.closest( blockSelector )?.className ??
								'',
							ratio: Math.round( best * 100 ) / 100,
						} );
					}
				}
			}
			return { measured, low };
		},
		{ blockSelector: root, contrastRules: [ ...rules ] }
	);
}
