"""Services are asked after a comment is stored; whatever they do, nothing is lost."""

import json
import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

import pytest
from django.utils import timezone

from articles.comments import flows, judges
from articles.comments.checking import sentences
from articles.comments.flows import decide
from articles.comments.models import Action, ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting


@dataclass
class Service:
    """A service on this machine: what it was asked, and what it answers."""

    url: str
    answer: bytes = b'{"spam": false}'
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    is_silent: bool = False
    drips: bool = False
    asked: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def service() -> Iterator[Service]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            read = self.rfile.read(int(self.headers["Content-Length"]))
            here.asked.append((dict(self.headers), read))
            if here.is_silent:
                here.over.wait(10)
                return
            self.send_response(here.status)
            for name, value in here.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(here.answer)
            while here.drips and not here.over.wait(0.05):
                self.wfile.write(b" ")

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing among the dots of the tests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here = Service(f"http://127.0.0.1:{server.server_port}/")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield here
    here.over.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def asked_service(service: Service, settings: Any) -> Service:
    settings.COMMENTS_JUDGES = [{"kind": "http", "url": service.url}]
    return service


def said(comment: ReaderComment) -> list[str]:
    comment.refresh_from_db()
    return sentences(comment.held_for)


def test_without_settings_nobody_is_asked(
    target: Target, service: Service, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        waiting(target)

    assert service.asked == []


def test_a_service_is_asked_after_the_comment_is_stored(
    target: Target, asked_service: Service, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        waiting(target, body="Is it cold?")
        assert asked_service.asked == []

    ((headers, read),) = asked_service.asked
    assert headers["Content-Type"] == "application/json"
    assert json.loads(read) == {
        "text": "Is it cold?",
        "name": "Priya N.",
        "email": "priya@example.org",
        "page": target.full_url,
        "language": target.language,
    }


def test_what_a_service_calls_spam_waits_with_a_line_for_moderators(
    target: Target, asked_service: Service
) -> None:
    asked_service.answer = b'{"spam": true}'
    comment = waiting(target)

    judges.ask_all(comment.pk)
    judges.ask_all(comment.pk)

    assert said(comment) == ["First comment", "127.0.0.1 thinks that this is spam"]
    assert comment.status == Status.WAITING


def test_what_a_service_likes_is_not_published(
    target: Target, asked_service: Service
) -> None:
    comment = waiting(target)

    assert judges.ask_all(comment.pk) == []

    assert said(comment) == ["First comment"]
    assert comment.status == Status.WAITING


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (500, b'{"spam": true}'),
        (404, b""),
        (200, b""),
        (200, b"<html>true</html>"),
        (200, b"true"),
        (200, b'{"spam": "yes"}'),
        (200, b'{"ham": true}'),
        (200, b"\xff\xfe\x00"),
        (200, b"[" * 9_000),
        (200, b" " * 20_000 + b'{"spam": true}'),
    ],
)
def test_a_service_that_answers_nonsense_is_as_if_not_asked(
    target: Target,
    asked_service: Service,
    caplog: pytest.LogCaptureFixture,
    status: int,
    answer: bytes,
) -> None:
    asked_service.status, asked_service.answer = status, answer
    comment = waiting(target)

    with caplog.at_level(logging.WARNING):
        assert judges.ask_all(comment.pk) == []

    assert said(comment) == ["First comment"]
    assert "did not judge" in caplog.text
    assert "Priya" not in caplog.text


@pytest.mark.parametrize("how", ["is_silent", "drips"])
def test_a_slow_service_is_not_waited_for(
    target: Target, asked_service: Service, settings: Any, monkeypatch: Any, how: str
) -> None:
    monkeypatch.setattr(judges, "SECONDS", 0.2)
    setattr(asked_service, how, True)
    other = {"kind": "http", "url": "http://127.0.0.1:9/", "name": "closed"}
    settings.COMMENTS_JUDGES = [*settings.COMMENTS_JUDGES, other]
    comment = waiting(target)

    assert judges.ask_all(comment.pk) == []


def test_a_service_that_sends_elsewhere_is_not_followed(
    target: Target, asked_service: Service
) -> None:
    asked_service.status = 302
    asked_service.headers = {"Location": asked_service.url + "elsewhere"}
    comment = waiting(target)

    assert judges.ask_all(comment.pk) == []
    assert len(asked_service.asked) == 1


@pytest.mark.parametrize("url", ["file:///etc/hostname", "ftp://127.0.0.1/", "nowhere"])
def test_only_the_web_is_asked(target: Target, settings: Any, url: str) -> None:
    settings.COMMENTS_JUDGES = [{"kind": "http", "url": url}]

    assert judges.ask_all(waiting(target).pk) == []


def test_one_that_fails_does_not_keep_the_next_from_being_asked(
    target: Target, service: Service, settings: Any
) -> None:
    service.answer = b'{"spam": true}'
    settings.COMMENTS_JUDGES = [
        {"kind": "http", "url": "http://127.0.0.1:9/"},
        {"kind": "http", "url": service.url, "name": "Judge"},
    ]

    assert judges.ask_all(waiting(target).pk) == ["Judge"]


def test_a_key_is_sent_in_the_header(
    target: Target, service: Service, settings: Any
) -> None:
    judge = {"kind": "http", "url": service.url, "authorization": "Bearer abc"}
    settings.COMMENTS_JUDGES = [judge]

    judges.ask_all(waiting(target).pk)

    assert service.asked[0][0]["Authorization"] == "Bearer abc"


@pytest.mark.parametrize(
    ("answer", "found"), [(b"true", ["Akismet"]), (b"false", []), (b"invalid", [])]
)
def test_akismet_is_asked_in_its_own_words(
    target: Target, service: Service, settings: Any, answer: bytes, found: list[str]
) -> None:
    service.answer = answer
    settings.COMMENTS_JUDGES = [
        {
            "kind": "akismet",
            "key": "k3y",
            "blog": "https://example.org",
            "url": service.url,
        }
    ]
    comment = waiting(target, body="Is it cold? Ça va & 100 %")

    assert judges.ask_all(comment.pk) == found

    fields = parse_qs(service.asked[0][1].decode())
    assert fields["comment_content"] == ["Is it cold? Ça va & 100 %"]
    assert fields["api_key"] == ["k3y"]
    assert fields["user_ip"] == ["192.0.2.1"]


def test_nobody_is_asked_about_what_was_decided_or_is_gone(
    target: Target, asked_service: Service
) -> None:
    comment = published(target)

    judges.ask_all(comment.pk)
    judges.ask_all(comment.pk + 1000)

    assert asked_service.asked == []


def test_what_is_decided_while_a_service_thinks_stays_as_it_is(
    target: Target, asked_service: Service, monkeypatch: Any
) -> None:
    asked_service.answer = b'{"spam": true}'
    comment = waiting(target)
    is_spam = judges._is_spam

    def decided_meanwhile(*asked: Any) -> bool:
        decide(comment, Action.APPROVE, by=None)
        return is_spam(*asked)

    monkeypatch.setattr(judges, "_is_spam", decided_meanwhile)
    judges.ask_all(comment.pk)

    assert said(comment) == ["First comment"]
    assert comment.status == Status.PUBLISHED


def test_a_changed_or_confirmed_comment_is_judged_too(
    target: Target, asked_service: Service, django_capture_on_commit_callbacks: Any
) -> None:
    unconfirmed = waiting(target, answer="")
    with django_capture_on_commit_callbacks(execute=True):
        flows.confirm(unconfirmed, now=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        flows.change(unconfirmed, "Other words.", now=timezone.now())

    texts = [json.loads(read)["text"] for _headers, read in asked_service.asked]
    assert texts == [unconfirmed.body, "Other words."]
