"""Many people at once, on SQLite and on PostgreSQL: nothing lost, nothing twice."""

from tests.articles.comments.served_site import COMMON
from tests.fixtures.site_process import SiteProcess

ONE_QUESTION = """
sent = submission(target)
def use(n):
    body = f"Words of {n}."
    mine = submission(target, token=sent.token, answer=sent.answer, body=body)
    return type(flows.submit(target, mine, now=timezone.now())).__name__
results = at_once(50, use)
print(json.dumps({
    "results": {r: results.count(r) for r in set(results)},
    "rows": ReaderComment.objects.count(), "spent": SpentChallenge.objects.count(),
    "wrong": counters.recount(CommentThread.objects.get())}))
"""
MANY_REPLIES = """
first = published(target)
def answer(n):
    kept = 0
    for m in range(10):
        body = f"Reply {m} of writer {n}: {n * 7919 + m}."
        email = f"w{n}@example.org"
        mine = submission(target, body=body, email=email, reply_to=first.pk)
        outcome = flows.submit(target, mine, now=timezone.now())
        if isinstance(outcome, flows.Stored):
            flows.decide(outcome.comment, Action.APPROVE, by=None)
            kept += 1
    return kept
results = at_once(16, answer)
first.refresh_from_db()
print(json.dumps({
    "results": sorted(map(str, results)), "rows": ReaderComment.objects.count(),
    "replies": first.reply_count, "wrong": counters.recount(first.thread)}))
"""
MANY_LESSONS = """
from articles.comments.history import DatabaseHistory
from articles.comments.network import network_of
from django.test import RequestFactory
from tests.articles.comments.factories import waiting
words = "alder birch cedar hazel linden rowan".split()
comments = []
for n in range(8):
    body = " ".join(words[n % 6:] + words[:n % 6]) + f" {n} https://w.example"
    comments.append(waiting(target, body=body, email=f"w{n % 2}@example.org"))
def moderate(n):
    for again in range(4):
        for action in (Action.SPAM, Action.APPROVE):
            flows.undo(flows.decide(comments[n], action, by=None).batch, by=None)
        network = network_of(RequestFactory().get("/", REMOTE_ADDR="203.0.113.7"))
        history = DatabaseHistory(network=network, email_key="", now=timezone.now())
        history.note(unanswered=True)
    flows.decide(comments[n], Action.SPAM, by=None)
    return "kept"
results = at_once(8, moderate)
counts = WordCount.objects.filter(word__in=[*words, "", "@w.example"])
sent = {}
for hour in NetworkHour.objects.all():
    sent[hour.kind] = sent.get(hour.kind, 0) + hour.count
print(json.dumps({
    "results": sorted(set(results)), "keys": DailyKey.objects.count(), "sent": sent,
    "words": sorted(set(counts.values_list("published", "spam"))), "n": len(counts),
    "writers": sorted(Writer.objects.values_list("published", "spam")),
    "scores": [(s.right, s.wrong) for s in LayerScore.objects.filter(code="link")],
    "wrong": counters.recount(CommentThread.objects.get())}))
"""
ENDLESS = """
import sys
n = 0
while True:
    n += 1
    unanswered = {"answer": ""} if n % 3 == 0 else {}
    mine = submission(target, body=f"Comment {n} of its own, {n * n}.",
                      email=f"w{n}@example.org", **unanswered)
    outcome = flows.submit(target, mine, now=timezone.now())
    print(outcome.comment.pk, flush=True)
"""
AFTER = """
ids = set(ReaderComment.objects.values_list("id", flat=True))
spent = set(SpentChallenge.objects.values_list("comment_id", flat=True))
asked = ReaderComment.objects.filter(status="unconfirmed").count()
print(json.dumps({"ids": sorted(ids), "spent_without": sorted(spent - ids, key=str),
    "unspent": sorted(ids - spent), "asked": asked,
    "mails": OutgoingMail.objects.count(),
    "wrong": counters.recount(CommentThread.objects.get())}))
"""


def test_of_fifty_uses_of_one_question_one_is_kept(site: SiteProcess) -> None:
    seen = site.shell(COMMON + ONE_QUESTION)

    assert seen == {
        "results": {"Stored": 1, "Asked": 49},
        "rows": 1,
        "spent": 1,
        "wrong": {},
    }


def test_sixteen_people_answer_one_comment_and_are_counted(site: SiteProcess) -> None:
    seen = site.shell(COMMON + MANY_REPLIES)

    assert seen == {
        "results": ["10"] * 16,
        "rows": 161,
        "replies": 160,
        "wrong": {},
    }


def test_eight_moderators_teach_the_same_words_and_take_it_back(
    site: SiteProcess,
) -> None:
    seen = site.shell(COMMON + MANY_LESSONS)

    assert seen == {
        "results": ["kept"],
        "keys": 1,
        "sent": {"sent": 32, "unanswered": 32},
        "words": [[0, 8]],
        "n": 8,
        "writers": [[0, 4], [0, 4]],
        "scores": [[8, 0]],
        "wrong": {},
    }


def test_what_was_acknowledged_survives_a_kill(site: SiteProcess) -> None:
    process = site.start("shell", "-v", "0", "-c", COMMON + ENDLESS)
    told = [int(process.stdout.readline()) for _ in range(20)]
    process.kill()  # in the midst of the next one
    told += [int(line) for line in process.wait()[1].split("\n")[:-1]]

    seen = site.shell(COMMON + AFTER)

    assert set(told) <= set(seen["ids"])
    assert seen["spent_without"] == seen["unspent"] == []
    assert seen["mails"] == seen["asked"] > 0
    assert seen["wrong"] == {}
