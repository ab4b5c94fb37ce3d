"""The form for a new comment, its notes and its sum, left below the post."""

import re

from importers.cleaning.document import FactOrigin
from importers.cleaning.draft import Draft

from .matching import matching

RULE = "comment_form"
REASON = "part of the form for a new comment"

_NUMBERS = (
    r"(?:\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
    r"|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
    r"|uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
    r"|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix"
    r"|due|tre|quattro|sei|sette|otto|nove|dieci|um|dois|três|quatro|sete|oito|dez"
    r"|een|twee|drie|vijf|zes|zeven|negen|tien)"
)
# Five plugins ask for a sum with one of its three numbers left out.
_SUM = (
    rf"(?:(?:captcha|what is|prove you are human|anti-?spam)\W{{0,3}})?"
    rf"(?:{_NUMBERS}|[_?\[\]]{{0,9}})\s?[×x*+\-−–÷/]\s?(?:{_NUMBERS}|[_?\[\]]{{0,9}})"
    rf"\s?=\s?(?:{_NUMBERS}|[_?.\[\]]{{0,9}})\W{{0,3}}"
)
_TITLES = (
    r"leave a (?:reply|comment)(?: to .{1,60})?(?: cancel reply)?|cancel reply"
    r"|post a (?:comment|reply)|add (?:a|your) comment|write a comment|submit comment"
    r"|(?:schreibe?|hinterlasse?) (?:uns )?(?:einen|eine) (?:kommentar|antwort)"
    r"(?: antworten abbrechen)?|kommentar (?:verfassen|schreiben|abschicken)"
    r"|deja (?:una respuesta|un comentario)(?: cancelar (?:la )?respuesta)?"
    r"|publicar (?:el )?comentario|laisser un commentaire(?: annuler la réponse)?"
    r"|laisser une réponse|publier (?:le|un) commentaire"
    r"|lascia un commento(?: annulla risposta)?|rispondi|invia commento"
    r"|deixe (?:um comentário|uma resposta)(?: cancelar resposta)?"
    r"|(?:geef|laat) een (?:reactie|antwoord)(?: achter)?(?: reactie annuleren)?"
    r"|reactie plaatsen"
)
_NOTES = (
    r"your e-?mail (?:address )?will not be (?:published|shared).{0,80}"
    r"|(?:your e-?mail.{0,60})?required fields are marked.{0,10}"
    r"|save my name,? e-?mail.{0,90}|notify me (?:of|when|by).{0,80}"
    r"|you may use these html tags.{0,200}"
    r"|(?:you must be )?logged in to post a comment\.?"
    r"|this site uses akismet.{0,120}|(?:\d+ )?characters? (?:left|remaining)"
    r"|(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht.{0,80}"
    r"|erforderliche felder sind.{0,40}|meinen namen.{0,30}e-?mail.{0,90}"
    r"|tu dirección de correo electrónico no será publicada.{0,80}"
    r"|los campos obligatorios.{0,40}|guarda(?:r)? mi nombre.{0,90}"
    r"|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.{0,80}"
    r"|les champs obligatoires.{0,40}|enregistrer mon nom.{0,90}"
    r"|il tuo indirizzo e-?mail non sarà pubblicato.{0,80}|i campi obbligatori.{0,40}"
    r"|o seu endereço de e-?mail não será publicado.{0,80}|campos obrigatórios.{0,40}"
    r"|(?:je|het) e-?mailadres (?:wordt|zal) niet.{0,80}|vereiste velden.{0,40}"
)
_FIELDS = (
    r"(?:(?:your )?(?:name|e-?mail|comment|website|url)(?: address)?"
    r"|nombre|correo(?: electrónico)?|nom|site web|kommentar|nachricht|webseite"
    r"|comentario"
    r"|commentaire|nome|sito web|commento|comentário|naam|reactie)\s?\*{1,2}:?"
)
# Without asterisk these are labels only below the form's title.
_LABEL = re.compile(
    r"(?:name|e-?mail(?: address)?|website|url|comment|your (?:name|e-?mail|comment)"
    r"|post comment|submit|nombre|correo(?: electrónico)?|web|comentario|nom|site web"
    r"|commentaire|kommentar|webs(?:e)?ite|e-mail-adresse|nome|sito web|commento"
    r"|comentário"
    r"|naam|reactie)(?: \((?:required|optional)\))?\W*",
)
_FORM_LENGTH = 12
_TITLE = re.compile(rf"(?:{_TITLES})\W*")
_PART = re.compile(rf"(?:{_NOTES}|{_FIELDS}|{_SUM})")
_CLOSED = re.compile(
    r"comments are (?:now )?closed.{0,40}|(?:die )?kommentare? (?:sind"
    r"|ist) geschlossen.{0,20}"
    r"|los comentarios están cerrados\.?|les commentaires sont fermés\.?"
    r"|i commenti sono chiusi\.?|os comentários estão fechados\.?"
    r"|reacties zijn gesloten\.?",
)


def is_title(line: str) -> bool:
    """Say whether a line is the title of such a form."""
    return bool(_TITLE.fullmatch(line.lower()))


def is_part(line: str) -> bool:
    """Say whether a line is the title of such a form, or stands in one."""
    lowered = line.lower()
    return bool(_TITLE.fullmatch(lowered) or _PART.fullmatch(lowered))


def apply(draft: Draft) -> None:
    """Take the form out; where it stands, comments are open."""
    titles, closed = set(matching(draft, _TITLE)), set(matching(draft, _CLOSED))
    parts = set(matching(draft, _PART))
    labels = {
        label
        for label in (matching(draft, _LABEL) if titles else ())
        if any(0 < label - title <= _FORM_LENGTH for title in titles)
    }
    if draft.facts.comments_open is None and (titles or parts or closed):
        draft.facts.learn("comments_open", not closed, FactOrigin.PAGE)
    draft.remove(titles | parts | closed | labels, RULE, REASON)
