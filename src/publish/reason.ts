/**
 * The words of an error, as a reason.
 *
 * @param error What was thrown.
 */
export function reasonOf( error: unknown ): string {
	return error instanceof Error ? error.message : String( error );
}
