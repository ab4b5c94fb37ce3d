"""`python -m importers clean FILE...`: posts in, their cleaned form out."""

import sys

from .command_line import main

if __name__ == "__main__":
    sys.exit(main())
