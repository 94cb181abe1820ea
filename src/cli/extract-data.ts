import type { CommonFlags, CredentialFlags, ReadingFlags } from './options';
import type { Terminal } from './terminal';
export type ExtractFlags = CommonFlags &
	CredentialFlags &
	ReadingFlags & { post?: string[]; prose?: boolean };
export async function extractData(
	given: string[],
	flags: ExtractFlags,
	terminal: Terminal
): Promise< number > {
	terminal.say( given.join() + flags );
	return 1;
}
