"""Comments arrive with an imported page."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.comments import counters
from articles.comments.addresses import email_key
from articles.comments.flows import (
    ImportedComment,
    ImportedCounts,
    add_imported,
    decide,
    erase,
)
from articles.comments.listing import conversations
from articles.comments.models import (
    Action,
    Badge,
    CommentSettings,
    CommentThread,
    OutgoingMail,
    ReaderComment,
    Status,
)
from articles.comments.privacy.retention import tidy
from articles.comments.rendering import VERSION
from articles.comments.targets import Target
from tests.articles.comments.factories import published, target_for
from tests.articles.factories import House

START = datetime(2016, 5, 9, 18, 44, tzinfo=UTC)


def comment(key: str, parent: str | None = None, **given: Any) -> ImportedComment:
    """A comment of another site, an hour after the one before by its letter."""
    hours = ord(key[0]) - ord("a")
    fields = {
        "name": "Dell H.",
        "body": f"What {key} had to say.",
        "created": START + timedelta(hours=hours),
    }
    return ImportedComment(key, parent, **{**fields, **given})


def bring(target: Target, *comments: ImportedComment, **given: Any) -> ImportedCounts:
    return add_imported(target.page_id, target.site_id, comments, **given)


def row(key: str) -> ReaderComment:
    return ReaderComment.objects.get(imported_from=key)


def is_counted_right(target: Target) -> bool:
    with transaction.atomic():
        return not counters.recount(CommentThread.objects.get(page_id=target.page_id))


def test_a_conversation_arrives_as_it_was(target: Target) -> None:
    reply = comment("b", "a", name="Ines", body="Tell me next time.", by_author=True)

    counts = bring(target, comment("a"), reply, comment("c", "b"))

    assert (counts.added, counts.known, counts.problems) == (3, 0, [])
    a, b, c = (row(key) for key in "abc")
    assert (a.status, a.name, a.created) == (Status.PUBLISHED, "Dell H.", START)
    assert (b.parent, b.root, b.depth, b.badge) == (a, a, 1, Badge.AUTHOR)
    assert (c.parent, c.root, c.depth, c.badge) == (b, a, 2, Badge.READER)
    assert a.reply_count == 2


def test_the_counters_are_right(target: Target) -> None:
    bring(target, comment("a"), comment("b", "a"), comment("c", status=Status.WAITING))

    thread = CommentThread.objects.get(page_id=target.page_id)
    assert (thread.published, thread.waiting, thread.conversations) == (2, 1, 1)
    assert is_counted_right(target)


def test_parents_may_come_after_their_replies(target: Target) -> None:
    bring(target, comment("c", "b"), comment("b", "a"), comment("a"))

    a, b, c = (row(key) for key in "abc")
    assert a.pk < b.pk < c.pk
    assert (c.parent, c.root) == (b, a)


def test_a_second_import_changes_nothing(target: Target) -> None:
    comments = [comment("a"), comment("b", "a")]
    bring(target, *comments)
    before = list(ReaderComment.objects.values())

    with CaptureQueriesContext(connection) as asked:
        counts = bring(target, *comments)

    assert (counts.added, counts.known) == (0, 2)
    assert list(ReaderComment.objects.values()) == before
    written = [q["sql"] for q in asked if not q["sql"].startswith("SELECT")]
    assert [sql for sql in written if "SAVEPOINT" not in sql] == []


def test_what_is_new_joins_what_was_here(target: Target) -> None:
    bring(target, comment("a"), comment("b", "a"))

    counts = bring(target, comment("a"), comment("c", "b"), comment("b", "a"))

    assert (counts.added, counts.known) == (1, 2)
    assert (row("c").parent, row("c").root, row("c").depth) == (row("b"), row("a"), 2)
    assert row("a").reply_count == 2
    assert is_counted_right(target)


def test_a_key_given_twice_is_one_comment(target: Target) -> None:
    counts = bring(target, comment("a"), comment("a", body="Other words."))

    assert (counts.added, counts.known) == (1, 1)
    assert row("a").body == "What a had to say."


def test_an_orphan_starts_a_conversation_and_is_told(target: Target) -> None:
    counts = bring(target, comment("a", "gone"))

    assert row("a").parent is None
    assert counts.problems == [
        "The comment by Dell H., 9 May 2016, answers one that did not come with the "
        "page: it starts a conversation."
    ]


def test_a_circle_is_cut_at_its_oldest_and_told(target: Target) -> None:
    counts = bring(target, comment("b", "c"), comment("c", "b"), comment("d", "c"))

    assert row("b").parent is None
    assert (row("c").parent, row("d").parent) == (row("b"), row("c"))
    assert "answers itself, by way of others" in counts.problems[0]
    assert is_counted_right(target)


def test_a_reply_shows_a_tombstone_where_its_parent_was_removed(
    target: Target,
) -> None:
    bring(target, comment("a", status=Status.BIN), comment("b", "a"))

    thread = CommentThread.objects.get(page_id=target.page_id)
    assert row("a").shown
    assert (thread.bin, thread.published, thread.conversations) == (1, 1, 1)
    assert is_counted_right(target)


def test_a_later_reply_brings_back_a_tombstone(target: Target) -> None:
    bring(target, comment("a", status=Status.SPAM))
    assert not row("a").shown

    bring(target, comment("b", "a"))

    assert row("a").shown
    assert is_counted_right(target)


@pytest.mark.parametrize("action", [Action.SPAM, Action.BIN])
def test_what_an_editor_decided_here_stays(
    target: Target, moderator: Any, action: Action
) -> None:
    bring(target, comment("a"))
    decide(row("a"), action, by=moderator)

    bring(target, comment("a"))

    assert row("a").status == action
    assert is_counted_right(target)


def test_what_was_erased_here_does_not_come_back(
    target: Target, moderator: Any
) -> None:
    bring(target, comment("a"))
    erase(row("a"), by=moderator)

    counts = bring(target, comment("a"))

    assert counts.known == 1
    assert (row("a").status, row("a").body) == (Status.ERASED, "")


def test_spam_that_was_tidied_away_does_not_come_back(target: Target) -> None:
    bring(target, comment("a", status=Status.SPAM))
    list(tidy(now=timezone.now()))

    counts = bring(target, comment("a", status=Status.SPAM))

    assert (counts.added, row("a").status) == (0, Status.ERASED)


def test_comments_of_readers_here_stay_where_they_are(target: Target) -> None:
    here = published(target)

    bring(target, comment("a"))

    here.refresh_from_db()
    assert here.status == Status.PUBLISHED
    assert here.thread.published == 2
    assert is_counted_right(target)


def test_nobody_gets_a_mail(target: Target) -> None:
    bring(target, comment("a", email="dell@example.org"), comment("b", "a"))

    assert not OutgoingMail.objects.exists()


def test_an_old_email_address_is_left_out_and_its_key_kept(target: Target) -> None:
    recent = timezone.now() - timedelta(days=10)

    bring(
        target,
        comment("a", email="dell@example.org"),
        comment("b", email="Dell@example.org", created=recent),
    )

    assert (row("a").email, row("b").email) == ("", "Dell@example.org")
    assert row("a").email_key == row("b").email_key == email_key("dell@example.org")


def test_an_old_email_address_is_kept_where_the_site_keeps_all(target: Target) -> None:
    CommentSettings.objects.create(site_id=target.site_id, keep_email_days=0)

    bring(target, comment("a", email="dell@example.org"))

    assert row("a").email == "dell@example.org"


def test_what_is_no_address_is_left_out_and_told(target: Target) -> None:
    bad = {"email": "dell at home", "website": "javascript:alert(1)"}

    counts = bring(target, comment("a", **bad))

    assert (row("a").email, row("a").website) == ("", "")
    assert len(counts.problems) == 2
    assert "dell at home" not in " ".join(counts.problems)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("One.\r\n\r\n\r\n\r\nTwo.", "One.\n\nTwo."),
        ("NUL\x00 and \x1e and \x07 bell", "NUL and  and  bell"),
        ("half \ud83d sign", "half \ufffd sign"),
        ("turned \u202egnirts\u202c", "turned gnirts"),
        ("za" + "\u0301" * 40 + "lgo", "za" + "\u0301" * 6 + "lgo"),
        ("مرحبا\u200f، كيف الحال؟", "مرحبا\u200f، كيف الحال؟"),
        ("👩‍👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👩‍👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿"),
    ],
)
def test_a_text_loses_only_what_nobody_sees(
    target: Target, sent: str, kept: str
) -> None:
    bring(target, comment("a", body=sent))

    assert row("a").body == kept


def test_a_name_fits_its_place(target: Target) -> None:
    long = "Dell " * 40

    counts = bring(
        target, comment("a", name=long), comment("b", name="\n"), comment("c", name="Q")
    )

    assert row("a").name == long[:80].strip()
    assert (row("b").name, row("c").name) == ("Anonymous", "Q")
    assert "the whole: Dell Dell" in counts.problems[0]


@pytest.mark.parametrize("key", ["", "x" * 201])
def test_a_key_that_cannot_be_kept_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="1 to 200"):
        ImportedComment(key, None, "Dell", "Words.")


def test_a_comment_without_date_was_sent_now(target: Target) -> None:
    before = timezone.now()

    bring(target, comment("a", created=None))

    assert before <= row("a").created <= timezone.now()


def test_a_draft_takes_comments_with_it(house: House) -> None:
    draft = house.article(slug="draft", live=False)

    counts = add_imported(draft.pk, house.site.pk, [comment("a")])

    assert counts.added == 1
    draft.save_revision().publish()
    draft.refresh_from_db()
    thread = CommentThread.objects.get(page=draft)
    assert "What a had to say." in conversations(thread, target_for(draft)).html


@pytest.mark.parametrize("is_open", [True, False])
def test_a_page_without_thread_is_open_or_closed_as_it_was(
    target: Target, is_open: bool
) -> None:
    bring(target, is_open=is_open)

    assert CommentThread.objects.get(page_id=target.page_id).is_open is is_open


def test_a_thread_that_an_editor_opened_stays_open(target: Target) -> None:
    CommentThread.objects.create(page_id=target.page_id)

    bring(target, comment("a"), is_open=False)

    assert CommentThread.objects.get(page_id=target.page_id).is_open


def test_the_fragments_are_stored_once_the_import_is(target: Target) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        bring(target, comment("a", status=Status.BIN), comment("b", "a"))

    assert {row("a").html_version, row("b").html_version} == {VERSION}
    assert "What b had to say." in row("b").html
    assert "removed" in row("a").html


def test_fragments_of_a_draft_are_stored_when_it_is_published(house: House) -> None:
    draft = house.article(slug="draft", live=False)
    with TestCase.captureOnCommitCallbacks(execute=True):
        add_imported(draft.pk, house.site.pk, [comment("a")])
    assert row("a").html == ""

    with TestCase.captureOnCommitCallbacks(execute=True):
        draft.save_revision().publish()

    assert "What a had to say." in row("a").html


def test_a_chain_of_five_thousand_levels_is_stored_and_shown(target: Target) -> None:
    links = [
        comment(f"a{n}", f"a{n - 1}" if n else None, created=START)
        for n in reversed(range(5000))
    ]

    counts = bring(target, *links)

    assert (counts.added, counts.problems) == (5000, [])
    assert row("a4999").depth == 4999
    assert row("a0").reply_count == 4999
    assert is_counted_right(target)
    thread = CommentThread.objects.get(page_id=target.page_id)
    assert conversations(thread, target).shown == 1


def test_a_large_import_costs_no_query_more_a_comment(target: Target) -> None:
    def cost(first: int, number: int) -> int:
        comments = [comment(f"a{n}") for n in range(first, first + number)]
        with CaptureQueriesContext(connection) as asked:
            bring(target, *comments)
        inserts = sum(q["sql"].startswith("INSERT") for q in asked)
        return len(asked) - inserts

    bring(target, comment("first"))  # makes the thread

    assert cost(0, 1) == cost(1, 500)


@pytest.mark.parametrize("seed", range(12))
def test_imports_in_pieces_count_right(target: Target, seed: int) -> None:
    rng = Random(seed)
    keys = [f"{chr(97 + n % 26)}{n}" for n in range(60)]
    tangle = [None, "nowhere", *keys]
    whole = [
        comment(key, rng.choice(tangle), status=rng.choice(list(Status)[1:5]))
        for key in keys
    ]
    rng.shuffle(whole)

    for start in range(0, len(whole), 20):
        bring(target, *whole[start : start + 20])

    assert ReaderComment.objects.count() == 60
    assert is_counted_right(target)
    assert bring(target, *whole).added == 0
