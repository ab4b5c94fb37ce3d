"""The worker tidies once a day: each run plans the next one.

Where the worker cannot wait, as when tasks run at once, nothing is planned: something
has to call `manage.py tidy_comments` every night.
"""

import logging
from datetime import timedelta
from typing import Final

from django.core.cache import cache
from django.utils import timezone
from django_tasks import task

from .retention import tidy

logger = logging.getLogger(__name__)

EVERY: Final = timedelta(days=1)
_KEY: Final = "article_comments.tidied"
# Shorter than a day, or the next run would find this one's mark.
_MARK: Final = timedelta(hours=20)


@task()
def tidy_comments() -> None:
    """Tidy, and plan the next day; of several plans for one day one goes on."""
    if not cache.add(_KEY, "yes", timeout=int(_MARK.total_seconds())):
        return
    plan()
    for step in tidy(now=timezone.now()):
        if step.number:
            logger.info("%s: %s", step.what, step.number)


def plan() -> None:
    """Have the worker tidy in a day. Never raises: it can be planned anew tomorrow."""
    try:
        if tidy_comments.get_backend().supports_defer:
            tidy_comments.using(run_after=timezone.now() + EVERY).enqueue()
    except Exception:
        logger.exception("the worker could not be told to tidy comments")
