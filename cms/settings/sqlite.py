"""How SQLite is opened, so that many writers wait for one another, not fail."""

from typing import Any

# WAL lets readers go on while one writes. FULL keeps an acknowledged commit through a
# loss of power. Django's own default, a deferred transaction, fails at once when its
# snapshot is old, whatever the timeout; an immediate one waits.
# There is no mmap_size: before SQLite 3.51.3 it widens a race in WAL resets.
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA cache_size=-20000",
    "PRAGMA temp_store=MEMORY",
)


def with_sqlite_options(database: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of a database, SQLite's options added if it is SQLite.

    Connections stay open for the life of their thread whatever the database: opening
    one runs the pragmas again, and fails on a full disk when a read would not.
    """
    database = {**database, "CONN_MAX_AGE": None, "CONN_HEALTH_CHECKS": True}
    if not database["ENGINE"].endswith("sqlite3"):
        return database
    options = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "; ".join(PRAGMAS),
    }
    return {**database, "OPTIONS": {**database.get("OPTIONS", {}), **options}}
