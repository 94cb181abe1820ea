/** What a line of a page's own furniture asks for in place of the words. */
export type Furniture = 'comments' | 'scroll-to-top' | 'nothing';

const SCROLL =
	/^(?:[↑▲⬆︎\s]*)(?:scroll(?: back)? to (?:the )?top|back to (?:the )?top|(?:go )?to (?:the )?top|top of page|return to top|nach oben|zum seitenanfang|zurück nach oben|retour en haut(?: de page)?|haut de page|volver arriba|ir arriba|torna su|voltar ao topo|naar boven)(?:[↑▲⬆︎\s]*)$/i;

const COMMENTS: readonly RegExp[] = [
	/^(?:leave|post|add|write) (?:a |your )?(?:comment|reply|response)s?(?: cancel reply)?$/i,
	/^cancel reply$/i,
	/^your email address will not be published\.?(?: required fields are marked(?: \*)?)?$/i,
	/^required fields are marked(?: \*)?$/i,
	/^save my name,? email,? and website in this browser for the next time i comment\.?$/i,
	/^(?:post|submit|send) comment$/i,
	/^(?:schreibe?n? sie einen kommentar|schreibe einen kommentar|kommentar (?:hinterlassen|schreiben|abschicken)|antworten abbrechen)$/i,
	/^(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\.?(?: erforderliche felder sind mit \* markiert\.?)?$/i,
	/^erforderliche felder sind mit \* markiert\.?$/i,
	/^laisser un commentaire$/i,
	/^votre adresse e-mail ne sera pas publiée\.?(?: les champs obligatoires sont indiqués avec(?: \*)?)?$/i,
	/^(?:deja|dejar) (?:una respuesta|un comentario)$/i,
	/^tu dirección de correo electrónico no será publicada\.?(?: los campos obligatorios están marcados con(?: \*)?)?$/i,
];

/** Names of fields, which are furniture only below a comment form's heading. */
const FIELD =
	/^(?:comment|name|email|e-mail|website|kommentar|website|nom|nombre|correo electrónico|web)\s*\*?:?$/i;

const NOTHING =
	/^(?:skip to (?:main )?content|share this(?: post| article)?:?|(?:←\s*)?previous (?:post|article)|next (?:post|article)(?:\s*→)?|zum inhalt springen|table of contents \[?(?:hide|show)\]?)$/i;

/**
 * What a line is that a page brings along when its text is copied.
 *
 * @param line   A line without white space at its ends.
 * @param inForm Whether a line of a comment form came before it.
 * @return Undefined for a line of the article.
 */
export function furnitureOf(
	line: string,
	inForm: boolean
): Furniture | undefined {
	if ( SCROLL.test( line ) ) {
		return 'scroll-to-top';
	}
	if (
		COMMENTS.some( ( pattern ) => pattern.test( line ) ) ||
		( inForm && FIELD.test( line ) )
	) {
		return 'comments';
	}
	return NOTHING.test( line ) ? 'nothing' : undefined;
}
