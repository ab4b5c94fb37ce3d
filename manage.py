#!/usr/bin/env python
"""Run the site's commands; the settings are those of a developer's machine."""

import os

from django.core.management import execute_from_command_line


def main() -> None:
    """Hand the command line over to Django."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")
    execute_from_command_line()


if __name__ == "__main__":
    main()
