"""Lines that belong to the site, not to the author, in the languages of the web."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A line, and whether it opens a section that goes with it.

    What is a `label` may also be a heading or an item that the author wrote.
    """

    rule: str
    reason: str
    section: bool = False
    label: bool = False


def lines(*alternatives: str) -> str:
    """The pattern of lines in small letters: `re` is slow where it has to fold them."""
    return rf"(?:{'|'.join(alternatives)})\W*"


_PHRASES: tuple[tuple[Phrase, str], ...] = (
    (
        Phrase("share", "an invitation to share the post"),
        lines(
            r"(?:please )?share(?: this| on| it| the (?:post|article|love))?(?:"
            r" (?:post|article|"
            r"story|page|entry|with your friends))?(?: (?:on|via) [\w, ]{3,40})?",
            r"(?:tweet|pin|like|e-?mail|print|facebook|twitter|linkedin|pinterest"
            r"|whatsapp"
            r"|reddit|tumblr|telegram)(?: (?:this|it))?(?: (?:post|page|article))?",
            r"pin (?:it|this)(?: (?:here|now|for later|to pinterest))?|like this"
            r"|summari[sz]e with ai|like loading|loading(?: (?:posts|comments|more))?"
            r"|teilen(?: mit| auf)?|artikel teilen|partager"
            r"|partagez(?: cet article)?|comp[aá]rte(?:lo|nos)?|compartir"
            r"|compartilh(?:e|ar)"
            r"|condividi(?: su)?|delen|deel dit(?: artikel| bericht)?|gef[aä]llt mir"
            r"|dela|del|jaa|udost[eę]pnij|поделиться|share this:? ?click to .{0,200}",
            r"click to (?:share|email|print) .{0,120}\(opens in new window\).{0,40}",
            r"copy link|link copied!?|copied to clipboard"
            r"|(?:enjoy|like)(?:ed)? (?:the|this|my) (?:post|article)\W+(?:please )?"
            r"(?:pin|share)\b.{0,40}",
        ),
    ),
    (
        Phrase("related", "a list of other posts", section=True),
        lines(
            r"related(?: (?:posts?|articles?|stor(?:y|ies)|reading|content|links|news"
            r"|topics"
            r"|entries|items|resources|products)(?: (?:from|on|about) .{1,40})?)?",
            r"(?:you (?:may|might)(?: also)?|we think you'?ll|you'?ll(?: also)?)"
            r" (?:like|love|enjoy|be interested in).{0,30}",
            r"more (?:posts|articles|stories|news|from|like this|to read|reading)(?:"
            r" .{0,40})?",
            r"(?:recent|latest|popular|similar|recommended|trending|featured|other"
            r"|next|top)"
            r"(?: \w+)? (?:posts?|articles?|stor(?:y|ies)|news|blogs?|reads?|entries"
            r"|reading)",
            r"read more (?:about|on|from) .{1,60}:"
            r"|(?:also )?worth (?:checking out|reading)",
            r"other (?:posts|articles|stories) you (?:may|might|'ll) .{0,30}",
            r"recommended(?: (?:for you|reading))?|read (?:next|more|also)|keep reading"
            r"|up next|what to read next|explore more|don'?t miss|also read|see also",
            r"[aä]hnliche (?:beitr[aä]ge|artikel)|verwandte (?:beitr[aä]ge|artikel"
            r"|themen)|das k[oö]nnte (?:dich|sie)(?: auch)? interessieren|weitere"
            r" (?:beitr[aä]ge|artikel)",
            r"articles? (?:similaires|li[eé]s|connexes|r[eé]cents)|sur le m[eê]me"
            r" (?:sujet|th[eè]me)"
            r"|vous aimerez (?:aussi|peut-[eê]tre).{0,20}|[aà] lire aussi|lire aussi",
            r"(?:entradas|art[ií]culos|publicaciones|noticias) (?:relacionad[ao]s"
            r"|recientes|similares)"
            r"|tambi[eé]n te puede interesar|te puede interesar|m[aá]s art[ií]culos",
            r"(?:artigos|posts|not[ií]cias) relacionad[ao]s|leia (?:tamb[eé]m|mais)"
            r"|veja tamb[eé]m|voc[eê] tamb[eé]m pode gostar.{0,20}",
            r"(?:articoli|post) (?:correlati|simili|recenti)|leggi anche"
            r"|potrebbe(?:ro)?"
            r" interessarti.{0,20}|ti potrebbe(?:ro)? (?:anche )?(?:interessare"
            r"|piacere).{0,20}",
            r"gerelateerde? (?:berichten|artikelen)|lees ook|(?:misschien )?ook"
            r" interessant"
            r"|relaterade (?:inl[aä]gg|artiklar)|relaterede (?:artikler|indl[aæ]g)"
            r"|podobne (?:wpisy|artyku[lł]y)|похожие (?:записи|статьи)"
            r"|関連記事|相关文章",
        ),
    ),
    (
        Phrase("author-box", "the box about the author", section=True),
        lines(
            r"(?:a bit |more )?about (?:the|this) (?:author|writer|contributor)s?",
            r"(?:written by|author) bio|author(?: profile| information)|meet the author"
            r"|view author (?:page|profile|bio)|meet your guide|visit linkedin page"
            r"|read [\w'’. -]{2,30}['’]s? (?:full )?bio"
            r"|view all posts(?: by .{1,60})?|more posts by .{1,60}|view (?:full"
            r" )?profile|see all (?:posts|articles)(?: by .{1,60})?",
            r"[uü]ber (?:den|die) autor(?:in)?|[aà] propos de l['’]auteure?|(?:sobre"
            r"|acerca de) (?:el|la|o|a) autora?|(?:sull['’]|l['’])autore|informazioni"
            r" sull['’]autore"
            r"|over de auteur|om f[oö]rfattaren|о авторе|o autorze|alle beitr[aä]ge"
            r" von .{1,60}",
        ),
    ),
    (
        Phrase("comment-form", "the form for a new comment", section=True),
        lines(
            r"leave (?:a|your) (?:reply|comment|response)(?: .{0,60})?|post a comment"
            r"|(?:add|write|submit) (?:a|your) comment|join the (?:conversation"
            r"|discussion)|cancel reply|your email address will not be published.{0,80}"
            r"|comments are closed.{0,40}|(?:no|\d+) comments?(?: yet)?|comments?(?:"
            r" \(\d+\))?"
            r"|\d+ (?:responses|replies|thoughts) (?:to|on) .{1,200}|what do you think",
            r"schreibe? (?:einen|dein(?:en)?) kommentar|kommentar (?:schreiben"
            r"|verfassen|hinterlassen)"
            r"|kommentare?|antwort abbrechen|deine e-mail-adresse wird nicht .{0,60}"
            r"|laisser un commentaire|laissez un commentaire|r[eé]pondre|commentaires?",
            r"deja (?:una respuesta|un comentario|tu comentario)|comentarios?"
            r"|deixe (?:um|seu) coment[aá]rio|coment[aá]rios?|lascia un commento"
            r"|commenti"
            r"|(?:geef een|laat een) reactie(?: achter)?|reacties?|l[aä]mna (?:en"
            r" kommentar|ett svar)|dodaj komentarz|добавить комментарий|コメントを残す",
        ),
    ),
    (
        Phrase("newsletter", "an invitation to subscribe"),
        lines(
            r"(?:subscribe|sign up)(?: (?:now|today|here))?(?: (?:to|for|via) .{1,80})?"
            r"|(?:join|get) (?:our|the|my) (?:newsletter|mailing list|e-?mail"
            r" list).{0,60}"
            r"|(?:enter|type) your e-?mail.{0,60}|follow (?:us|me)(?: on .{1,60})?"
            r"|(?:join|get|read) (?:our|the|my) (?:[\w-]+ ){1,3}newsletter.{0,40}"
            r"|(?:get|receive|have) .{5,120} (?:to|in) your inbox.{0,40}"
            r"|newsletter(?: (?:anmelden|abonnieren))?|stay (?:connected|updated|in"
            r" touch)(?: with (?:me|us))?|help (?:me|us) spread the word.{0,40}"
            r"|sponsor this (?:newsletter|podcast|blog|site)"
            r"|(?:sign up|subscribe|join)(?: (?:today|now|for free|here))+"
            r"(?: (?:and|to) .{3,60})?|your information is safe with us"
            r"|(?:no spam|unsubscribe)\b.{0,60}"
            r"|abonnez-vous.{0,60}|suscr[ií]bete.{0,60}|iscriviti.{0,60}"
            r"|inscreva-se.{0,60}",
        ),
    ),
    (
        Phrase("meta", "a line around the post: date, author, topics", label=True),
        lines(
            r"(?!.{40,}:$)(?:posted|filed|published|tagged|categorized"
            r"|categorised|updated|last updated"
            r"|last modified|modified)(?: (?:in|under|on|by|with|as|at|date):?|:)"
            r" .{1,100}|(?:posted|published|updated) \d.{1,40}",
            r"(?:tags?|categor(?:y|ies)|topics?|keywords|kategorien?|schlagw[oö]rter"
            r"|cat[eé]gories?|mots-cl[eé]s|etiquetas|categor[ií]as?|categorie"
            r"|tag)\s*:.{0,160}",
            r"(?:\d+|one|two|three|four|five) min(?:ute)?s?(?: of)? read(?:ing)?(?:"
            r" time)?|(?:(?:estimated )?reading time|lesezeit)(?::? .{0,30})?|temps de"
            r" lecture.{0,30}|(?:written|reviewed|edited|fact[- ]checked) by"
            r"|\d+ (?:views|likes|shares|vues|aufrufe)",
            r"(?:written|edited|reviewed|fact[- ]checked) by: .{2,60}"
            r"|(?:posted|published|(?:last )?updated)(?: on)?:? (?:jan|feb|mar|apr|may"
            r"|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}.{0,60}"
            r"|(?:page |content )?last (?:medically )?(?:reviewed|modified"
            r"|updated)(?: on)?:? .{3,30}\d{4}.{0,30}",
        ),
    ),
    (
        Phrase("navigation", "the way to other pages"),
        lines(
            r"(?:previous|next|older|newer)(?: (?:post|article|entry|story|page)s?)?"
            r"|(?:skip|jump) to (?:main )?content|back to (?:(?:the )?top|blog"
            r"|all posts|home"
            r"|the blog)|no more posts|(?:please )?scroll (?:to the )?right .{3,40}"
            r"|view (?:photos|gallery|all photos|full gallery|slideshow)"
            r"|jump to (?:the )?(?:recipe|list|video|review|comments)|page \d+ of \d+"
            r"|continue reading|home|menu|return to .{1,30}|(?:vorheriger|n[aä]chster)"
            r" beitrag"
            r"|article (?:pr[eé]c[eé]dent|suivant)|entrada (?:anterior|siguiente)"
            r"|(?:view|see|read) (?:all|more)(?: (?:posts|articles|news|blogs?|reviews"
            r"|stories))?|report an (?:issue|error)",
        ),
    ),
    (
        Phrase("footer", "the foot of the site or the post"),
        lines(
            r"(?:you are )?visitor (?:no|number|nr|#)\W{0,3}\d.{0,160}"
            r"|(?:this|the) (?:page|site) (?:looks best|is best viewed).{0,120}"
            r"|best viewed (?:at|with|in) .{1,80}",
        ),
    ),
    (
        Phrase("call-to-action", "an invitation to buy, book or call", label=True),
        lines(
            r"(?:book|schedule|request|get|claim|try|start|see|watch)(?: (?:a|an|your"
            r"|my|the|our))?(?: (?:free|live|quick|personal|new|instant|online|first))*"
            r" (?:demo|quote|estimate|consultation|appointment|session|call|trial"
            r"|massage|treatment|visit|it (?:now|today))"
            r"(?: (?:now|today|here|online))?",
            r"get (?:started|in touch|help)(?: (?:now|today|for free|here))?"
            r"|(?:book|shop|buy|order|apply|register|enroll|enrol|join|donate|download"
            r"|call|sign up|log ?in|sign in)(?: (?:us|in|up))?(?: (?:now|today|here"
            r"|online|for free))|(?:start|try) (?:now|today|(?:it )?(?:for )?free)"
            r"|contact (?:us|me)(?: (?:now|today|here))?|add to (?:cart|basket|bag)"
            r"|learn more|find out more|more info(?:rmation)?|register|donate|apply"
            r"|(?:.{0,20}free trial\W+)?no credit card (?:required|needed)(?: .{0,20})?"
            r"|(?:start|try|begin) (?:your|a|my) .{0,20}free trial.{0,40}"
            r"|(?:use|with) (?:promo |discount )?code \w+(?: now| today)?",
            r"(?:jetzt )?(?:termin|online|platz) (?:buchen|vereinbaren)|jetzt \w{4,12}"
            r"|mehr (?:erfahren|infos?)|kontakt aufnehmen|en savoir plus|r[eé]server"
            r"|prendre (?:rendez-vous|rdv)|contactez[- ](?:nous|moi)"
            r"|m[aá]s informaci[oó]n"
            r"|(?:reserva|pide)(?: (?:tu|una))? cita|cont[aá]ct(?:anos|ame)|contattaci"
            r"|prenota(?: (?:ora|una visita))?|scopri di pi[uù]|saiba mais|fale conosco"
            r"|agende(?: (?:agora|sua consulta))?|boek nu|maak een afspraak"
            r"|neem contact op|meer (?:informatie|weten)",
        ),
    ),
    (
        Phrase("ad", "advertising"),
        lines(r"(?:article|story|text)?\W*continue(?:s|d)?(?: reading)? below.{0,40}"
               r"|in partnership with|sponsored by .{1,40}|advertisement"
               r"|advertising|sponsored(?: (?:content|links?))?|anzeige|werbung"
               r"|publicit[eé]|publicidad|pubblicit[aà]|report this ad"
               r"|skip (?:advertisement|ad)"),
    ),
    (
        Phrase("feedback", "a question how the reader likes the post"),
        lines(
            r"how (?:useful|helpful) was this (?:post|article|page)"
            r"|(?:was|is) (?:this|the) (?:article|page|post|content|information|answer)"
            r" (?:helpful|useful)(?: (?:to|for) you)?(?:\W+yes\W+no)?"
            r"|did you find this (?:(?:article|page|post"
            r"|information) )?(?:helpful|useful)"
            r"|click on a star to rate it|average rating .{0,20}vote count.{0,20}"
            r"|no votes so far.{0,60}|we are sorry that this post was not useful.{0,20}"
            r"|let us improve this post|tell us how we can improve this post"
            r"|rate this (?:article|post|page)|thank(?:s| you) for your feedback",
            r"war (?:dieser|der) (?:artikel|beitrag) hilfreich|cet article vous a-t-il"
            r" [eé]t[eé] utile|te ha (?:resultado|sido) [uú]til(?: este art[ií]culo)?"
            r"|este artigo foi [uú]til|questo articolo (?:ti )?[eè] stato utile"
            r"|was dit artikel nuttig",
        ),
    ),
    (
        Phrase("paywall", "a note that the text is for subscribers"),
        lines(
            r"already (?:have an account|(?:a|an) (?:subscriber|member))\W+(?:log|sign)"
            r" ?in.{0,20}"
            r"|this (?:article|story|content|post) is (?:exclusive(?:ly)?|only"
            r"|reserved)"
            r"(?: available)? (?:to|for) .{0,40}(?:subscribers|members)(?: only)?"
            r"|unlock this (?:article|story|post).{0,160}"
            r"|(?:subscribe|sign in|log in|register) to (?:continue"
            r"|keep) reading.{0,40}"
            r"|sign in to (?:save|view|read|comment|unlock|track) .{3,60}"
            r"|read more of this content when you subscribe.{0,20}"
            r"|to (?:read|continue reading|keep reading|view) .{3,60}"
            r"(?:subscribe|sign in|log in|register).{0,40}",
            r"(?:bereits|schon) (?:abonnent(?:in)?"
            r"|registriert)\W+(?:hier )?(?:anmelden|einloggen)|d[eé]j[aà] abonn[eé](?:e"
            r"|\(e\))?\W+(?:se )?connecte[rz](?:-vous)?"
            r"|¿?ya (?:eres suscriptor|tienes una cuenta)\W+inicia sesi[oó]n"
            r"|sei gi[aà] abbonato\W+accedi|al abonnee\W+log in"
            r"|j[aá] [eé] assinante\W+(?:entre|fa[cç]a login)",
        ),
    ),
    (
        Phrase("shop", "the way to a shop"),
        lines(
            r"buy (?:it )?now (?:from|at) .{2,60}|(?:add|\(add) .{0,60}to (?:cart"
            r"|basket)|(?:see|view|get) (?:this )?deal",
        ),
    ),
    (
        Phrase("contents", "the table of contents; the article page makes its own",
               section=True),
        lines(r"table of contents|contents|in this (?:article|post|guide)|jump"
               r" to|inhaltsverzeichnis"
               r"|inhalt|table des mati[eè]res|sommaire|tabla de contenidos?|[ií]ndice"
               r"|indice"
               r"|inhoudsopgave|in diesem artikel"),
    ),
)  # fmt: skip
_PATTERN = re.compile(
    "|".join(f"(?P<p{at}>{pattern})" for at, (_, pattern) in enumerate(_PHRASES))
)
LONGEST = 240


def phrase_of(line: str) -> Phrase | None:
    """The phrase that makes up the whole line, or None."""
    if not line or len(line) > LONGEST:
        return None
    found = _PATTERN.fullmatch(line.lower())
    return _PHRASES[int((found.lastgroup or "p0")[1:])][0] if found else None
