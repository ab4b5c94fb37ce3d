"""Comments: reading, writing, the queue, senders and people, on SQLite or PostgreSQL.

usage: python -m benchmarks.comments [reading writing queue senders people writers]
           [--postgres URL] [--small]

Each part builds a throw-away site, in a temporary folder or in an empty database of the
PostgreSQL server at URL (postgres://user@host), and prints figures beside a baseline.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

PARTS = ("reading", "writing", "queue", "senders", "people", "writers")


def main() -> None:
    """Run the parts one after the other, each in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.comments")
    parser.add_argument("parts", nargs="*", default=PARTS, metavar="part")
    parser.add_argument("--postgres", metavar="URL", help="postgres://user@host")
    parser.add_argument("--small", action="store_true", help="a tenth of everything")
    options = parser.parse_args()
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    failed = 0
    for part in options.parts:
        with site(options.postgres) as environment:
            command = [sys.executable, "-m", f"benchmarks.comments.{part}"]
            small = {"SMALL": "1"} if options.small else {}
            done = subprocess.run(command, env=environment | small, check=False)
            failed += done.returncode != 0
    sys.exit(failed)


@contextmanager
def site(postgres: str | None) -> Iterator[dict[str, str]]:
    """The environment of an empty site, migrated, with one article."""
    with tempfile.TemporaryDirectory() as folder, database(postgres, folder) as url:
        environment = os.environ | {
            "VAR_DIR": folder,
            "DATABASE_URL": url,
            "CACHE_URL": "locmemcache://",
            "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
        }
        command = [sys.executable, "-m", "benchmarks.comments.one_article"]
        subprocess.run(command, env=environment, check=True)
        yield environment


@contextmanager
def database(postgres: str | None, folder: str) -> Iterator[str]:
    if postgres is None:
        yield f"sqlite:///{folder}/site.sqlite3"
        return
    import psycopg  # noqa: PLC0415 - SQLite needs no driver

    name = f"benchmark_{uuid4().hex}"
    with psycopg.connect(f"{postgres}/postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"{postgres}/{name}"
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


if __name__ == "__main__":
    main()
