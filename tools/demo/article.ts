import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The article that `npm start` publishes: the product at work, in one page. */
export const demoArticle = {
	title: 'What a page owes its reader',
	slug: 'what-a-page-owes-its-reader',
	status: 'publish',
	comment_status: 'open',
	// The plugin's own post template.
	template: 'article',
	get content(): string {
		return readFileSync( join( __dirname, 'article.html' ), 'utf8' );
	},
} as const;
