"""Email addresses: looked up by a keyed hash, so that a hash tells nobody who it is."""

from django.utils.crypto import salted_hmac

# RFC 5321 §4.5.3.1.3.
LONGEST = 254
_SALT = "articles.comments.addresses"
_LENGTH = 32  # hexadecimal digits: 128 bits


def email_key(email: str) -> str:
    """Give the key of an address, whatever its capitals; "" for none.

    A new SECRET_KEY makes new keys: people then count as new, and nothing else is lost.
    """
    email = email.strip().casefold()
    if not email:
        return ""
    return salted_hmac(_SALT, email, algorithm="sha256").hexdigest()[:_LENGTH]
