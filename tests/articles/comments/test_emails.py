"""What the mails say, and that nobody can make them say something else."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest

from articles.comments.emails import message
from articles.comments.flows import decide, reply
from articles.comments.mail_shape import quoted
from articles.comments.models import Action, MailKind, OutgoingMail, ReaderComment
from articles.comments.targets import Target, target_of
from tests.articles.comments.factories import published, waiting

HOSTILE = [
    "Mara\r\nBcc: all@example.org",
    "=?utf-8?q?Mara=0D=0ABcc:_all@example.org?=",
    "Mara\u2028Bcc: all@example.org",
    'Mara" <all@example.org>, "x',
    "م" * 200,
    "Mara" * 60,
]


def written(
    comment: ReaderComment, kind: MailKind, to: ReaderComment | None = None
) -> EmailMessage:
    """Write a mail, and read it as a mail program does."""
    row = OutgoingMail(
        kind=kind, comment=comment, recipient=to or comment, message_id="<1@localhost>"
    )
    target = target_of(comment.thread)
    assert target is not None
    raw = message(row, target).message().as_bytes()
    return message_from_bytes(raw, policy=policy.default)


def bin_it(comment: ReaderComment, moderator: Any, **more: Any) -> ReaderComment:
    decide(comment, Action.BIN, by=moderator, **more)
    comment.refresh_from_db()
    return comment


@pytest.mark.parametrize("kind", MailKind)
def test_every_mail_can_be_stopped_and_says_whether_it_is_automatic(
    target: Target, kind: MailKind
) -> None:
    mail = written(waiting(target), kind)

    stop = mail["List-Unsubscribe"].strip()
    assert stop.startswith("<http://testserver/email/stop/")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    by_hand = kind == MailKind.LETTER
    assert mail["Auto-Submitted"] == ("no" if by_hand else "auto-generated")
    assert mail["Message-ID"] == "<1@localhost>"
    assert mail["Date"]
    assert not mail.is_multipart()


@pytest.mark.parametrize("kind", MailKind)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_title_stays_within_its_line(
    target: Target, kind: MailKind, hostile: str
) -> None:
    comment = waiting(target)
    target.page.title = hostile[:255]
    target.page.save()

    mail = written(comment, kind)

    assert mail["To"] == "priya@example.org"
    assert mail["Bcc"] is None
    assert "\n" not in mail["Subject"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_of_a_reader_or_a_site_adds_no_header(
    target: Target, hostile: str
) -> None:
    comment = waiting(target)
    ReaderComment.objects.filter(pk=comment.pk).update(name=hostile[:80])
    comment.refresh_from_db()
    site = target.page.get_site()
    site.site_name = hostile
    site.save()

    mail = written(comment, MailKind.REPLY)

    assert mail["Bcc"] is None
    assert [one.addr_spec for one in mail["From"].addresses] == ["site@localhost"]
    assert "\n" not in mail["Subject"]


def test_addresses_come_from_the_site(target: Target) -> None:
    text = written(waiting(target), MailKind.PUBLISHED).get_content()

    assert "http://testserver/articles/stave/comments/at/" in text


def test_a_declined_comment_comes_back_whole(target: Target, moderator: Any) -> None:
    body = "A long thought of mine. " * 150 + "The end."
    comment = bin_it(waiting(target, body=body), moderator)

    text = written(comment, MailKind.DECLINED).get_content()

    words = " ".join(text.replace("\n>", "").split())
    assert body in words


def test_a_decision_without_reason_says_none(target: Target, moderator: Any) -> None:
    text = written(bin_it(waiting(target), moderator), MailKind.DECLINED).get_content()

    assert "None" not in text


def test_the_reason_is_that_of_the_newest_decision(
    target: Target, moderator: Any
) -> None:
    comment = bin_it(waiting(target), moderator, reason="An old reason.")
    decide(comment, Action.WAIT, by=moderator)
    bin_it(comment, moderator, reason="It names a client.")

    text = written(comment, MailKind.DECLINED).get_content()

    assert "It names a client." in text
    assert "An old reason." not in text


def test_a_published_comment_of_one_who_wants_replies_asks_to_confirm(
    target: Target,
) -> None:
    plain = written(published(target), MailKind.PUBLISHED).get_content()
    follows = published(target, body="And one more thing.", follows_replies=True)

    text = written(follows, MailKind.PUBLISHED).get_content()

    assert "/email/confirm/" not in plain
    assert "/email/confirm/" in text


def test_a_reply_says_who_replied_where(target: Target, moderator: Any) -> None:
    first = published(target, follows_replies=True)
    answer = reply(first, moderator, "It would!", now=first.created)

    mail = written(answer, MailKind.REPLY, first)

    assert (
        mail["Subject"].strip() == "Mara Ellingsen replied on “Letting the stave lean”"
    )
    assert "Hello Priya N.," in mail.get_content()
    assert "> It would!" in mail.get_content()


def test_lines_are_no_longer_than_people_read_but_for_addresses(
    target: Target,
) -> None:
    comment = waiting(target, body="Words and words. " * 60)

    lines = written(comment, MailKind.RECEIVED).get_content().splitlines()

    long = [line for line in lines if len(line) > 72]
    assert all(line.startswith("http://") for line in long)


def test_text_of_every_script_arrives(target: Target) -> None:
    body = "שלום, أهلا بالعالم, 你好, 🙂 & <b>."

    text = written(waiting(target, body=body), MailKind.RECEIVED).get_content()

    assert f"> {body}" in text

    mail = written(waiting(target), MailKind.RECEIVED)

    assert mail["To"]  # a language without translation falls back to English


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("One.\n\nTwo.", "> One.\n>\n> Two."),
        ("a" * 700, "> " + "a" * 600 + "\n> …"),
        ("> quoted before", "> > quoted before"),
    ],
)
def test_a_quote_keeps_paragraphs(text: str, quote: str) -> None:
    assert quoted(text) == quote
