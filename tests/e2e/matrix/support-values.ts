/**
 * Values of WordPress's block supports, each as the attributes an author's
 * choice writes. Everything but gradients is kept by KSES as it is.
 */
export const supportValues: readonly Record< string, unknown >[] = [
	{ anchor: 'a-place' },
	{ textColor: 'contrast', backgroundColor: 'base' },
	{ gradient: 'vivid-cyan-blue-to-vivid-purple' },
	{ style: { color: { text: '#112233', background: '#ddeeff' } } },
	{
		style: {
			color: {
				gradient: 'linear-gradient(135deg,#112233 0%,#445566 100%)',
			},
		},
	},
	{
		style: {
			color: {
				gradient:
					'linear-gradient(135deg,rgb(6,147,227) 0%,rgb(155,81,224) 100%)',
			},
		},
	},
	{
		style: {
			elements: {
				link: { color: { text: 'var:preset|color|accent-3' } },
			},
		},
	},
	{ borderColor: 'accent-1' },
	{
		style: {
			border: {
				color: '#334455',
				radius: '12px',
				style: 'dashed',
				width: '2px',
			},
		},
	},
	{
		style: {
			border: {
				radius: {
					topLeft: '1px',
					topRight: '2px',
					bottomLeft: '3px',
					bottomRight: '4px',
				},
				top: { color: '#111111', style: 'solid', width: '1px' },
				left: { color: 'var:preset|color|contrast', width: '4px' },
			},
		},
	},
	{ style: { shadow: 'var:preset|shadow|natural' } },
	{ style: { shadow: '0 2px 4px #00000033' } },
	{
		style: {
			spacing: {
				blockGap: '2rem',
				margin: { top: '1em', bottom: 'var:preset|spacing|50' },
				padding: {
					top: '1rem',
					right: '5%',
					bottom: 'clamp(1rem, 2vw, 3rem)',
					left: 'calc(1rem + 2px)',
				},
			},
		},
	},
	{ fontSize: 'large', fontFamily: 'manrope' },
	{
		style: {
			typography: {
				fontSize: '1.25rem',
				fontStyle: 'italic',
				fontWeight: '300',
				letterSpacing: '0.02em',
				lineHeight: '1.7',
				textDecoration: 'underline',
				textTransform: 'uppercase',
			},
		},
	},
	{ style: { typography: { fontSize: 'clamp(1rem, 2vw, 2rem)' } } },
];
