"""The content security policies of the site's four kinds of answer, plain Python."""

from typing import Final

Policy = dict[str, str]

# A reader's page: no frame, nothing from another host, no script but the small one
# that opens a reply in place. connect-src is for that one, and for auditing tools,
# which read robots.txt from within the page.
READER: Final[Policy] = {
    "default-src": "'none'",
    "img-src": "'self'",
    "style-src": "'self'",
    "script-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
# The same page for somebody logged in: Wagtail's bar runs its own scripts on it.
EDITOR: Final[Policy] = {
    **READER,
    "img-src": "'self' data:",
    "frame-ancestors": "'self'",
}
# Wagtail's editor writes inline scripts and styles; its frames are previews.
ADMIN: Final[Policy] = {
    "default-src": "'self'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "object-src": "'none'",
    "form-action": "'self'",
    "base-uri": "'self'",
    "frame-ancestors": "'self'",
}
# An uploaded file, should a browser take it for a page.
UPLOAD: Final[Policy] = {
    "default-src": "'none'",
    "style-src": "'unsafe-inline'",
    "frame-ancestors": "'self'",
    "sandbox": "",
}


def as_header(policy: Policy) -> str:
    """Write a policy as the value of a Content-Security-Policy header."""
    return "; ".join(f"{name} {value}".strip() for name, value in policy.items())
