"""Which comments tell of somebody's own health, and which only look like it."""

import pytest

from articles.comments.health_words import tells_of_own_health

OWN = [
    "I have been diagnosed with fibromyalgia.",
    "My MRI shows nothing new.",
    "I take 20 mg of something every day, is that a problem?",
    "I take warfarin and my GP is Dr Hale. She says my INR is 3.1.",
    "I'm six months pregnant, can I lie on my front?",
    "Last year I had a herniated disc.",
    "I’ve had two miscarriages.",
    "I suffer from panic attacks.",
    "After my second knee surgery it came back.",
    "I am on blood thinners.",
    "I was depressed for years.",
    "I had my gallbladder removed last spring.",
    "As a diabetic I need to be careful.",
    "Me diagnosticaron fibromialgia.",
    "Tengo una hernia lumbar desde marzo.",
    "Estoy embarazada de seis meses.",
    "Tomo 50 mg al día.",
    "On m'a diagnostiqué une hernie.",
    "J’ai une sciatique depuis un mois.",
    "Je suis enceinte de trois mois.",
    "Je prends des antidépresseurs.",
    "Ich wurde vor zwei Jahren am Knie operiert.",
    "Ich habe einen Bandscheibenvorfall.",
    "Bei mir wurde letztes Jahr Diabetes festgestellt.",
    "Ich nehme täglich 20 mg davon.",
    "Ich bin schwanger.",
    "Mi hanno diagnosticato un'ernia.",
    "Soffro di ansia.",
    "Sono incinta di tre mesi.",
    "Ho l'artrite reumatoide.",
    "Fui operada ao joelho.",
    "Tenho diabetes.",
    "Tomo antidepressivos há um ano.",
    "Ik ben vorig jaar aan mijn rug geopereerd.",
    "Ik heb een hernia.",
    "Ik slik bloedverdunners.",
]
LOOKS_ALIKE = [
    "Health matters to all of us.",
    "I have always asked for the elbow, and this makes sense to me.",
    "How is such a diagnosis made?",
    "I have read about cancer and massage.",
    "I have a question about surgery in general.",
    "I wonder whether this helps with depression.",
    "I work with people who have diabetes.",
    "I have treated patients with depression for years.",
    "I have a client who had a stroke.",
    "My mother had a stroke.",
    "I think surgery is often too soon.",
    "In my experience of cancer care, touch matters.",
    "My back hurts after gardening.",
    "Take 20 mg less salt, the label says.",
    "I take the bus to my session.",
    "I am a nurse and liked this article on anxiety.",
    "Does this work for sciatica?",
    "I had cancer patients in mind when I read this.",
    "La salud es importante para todos.",
    "¿Ayuda esto contra la ansiedad?",
    "Tengo una pregunta sobre la ciática.",
    "Mi madre tuvo cáncer.",
    "J'ai lu que le massage aide contre l'anxiété.",
    "J’ai une question sur la sciatique.",
    "Est-ce utile en cas de dépression ?",
    "Ich habe eine Frage zu Diabetes.",
    "Ich habe gelesen, dass Wärme bei Ischias hilft.",
    "Hilft das bei Depressionen?",
    "Meine Mutter hatte Krebs.",
    "Ich bin gespannt auf den zweiten Teil.",
    "Ho letto che aiuta contro l'ansia.",
    "Ho una domanda sulla sciatica.",
    "Tenho uma dúvida sobre a ciática.",
    "Isto ajuda na depressão?",
    "Ik heb een vraag over hernia's.",
    "Ik heb gelezen dat dit helpt bij stress.",
    "Helpt dit bij een depressie?",
]


@pytest.mark.parametrize("text", OWN)
def test_ones_own_case_is_seen(text: str) -> None:
    assert tells_of_own_health(text)


@pytest.mark.parametrize("text", LOOKS_ALIKE)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert not tells_of_own_health(text)


@pytest.mark.parametrize(
    "text", ["I have " * 1500, "my a " * 2000, "ich wurde " * 1000]
)
def test_a_long_text_takes_no_time(text: str) -> None:
    assert not tells_of_own_health(text)
