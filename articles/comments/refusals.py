"""What a mail server's "no" means, or its silence. Plain Python.

The words of either are left to the log: they tend to repeat an address.
"""

from smtplib import SMTPRecipientsRefused, SMTPResponseException

# RFC 5321 §4.2.1: 4yz may do better later; 5yz is not to be sent again as it is.
_FOR_GOOD = range(500, 600)


def is_final(error: Exception) -> bool:
    """Whether the mail would be refused again, however often it is tried."""
    return _code(error) in _FOR_GOOD


def problem_of(error: Exception) -> str:
    """Name what went wrong, to be kept: "SMTPDataError: 550", "TimeoutError"."""
    name, code = type(error).__name__, _code(error)
    return f"{name}: {code}" if code else name


def _code(error: Exception) -> int:
    """Give the server's code; 0 where it gave none."""
    if isinstance(error, SMTPRecipientsRefused):
        # Each mail of the outbox has one recipient.
        return min((code for code, _words in error.recipients.values()), default=0)
    return error.smtp_code if isinstance(error, SMTPResponseException) else 0
