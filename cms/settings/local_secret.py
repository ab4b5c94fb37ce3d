"""A secret key for one machine, made when it is first needed."""

from pathlib import Path
from secrets import token_urlsafe


def local_secret(path: Path) -> str:
    """Read the key kept in the file, which is made, for its owner alone, if missing."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(token_urlsafe(50))
    return path.read_text().strip()
