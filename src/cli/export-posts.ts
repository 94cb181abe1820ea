import type { CommonFlags, CredentialFlags } from './options';
import type { Terminal } from './terminal';
export type ExportFlags = CommonFlags &
	CredentialFlags & { post?: string[]; status?: string[]; force?: boolean };
export async function exportPosts(
	folder: string,
	flags: ExportFlags,
	terminal: Terminal
): Promise< number > {
	terminal.say( folder + flags );
	return 1;
}
