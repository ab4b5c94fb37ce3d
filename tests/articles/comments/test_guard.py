"""What an answer may not tell, and what it may, in seven languages."""

import pytest

from articles.comments.guard import telling

CONFIRMS = {
    # English
    "I enjoyed our last session, see you next week.": "client",
    "Your session on Tuesday was a good start.": "client",
    "Glad your treatment helped.": "client",
    "Your next appointment is the place to talk about it.": "client",
    "When you came to us your shoulder was much worse.": "client",
    "As we discussed, rest for two days.": "client",
    "See you on Tuesday!": "client",
    "Thank you for your visit, and for your kind words.": "client",
    "I treated you twice for this.": "client",
    "It was good to see you.": "client",
    "You are one of my favourite clients.": "client",
    "You came here with us in May 14, and it was better the next day.": "date",
    "How was the walk home after you saw Mara on Friday?": "date",
    # Spanish
    "Me alegra que su tratamiento le ayudara.": "client",
    "Como hablamos, descanse dos días.": "client",
    "Cuando vino a la consulta tenía otro dolor.": "client",
    "Gracias. Nos vemos el martes.": "client",
    "Gracias por escribir. Hasta el martes.": "date",
    "Tu última sesión fue la mejor.": "client",
    # French
    "Votre dernière séance vous a fait du bien.": "client",
    "Comme nous en avons parlé, reposez-vous.": "client",
    "Quand vous êtes venue, le genou était enflé.": "client",
    "Merci beaucoup, à mardi !": "date",
    "Votre rendez-vous reste le bon moment pour en parler.": "client",
    # German
    "Ihre Behandlung ist noch nicht zu Ende.": "client",
    "Wie besprochen: zwei Tage Ruhe.": "client",
    "Als Sie bei uns waren, war die Schulter noch warm.": "client",
    "Danke für die Frage, bis Dienstag!": "date",
    "Beim nächsten Termin sehen wir nach.": "client",
    "Deine letzte Sitzung ist ja erst zwei Tage her.": "client",
    "Sie waren am 3. Mai zur Massage hier.": "date",
    # Italian
    "La tua seduta di ieri è andata bene.": "client",
    "Quando è venuta da noi stava peggio.": "client",
    "Come abbiamo detto, due giorni di riposo.": "client",
    "Grazie, ci vediamo martedì.": "client",
    # Portuguese
    "A sua consulta correu bem.": "client",
    "Quando veio cá, o joelho estava inchado.": "client",
    "Como conversamos, descanse dois dias.": "client",
    "Obrigada pelo comentário, até terça!": "date",
    # Dutch
    "Je behandeling is nog niet klaar.": "client",
    "Zoals besproken: twee dagen rust.": "client",
    "Toen u bij ons was, was de knie dik.": "client",
    "Bedankt voor je vraag, tot dinsdag!": "date",
    "Uw afspraak is het goede moment daarvoor.": "client",
}
REVEALS_NOTHING = [
    # English
    "A session usually takes an hour.",
    "You can book a session with any therapist.",
    "Thank you for your question.",
    "Ask your doctor before you try this.",
    "Please ask your doctor about treatments that suit you.",
    "You can book your appointment online.",
    "Book your first session whenever you like; we are open on Tuesday too.",
    "Our sessions take an hour, and our treatments are listed on the page.",
    "Our clients often ask this.",
    "One of my clients once put it well: breathe first.",
    "We are open from Monday to Friday.",
    "The study of 3 May 2021 found no difference between the groups.",
    "Thank you for your comment of 3 May.",
    "As I said in the article, warmth helps many people.",
    "As we discussed in this article, warmth helps many people.",
    "I see what you mean.",
    "Most people feel it the next day.",
    "Your body needs a day of rest after any massage.",
    "Glad you liked the article.",
    "Look after your knee.",
    # Spanish
    "Una sesión dura una hora.",
    "Gracias por su pregunta.",
    "Pregunte a su médico antes de probarlo.",
    "Puede reservar su cita en la página.",
    "Abrimos de lunes a viernes.",
    "Como decimos en el artículo, el calor ayuda.",
    # French
    "Une séance dure une heure.",
    "Merci pour votre question.",
    "Demandez à votre médecin.",
    "Vous pouvez prendre rendez-vous en ligne.",
    "Vous pouvez réserver votre séance en ligne.",
    "Le cabinet est ouvert de lundi à vendredi.",
    "Merci, à bientôt sur le blog.",
    # German
    "Eine Sitzung dauert eine Stunde.",
    "Danke für Ihre Frage.",
    "Fragen Sie Ihren Arzt.",
    "Sie können Ihren Termin online buchen.",
    "Wir haben von Montag bis Freitag geöffnet.",
    "Viele erzählen von ihrer Behandlung im Krankenhaus.",
    "Als Sie jung waren, war das anders.",
    # Italian
    "Una seduta dura un'ora.",
    "Grazie per la tua domanda.",
    "Chieda al suo medico.",
    "Può prenotare il suo appuntamento in linea.",
    "Siamo aperti da lunedì a venerdì.",
    # Portuguese
    "Uma sessão dura uma hora.",
    "Obrigada pela sua pergunta.",
    "Pergunte ao seu médico.",
    "Pode marcar a sua consulta no site.",
    "Abrimos de segunda até sexta.",
    # Dutch
    "Een sessie duurt een uur.",
    "Bedankt voor je vraag.",
    "Vraag het je huisarts.",
    "U kunt uw afspraak online maken.",
    "Wij zijn open van maandag tot vrijdag.",
]


@pytest.mark.parametrize(("text", "why"), CONFIRMS.items())
def test_an_answer_that_confirms_who_is_a_client_is_found(text: str, why: str) -> None:
    found = telling(text)

    assert why in {one.why for one in found}
    assert all(one.words in text for one in found)


@pytest.mark.parametrize("text", REVEALS_NOTHING)
def test_an_ordinary_answer_passes(text: str) -> None:
    assert telling(text) == ()


def test_a_name_is_told_beside_words_that_tell() -> None:
    found = telling("Dear Priya, your session was long.", name="Priya N.")

    assert [(one.words, one.why) for one in found] == [
        ("your session", "client"),
        ("Priya", "name"),
    ]


def test_the_session_of_somebody_named_is_found() -> None:
    text = "Priya, the treatment went well."

    assert telling(text, name="Priya N.")
    assert telling(text, name="") == ()


@pytest.mark.parametrize(
    "text",
    [
        "I am glad that the massage helped.",
        "Schön, dass die Behandlung geholfen hat.",
        "Ravie que le massage vous ait fait du bien.",
        "Fijn dat de massage heeft geholpen.",
    ],
)
def test_joy_about_a_treatment_tells_who_gave_it(text: str) -> None:
    assert telling(text)


@pytest.mark.parametrize(
    "text",
    [
        "The treatment helped most people in the study.",
        "Die Behandlung hat in der Studie geholfen.",
        "I am glad that the article helped.",
    ],
)
def test_a_treatment_in_general_tells_nothing(text: str) -> None:
    assert telling(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Hello Priya, a session usually takes an hour.",
        "Thank you, Priya. Ask your doctor first.",
        "Priya, the article says it better.",
    ],
)
def test_a_name_alone_tells_nothing(text: str) -> None:
    assert telling(text, name="Priya N.") == ()


def test_an_initial_is_no_name() -> None:
    found = telling("N. B.: your session is on paper only.", name="N.")

    assert {one.why for one in found} == {"client"}


def test_the_same_words_are_told_once() -> None:
    assert len(telling("Your session. And again: Your session.")) == 1


@pytest.mark.parametrize("text", ["your " * 4000, "see you " * 2500, "a" * 20_000])
def test_a_long_text_takes_no_time(text: str) -> None:
    telling(text)
