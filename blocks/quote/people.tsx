import { Button, PanelBody } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../src/editor/is-empty';
import { peopleQuoted } from '../../src/editor/people-quoted';
import type { PersonQuoted } from '../../src/editor/people-quoted';
import { siteClient } from '../../src/editor/site-client';
import { escapeText } from './escape-text';
import type { QuoteControlProps } from './types';

/** Long enough for a typist to go on, in milliseconds. */
const PAUSE = 400;

// Whom this site has quoted before, asked when the author stops typing.
function usePeople( typed: string ): PersonQuoted[] {
	const [ people, setPeople ] = useState< PersonQuoted[] >( [] );
	useEffect( () => {
		const moved = new AbortController();
		const timer = setTimeout( async () => {
			const found = await peopleQuoted(
				siteClient(),
				typed,
				moved.signal
			);
			if ( ! moved.signal.aborted ) {
				setPeople( found );
			}
		}, PAUSE );
		return () => {
			clearTimeout( timer );
			moved.abort();
		};
	}, [ typed ] );
	return people;
}

/**
 * Offers the people this site has quoted whose names begin as the one typed.
 *
 * @param props               The quote and how to change it.
 * @param props.attributes
 * @param props.setAttributes
 */
export function People( { attributes, setAttributes }: QuoteControlProps ) {
	const { name, role } = attributes;
	const typed = new DOMParser().parseFromString(
		String( name ?? '' ),
		'text/html'
	).body.textContent;
	// Somebody with a role has been chosen, or is known to the author.
	const people = usePeople( isEmpty( role ) ? ( typed ?? '' ) : '' );
	return people.length > 0 ? (
		<PanelBody title={ __( 'Quoted before', 'editorial-blocks' ) }>
			{ people.slice( 0, 5 ).map( ( person ) => (
				<Button
					key={ `${ person.name } ${ person.role }` }
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () =>
						setAttributes( {
							name: escapeText( person.name ),
							role: escapeText( person.role ) || role,
						} )
					}
				>
					{ [ person.name, person.role ]
						.filter( Boolean )
						.join( ', ' ) }
				</Button>
			) ) }
		</PanelBody>
	) : null;
}
