"""Answers to comments that reveal nothing about anybody, by language. Plain Python.

They stand in the language of the page, which the admin need not speak.
"""

from typing import Final

_READY: Final = {
    "en": (
        "Thank you for taking the time to write.",
        "We do not speak about anybody’s own case here, whoever it is. Call or write "
        "to the practice: we answer every message.",
        "In general: ask somebody who can examine you before you try this.",
    ),
    "es": (
        "Gracias por tomarse el tiempo de escribir.",
        "Aquí no hablamos del caso de nadie, sea quien sea. Llame o escriba al centro: "
        "contestamos a todos los mensajes.",
        "En general: consulte a quien pueda examinarle antes de probarlo.",
    ),
    "fr": (
        "Merci d’avoir pris le temps d’écrire.",
        "Ici, nous ne parlons du cas de personne, quelle qu’elle soit. Appelez le "
        "cabinet ou écrivez-lui : nous répondons à tous les messages.",
        "De façon générale : demandez à quelqu’un qui peut vous examiner avant "
        "d’essayer.",
    ),
    "de": (
        "Danke, dass Sie sich die Zeit genommen haben zu schreiben.",
        "Über einzelne Personen sprechen wir hier nicht, wer es auch sei. Rufen Sie in "
        "der Praxis an oder schreiben Sie uns: Wir beantworten jede Nachricht.",
        "Ganz allgemein: Fragen Sie jemanden, der Sie untersuchen kann, bevor Sie das "
        "ausprobieren.",
    ),
    "it": (
        "Grazie per aver trovato il tempo di scrivere.",
        "Qui non parliamo del caso di nessuno, chiunque sia. Chiami o scriva allo "
        "studio: rispondiamo a tutti i messaggi.",
        "In generale: prima di provare, chieda a chi può visitarla.",
    ),
    "pt": (
        "Obrigado por ter dedicado tempo a escrever.",
        "Aqui não falamos do caso de ninguém, seja quem for. Ligue ou escreva para o "
        "consultório: respondemos a todas as mensagens.",
        "Em geral: antes de experimentar, consulte quem o possa examinar.",
    ),
    "nl": (
        "Bedankt dat u de tijd nam om te schrijven.",
        "Over iemands eigen situatie praten we hier niet, om wie het ook gaat. Bel of "
        "schrijf de praktijk: we beantwoorden elk bericht.",
        "In het algemeen: vraag iemand die u kan onderzoeken voordat u dit probeert.",
    ),
}


def ready_replies(language: str) -> tuple[str, ...]:
    """Give them in a language (BCP 47), in English where there are none."""
    return _READY.get(language.lower().split("-")[0], _READY["en"])
