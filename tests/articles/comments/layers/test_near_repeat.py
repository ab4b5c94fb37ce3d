"""Layer 9: nearly the same text."""

import pytest

from articles.comments.layers.near_repeat import (
    KEPT,
    examine,
    hashes_of,
    likeness,
    sketch,
)
from articles.comments.layers.verdicts import Hold

from .remembered import Remembered, attempt

SPAM = (
    "I was sceptical at first but after only two weeks with this amazing oil my pain "
    "was completely gone and my doctor could not believe it, ask me for the address"
)
SPUN = (
    "I was sceptical at first but after only three weeks with this amazing oil my pain "
    "was completely gone and my husband could not believe it, ask me for the address"
)
HONEST = (
    "I was sceptical at first as well, and went because my sister had. The first two "
    "visits hurt; since then I sleep through, which I had not done in years."
)
JAPANESE = (
    "このオイルを二週間使ったら肩の痛みが完全に消えて、"
    "医者も信じられないと言いました。住所は私に聞いてください。"
)
JAPANESE_HONEST = (
    "先週はじめて施術を受けました。最初は少し痛かったのですが、"
    "終わった後は肩が軽くなりました。また来月お願いしたいと思います。"
)
THAI = "ฉันใช้น้ำมันนี้เพียงสองสัปดาห์แล้วอาการปวดหายไปหมด หมอของฉันไม่อยากจะเชื่อ ถามที่อยู่จากฉันได้"
THAI_HONEST = (
    "เมื่อวานไปนวดครั้งแรก ตอนแรกเจ็บนิดหน่อย แต่ตอนนี้นอนหลับสบายขึ้นมาก ขอบคุณสำหรับบทความดีๆ"
)
HINDI = (
    "मैंने यह तेल केवल दो सप्ताह लगाया और मेरा दर्द पूरी तरह चला गया, "
    "मेरे डॉक्टर को विश्वास नहीं हुआ, पता मुझसे पूछें"
)


def held(body: str, *earlier: str) -> bool:
    sketches = [(pk, sketch(text)) for pk, text in enumerate(earlier, 1)]
    return examine(attempt(body), Remembered(sketches=sketches)) is not None


@pytest.mark.parametrize(
    ("body", "earlier"),
    [
        (SPAM, SPAM),
        (SPUN, SPAM),
        (SPAM.upper() + "!!!", SPAM),
        (SPAM.replace(" ", "\n\n"), SPAM),
        (SPAM + " Thank you for this post.", SPAM),
        (JAPANESE.replace("二", "三"), JAPANESE),
        (THAI.replace("สอง", "สาม"), THAI),
        (HINDI.replace("दो", "तीन"), HINDI),
    ],
)
def test_a_text_that_was_changed_a_little_waits(body: str, earlier: str) -> None:
    assert held(body, HONEST, earlier)


@pytest.mark.parametrize(
    ("body", "earlier"),
    [
        (HONEST, SPAM),
        (SPAM, HONEST),
        (JAPANESE_HONEST, JAPANESE),
        (THAI_HONEST, THAI),
        (SPAM, JAPANESE),
        ("", SPAM),
    ],
)
def test_another_text_passes(body: str, earlier: str) -> None:
    assert not held(body, earlier)


@pytest.mark.parametrize(
    "thanks",
    [
        "Thank you!",
        "Thank you so much for this article, it was really helpful!",
        "ありがとうございました!",
        "ありがとうございます。とても参考になりました。",
        "谢谢您的文章,对我很有帮助!",
        "Vielen herzlichen Dank für diesen schönen und hilfreichen Artikel!",
        "👍👍👍 🙏",
    ],
)
def test_short_thanks_are_alike_and_pass(thanks: str) -> None:
    assert sketch(thanks) == b""
    assert not held(thanks, thanks, thanks)


def test_a_moderator_reads_how_many_there_were_and_which_was_the_first() -> None:
    sketches = [(9, sketch(SPAM)), (7, sketch(HONEST)), (4, sketch(SPUN))]

    verdict = examine(attempt(SPAM), Remembered(sketches=sketches))

    assert verdict == Hold("near_repeat", {"count": 2, "first": 4})


def test_another_threshold_can_be_tried() -> None:
    history = Remembered(sketches=[(1, sketch(SPAM))])

    assert examine(attempt(SPUN), history, alike=0.95) is None


def test_a_sketch_is_the_same_in_every_process_and_fits_its_column() -> None:
    assert sketch(SPAM)[:8].hex() == "0303e6340ff27196"
    assert len(sketch(SPAM * 50)) == KEPT * 4
    assert sketch("a b " * 20) != b""


def test_what_two_texts_share_is_estimated() -> None:
    one, other = frozenset(range(16)), frozenset(range(8, 24))

    assert likeness(one, one) == 1
    assert likeness(one, frozenset(range(100, 116))) == 0
    assert likeness(one, other) == 0.5
    assert likeness(frozenset(), one) == 0


def test_a_sketch_is_read_as_it_was_written() -> None:
    assert len(hashes_of(sketch(SPAM))) == KEPT
    assert hashes_of(b"") == frozenset()
