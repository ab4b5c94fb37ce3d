"""Services that are asked about waiting comments; off unless COMMENTS_JUDGES names any.

Asked after the comment is stored, by the worker, with two seconds to answer. Whatever
they say only adds a line for the moderators: they never publish, hide or lose anything,
and a service that fails is as if it had not been asked. What leaves the site: text,
name, email address and page address; so the privacy page must say it
(`privacy/statement.py` does).
"""

import json
import logging
from collections.abc import Mapping
from http.client import HTTPException, HTTPMessage, HTTPResponse
from time import monotonic
from typing import IO, Any, Final
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from django.db import transaction

from . import signals
from .conf import judges
from .layers.sentences import Sentence, gettext_noop
from .models import ReaderComment, Status
from .targets import Target, target_of

logger = logging.getLogger(__name__)

SECONDS: Final = 2
CODE: Final = "judge"
SENTENCES: Final[Mapping[str, Sentence]] = {
    CODE: gettext_noop("%(service)s thinks that this is spam")
}
_LONGEST_ANSWER: Final = 10_000
_AKISMET: Final = "https://rest.akismet.com/1.1/comment-check"


def ask_about(pk: int) -> None:
    """Have the services asked about a comment; returns at once. Never raises."""
    if not judges():
        return
    from .tasks import ask_judges  # noqa: PLC0415 - tasks ask the judges of this module

    try:
        ask_judges.enqueue(pk)
    except Exception:
        logger.exception("the worker could not be told of comment %s", pk)


def ask_all(pk: int) -> list[str]:
    """Ask each service about a waiting comment; note those that think it is spam."""
    comment = ReaderComment.objects.select_related("thread").filter(pk=pk).first()
    target = target_of(comment.thread) if comment else None
    if comment is None or target is None or comment.status != Status.WAITING:
        return []
    found = []
    for judge in judges():
        name = name_of(judge)
        try:
            if _is_spam(judge, comment, target):
                found.append(name)
        except (OSError, ValueError, HTTPException, RecursionError) as error:
            logger.warning("%s did not judge comment %s: %s", name, pk, error)
    if found:
        _note(pk, found)
    return found


def name_of(judge: Mapping[str, Any]) -> str:
    """What moderators, and the privacy page, call a service."""
    if judge.get("name"):
        return str(judge["name"])
    if judge["kind"] == "akismet":
        return "Akismet"
    return urlsplit(str(judge["url"])).hostname or str(judge["kind"])


def _note(pk: int, services: list[str]) -> None:
    with transaction.atomic():
        row = ReaderComment.objects.select_for_update().filter(pk=pk).first()
        if row is None or row.status != Status.WAITING:
            return
        told = [{"code": CODE, "data": {"service": name}} for name in services]
        fresh = [found for found in told if found not in row.held_for]
        row.held_for = [*row.held_for, *fresh]
        row.save(update_fields=["held_for"])
        signals.keep(row)


def _is_spam(judge: Mapping[str, Any], comment: ReaderComment, target: Target) -> bool:
    if judge["kind"] == "akismet":
        return _yes_or_no(_akismet(judge, comment, target))
    asked = {
        "text": comment.body,
        "name": comment.name,
        "email": comment.email,
        "page": target.full_url,
        "language": target.language,
    }
    headers = {"Content-Type": "application/json"}
    if "authorization" in judge:
        headers["Authorization"] = judge["authorization"]
    answer = json.loads(_post(str(judge["url"]), json.dumps(asked).encode(), headers))
    is_spam = answer.get("spam") if isinstance(answer, dict) else None
    if not isinstance(is_spam, bool):
        raise ValueError('the answer has no "spam" that is true or false')
    return is_spam


def _yes_or_no(answer: str) -> bool:
    if answer not in ("true", "false"):
        # Akismet says "invalid" to a wrong key or blog.
        raise ValueError(f"the answer was {answer[:50]!r}, not true or false")
    return answer == "true"


def _akismet(judge: Mapping[str, Any], comment: ReaderComment, target: Target) -> str:
    # Akismet's own field names (its API reference, comment-check). The address of the
    # network is required there; ours is not kept: a reserved one stands in (RFC 5737).
    fields = {
        "api_key": judge["key"],
        "blog": judge["blog"],
        "user_ip": "192.0.2.1",
        "comment_type": "reply" if comment.parent_id else "comment",
        "comment_author": comment.name,
        "comment_author_email": comment.email,
        "comment_content": comment.body,
        "permalink": target.full_url,
        "blog_lang": target.language,
        "blog_charset": "UTF-8",
    }
    url = str(judge.get("url", _AKISMET))
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return _post(url, urlencode(fields).encode(), kind).strip()


def _post(url: str, data: bytes, headers: Mapping[str, str]) -> str:
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError(f"{url} is no web address")
    request = Request(url, data=data, headers=dict(headers), method="POST")  # noqa: S310 - checked
    end = monotonic() + SECONDS
    with _opener.open(request, timeout=SECONDS) as answer:
        return _read(answer, end).decode("utf-8", "replace")


def _read(answer: HTTPResponse, end: float) -> bytes:
    """Read until `end` at most: the time limit of a socket is for each piece alone."""
    read = b""
    while piece := answer.read1(_LONGEST_ANSWER):
        read += piece
        if len(read) > _LONGEST_ANSWER:
            raise ValueError("the answer is too long")
        if monotonic() > end:
            raise TimeoutError("the answer takes too long")
    return read


class _Stay(HTTPRedirectHandler):
    """Goes nowhere else: a comment, or a key, is for the service named alone."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - as urllib calls it
        self,
        req: Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> None:
        return None


_opener = build_opener(_Stay)
