"""Words that a publishing system puts around comments, where no class names them."""

LONGEST_LABEL = 24
_LABEL_WORDS = """
    reply permalink edit delete like share report link quote flag permanent_link
    reply_to_this log_in_to_reply read_more
    antworten bearbeiten löschen melden zitieren gefällt_mir permanenter_link
    répondre modifier supprimer signaler lien_permanent citer j'aime
    responder editar eliminar borrar denunciar citar enlace_permanente me_gusta
    rispondi modifica elimina segnala cita link_permanente mi_piace
    excluir apagar curtir gostar beantwoorden reageren bewerken verwijderen
    svara svar odpowiedz ответить відповісти
"""
_AUTHOR_WORDS = """
    author post_author blog_author article_author autor autorin beitragsautor auteur
    auteure auteur_de_l'article autore autrice autora författare
"""
_LABELS = frozenset(_LABEL_WORDS.split())
_AUTHORS = frozenset(_AUTHOR_WORDS.split())


def is_label(line: str) -> bool:
    """Whether a line is all that a link of the system says: "Reply", "Edit"."""
    return _word(line) in _LABELS


def is_author_mark(line: str) -> bool:
    """Whether a line is the mark of the post's author beside their name."""
    return _word(line) in _AUTHORS


def _word(line: str) -> str:
    return line.strip(" ()[]#·|:»→↩").casefold().replace(" ", "_")
