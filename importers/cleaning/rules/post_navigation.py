"""The way to other pages, and notes about where a post is filed."""

import re

from importers.cleaning.draft import Draft

from .matching import matching, prose_span

RULE = "post_navigation"
REASON = "a way to other pages, or where the site files the post"

_LINE = re.compile(
    r"\W{0,3}(?:(?:previous|next|older|newer) (?:post|article|entry|page"
    r"|story)s?(?:: .{1,100})?"
    r"|back to (?:top|blog|all posts|home|the blog)|continue reading|read more"
    r"|post navigation"
    r"|(?:posted|filed) (?:in|under):? .{1,100}|(?:tagged|tags)(?: with| as)?: .{1,120}"
    r"|categor(?:y|ies): .{1,100}|\d{1,3} min(?:ute)?s? read"
    r"|(?:vorheriger|nächster) (?:beitrag|artikel)(?:: .{1,100})?|beitragsnavigation"
    r"|weiterlesen|(?:kategorien?|schlagwörter): .{1,100}|nach oben"
    r"|(?:entrada|artículo) (?:anterior|siguiente)(?:: .{1,100})?"
    r"|navegación de entradas"
    r"|(?:categorías?|etiquetas): .{1,100}|leer más|volver arriba"
    r"|article (?:précédent|suivant)(?:: .{1,100})?|navigation de l['’]article"
    r"|lire la suite"
    r"|(?:catégories?|étiquettes|mots-clés)\s?: .{1,100}"
    r"|articolo (?:precedente|successivo)(?:: .{1,100})?|navigazione articoli"
    r"|leggi tutto"
    r"|(?:categorie|tag): .{1,100}|post (?:anterior|seguinte)|navegação de posts?"
    r"|leia mais"
    r"|(?:vorig|volgend)e? bericht(?:: .{1,100})?|berichtnavigatie|lees (?:verder|meer)"
    r")\s?\W{0,3}",
)
# The number of comments is a way to them; between paragraphs it may be a title.
_COUNT = re.compile(
    r"(?:\d+|no|one) (?:comments?|responses?|repl(?:y|ies))|leave a comment"
    r"|(?:\d+|keine?) kommentare?|\d+ (?:comentarios?|commentaires?|comment[oi]"
    r"|comentários?|reacties?)",
)


def apply(draft: Draft) -> None:
    """Take out lines that are nothing but such a way or note."""
    first, last = prose_span(draft)
    counts = {i for i in matching(draft, _COUNT) if i < first or i >= last}
    draft.remove(counts.union(matching(draft, _LINE)), RULE, REASON)
