"""The tables of words behind `search.py`, and the triggers that keep them.

They are looked after when migrations have run, not by one: on SQLite, Django changes a
table by making another one, and the triggers of the old one go with it.
"""

from typing import Any, Final

from django.db import connections, transaction

from .models import ReaderComment
from .search import TABLE

_COMMENTS: Final = ReaderComment._meta.db_table  # noqa: SLF001
_TRIGGER: Final = f"{TABLE}_added"

_SQLITE_TABLE: Final = f"""
CREATE VIRTUAL TABLE IF NOT EXISTS {TABLE} USING fts5(
    name, body, email, content='{_COMMENTS}', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2')
"""
# What is taken out must be told as it was put in: the text itself is not kept twice.
_OUT: Final = f"""
INSERT INTO {TABLE} ({TABLE}, rowid, name, body, email)
    VALUES ('delete', old.id, old.name, old.body, old.email);
"""  # noqa: S608 - names of ours
_IN: Final = f"""
INSERT INTO {TABLE} (rowid, name, body, email)
    VALUES (new.id, new.name, new.body, new.email);
"""  # noqa: S608
_CHANGED: Final = """
old.name IS NOT new.name OR old.body IS NOT new.body OR old.email IS NOT new.email
"""
_SQLITE_TRIGGERS: Final = (
    f"CREATE TRIGGER {_TRIGGER} AFTER INSERT ON {_COMMENTS} BEGIN {_IN} END",
    f"CREATE TRIGGER {TABLE}_gone AFTER DELETE ON {_COMMENTS} BEGIN {_OUT} END",
    f"CREATE TRIGGER {TABLE}_changed AFTER UPDATE OF name, body, email ON {_COMMENTS} "
    f"WHEN {_CHANGED} BEGIN {_OUT} {_IN} END",
)

# PostgreSQL reads addresses, paths and numbers as one word each: the signs in them go.
_SIGNS: Final = "@./:-_+~&=?#%<>‘’“”«»…–—¿¡。、，！？·"  # noqa: RUF001 - as people type
_BLANKS: Final = " " * len(_SIGNS)
_POSTGRESQL: Final = f"""
CREATE TABLE IF NOT EXISTS {TABLE} (id bigint PRIMARY KEY, words tsvector NOT NULL);
CREATE OR REPLACE FUNCTION {TABLE}_plain(given text) RETURNS tsvector AS $$
    SELECT to_tsvector('simple', lower(regexp_replace(
        normalize(translate(given, '{_SIGNS}', '{_BLANKS}'), NFD),
        '[\u0300-\u036f]', '', 'g')))
$$ LANGUAGE sql IMMUTABLE;
CREATE OR REPLACE FUNCTION {TABLE}_of(name text, body text, email text)
RETURNS tsvector AS $$
    SELECT setweight({TABLE}_plain(name || ' ' || body), 'A')
        || setweight({TABLE}_plain(email), 'B')
$$ LANGUAGE sql IMMUTABLE;
CREATE OR REPLACE FUNCTION {TABLE}_keep() RETURNS trigger AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM {TABLE} WHERE id = OLD.id;
    ELSE
        INSERT INTO {TABLE} VALUES (NEW.id, {TABLE}_of(NEW.name, NEW.body, NEW.email))
        ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words;
    END IF;
    RETURN NULL;
END
$$ LANGUAGE plpgsql;
CREATE TRIGGER {_TRIGGER} AFTER INSERT OR DELETE ON {_COMMENTS}
    FOR EACH ROW EXECUTE FUNCTION {TABLE}_keep();
CREATE TRIGGER {TABLE}_changed AFTER UPDATE OF name, body, email ON {_COMMENTS}
    FOR EACH ROW WHEN ((OLD.name, OLD.body, OLD.email)
        IS DISTINCT FROM (NEW.name, NEW.body, NEW.email))
    EXECUTE FUNCTION {TABLE}_keep();
INSERT INTO {TABLE} SELECT id, {TABLE}_of(name, body, email) FROM {_COMMENTS}
    ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words;
CREATE INDEX IF NOT EXISTS {TABLE}_words ON {TABLE} USING gin (words);
"""  # noqa: S608 - names and signs of ours


def when_migrated(using: str, **kwargs: Any) -> None:
    """For Django's signal `post_migrate`: make what is missing, fill it in anew."""
    connection = connections[using]
    tables = connection.introspection.table_names()
    if _COMMENTS not in tables:
        with connection.cursor() as cursor:
            # Migrated back to nothing: no word stays behind, and triggers went already.
            cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")
    elif TABLE not in tables or not _has_triggers(connection):
        with transaction.atomic(using=using):
            _make(connection)


def remove(connection: Any) -> None:
    """Take the tables of words away, as before a great many comments are stored."""
    with connection.cursor() as cursor:
        for trigger in (_TRIGGER, f"{TABLE}_changed", f"{TABLE}_gone"):
            on = f" ON {_COMMENTS}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {trigger}{on}")
        cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")


def _has_triggers(connection: Any) -> bool:
    if connection.vendor == "postgresql":
        question = (
            "SELECT 1 FROM pg_trigger WHERE tgname = %s AND tgrelid = %s::regclass"
        )
    else:
        question = "SELECT 1 FROM sqlite_master WHERE name = %s AND tbl_name = %s"
    with connection.cursor() as cursor:
        cursor.execute(question, [_TRIGGER, _COMMENTS])
        return cursor.fetchone() is not None


def _make(connection: Any) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_POSTGRESQL)
            return
        cursor.execute(_SQLITE_TABLE)
        for trigger in _SQLITE_TRIGGERS:
            cursor.execute(trigger)
        cursor.execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('rebuild')")  # noqa: S608
