import { Path, SVG } from '@wordpress/components';

/** A box with its start rule and a line of text: a callout in small. */
export const icon = (
	<SVG viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		<Path
			fillRule="evenodd"
			d="M4 4h16v16H4V4Zm3.5 1.5v13h11v-13h-11ZM9.5 8h7v1.5h-7V8Zm0 3.5h7V13h-7v-1.5Z"
		/>
	</SVG>
);
