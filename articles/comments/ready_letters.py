"""Private letters to the writers of comments, by purpose and language. Plain Python.

They stand in the language of the page, which the admin need not speak. None gives
advice: they say where help is, or ask for another text.
"""

from typing import Final

_READY: Final = {
    "urgent": {
        "en": (
            "Thank you for your comment. We have kept it private, because what you "
            "describe may need care soon, and we cannot judge it from here.\n\n"
            "Please do not wait for us: call your local emergency number, or see a "
            "doctor today, and tell them what you wrote to us."
        ),
        "es": (
            "Gracias por su comentario. No lo hemos publicado, porque lo que "
            "describe puede necesitar atención pronto y desde aquí no podemos "
            "valorarlo.\n\n"
            "No espere nuestra respuesta: llame al número de emergencias o acuda "
            "hoy mismo a un médico, y cuéntele lo que nos ha escrito."
        ),
        "fr": (
            "Merci pour votre commentaire. Nous ne l’avons pas publié, car ce que "
            "vous décrivez demande peut-être des soins rapides, et nous ne pouvons "
            "pas en juger d’ici.\n\n"
            "N’attendez pas notre réponse : appelez le numéro d’urgence ou "
            "consultez un médecin aujourd’hui, et dites-lui ce que vous nous avez "
            "écrit."
        ),
        "de": (
            "Danke für Ihren Kommentar. Wir haben ihn nicht veröffentlicht, denn "
            "was Sie beschreiben, braucht vielleicht bald Hilfe, und von hier aus "
            "können wir das nicht beurteilen.\n\n"
            "Bitte warten Sie nicht auf uns: Rufen Sie den Notruf an oder gehen Sie "
            "noch heute zu einem Arzt, und sagen Sie dort, was Sie uns geschrieben "
            "haben."
        ),
        "it": (
            "Grazie per il suo commento. Non lo abbiamo pubblicato, perché ciò che "
            "descrive potrebbe richiedere cure a breve, e da qui non possiamo "
            "valutarlo.\n\n"
            "Non aspetti noi: chiami il numero di emergenza o si rivolga oggi "
            "stesso a un medico, e gli dica ciò che ci ha scritto."
        ),
        "pt": (
            "Obrigado pelo seu comentário. Não o publicámos, porque o que descreve "
            "pode precisar de cuidados em breve, e daqui não o podemos avaliar.\n\n"
            "Não espere por nós: ligue para o número de emergência ou vá hoje a um "
            "médico, e conte-lhe o que nos escreveu."
        ),
        "nl": (
            "Bedankt voor uw reactie. We hebben haar niet geplaatst, want wat u "
            "beschrijft heeft misschien snel zorg nodig, en dat kunnen we van hier "
            "niet beoordelen.\n\n"
            "Wacht niet op ons: bel het alarmnummer of ga vandaag nog naar een "
            "arts, en vertel daar wat u ons schreef."
        ),
    },
    "repost": {
        "en": (
            "Thank you for your comment. It tells details about your health that "
            "would stand on the web under your name for years, so we have kept it "
            "private.\n\n"
            "We would gladly publish your question without them: please send it "
            "again in general words, with a first name or another name that you "
            "like."
        ),
        "es": (
            "Gracias por su comentario. Cuenta detalles de su salud que quedarían "
            "en la web durante años, así que no lo hemos publicado.\n\n"
            "Publicaremos con gusto su pregunta sin ellos: envíela de nuevo en "
            "términos generales, con su nombre de pila o con otro que prefiera."
        ),
        "fr": (
            "Merci pour votre commentaire. Il donne sur votre santé des détails qui "
            "resteraient des années sur le web ; nous l’avons donc gardé privé.\n\n"
            "Nous publierons volontiers votre question sans eux : renvoyez-la en "
            "termes généraux, avec un prénom ou un autre nom de votre choix."
        ),
        "de": (
            "Danke für Ihren Kommentar. Er nennt Einzelheiten zu Ihrer Gesundheit, "
            "die jahrelang im Netz stünden; deshalb haben wir ihn nicht "
            "veröffentlicht.\n\n"
            "Ohne sie veröffentlichen wir Ihre Frage gern: Bitte senden Sie sie "
            "noch einmal in allgemeinen Worten, mit einem Vornamen oder einem "
            "anderen Namen."
        ),
        "it": (
            "Grazie per il suo commento. Riporta dettagli sulla sua salute che "
            "resterebbero per anni sul web, perciò non lo abbiamo pubblicato.\n\n"
            "Pubblicheremo volentieri la sua domanda senza di essi: la invii di "
            "nuovo in termini generali, con un nome di battesimo o un altro a "
            "piacere."
        ),
        "pt": (
            "Obrigado pelo seu comentário. Conta pormenores da sua saúde que "
            "ficariam anos na web, por isso não o publicámos.\n\n"
            "Publicaremos com gosto a sua pergunta sem eles: envie-a de novo em "
            "termos gerais, com um primeiro nome ou outro que prefira."
        ),
        "nl": (
            "Bedankt voor uw reactie. Er staan details over uw gezondheid in die "
            "jarenlang op het web zouden staan; daarom hebben we haar niet "
            "geplaatst.\n\n"
            "Zonder die details plaatsen we uw vraag graag: stuur haar opnieuw in "
            "algemene woorden, met een voornaam of een andere naam."
        ),
    },
}


def ready_letters(language: str, purpose: str) -> tuple[str, ...]:
    """Give those of a purpose in a language (BCP 47), or in English."""
    letters = _READY.get(purpose, {})
    text = letters.get(language.lower().split("-")[0]) or letters.get("en")
    return (text,) if text else ()
