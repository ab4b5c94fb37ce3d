"""Where a request comes from, as a key that nobody can turn back into an address.

The address is cut to its network (/24, or /48 for IPv6) and hashed under a random key
that changes each day and is thrown away with it. The address itself goes nowhere.
"""

import hmac
import re
import secrets
from datetime import date
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from django.http import HttpRequest
from django.utils import timezone

from .conf import trusted_proxies
from .models import DailyKey

_PREFIXES: Final = {4: 24, 6: 48}
_LENGTH: Final = 32
_KEY_BYTES: Final = 32
_PORT: Final = re.compile(r"\A(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)\Z")
_keys: dict[date, bytes] = {}


def network_of(request: HttpRequest) -> str:
    """Give today's key of the sender's network, 32 letters; "" if there is none."""
    try:
        address = ip_address(_address(request))
    except ValueError:
        return ""
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    prefix = _PREFIXES[address.version]
    network = ip_network((address, prefix), strict=False)
    today = timezone.now().date()
    digest = hmac.digest(_key(today), str(network).encode(), "sha256")
    return digest.hex()[:_LENGTH]


def forget_keys(today: date) -> int:
    """Throw away the keys of earlier days. Returns: how many there were."""
    for day in [day for day in _keys if day < today]:
        del _keys[day]
    return DailyKey.objects.filter(day__lt=today).delete()[0]


def _address(request: HttpRequest) -> str:
    direct = str(request.META.get("REMOTE_ADDR", ""))
    number = trusted_proxies()
    if not number:
        return direct
    # Each proxy adds on the right whom it heard from; what stands further left anybody
    # may have written.
    heard = str(request.META.get("HTTP_X_FORWARDED_FOR", "")).split(",")
    told = heard[-number].strip() if len(heard) >= number else ""
    # Some proxies add the port: 192.0.2.1:5678, [2001:db8::1]:5678.
    told = _PORT.sub(r"\1\2", told)
    try:
        ip_address(told)
    except ValueError:
        return direct
    return told


def _key(today: date) -> bytes:
    if today not in _keys:
        fresh = {"key": secrets.token_bytes(_KEY_BYTES)}
        row, is_new = DailyKey.objects.get_or_create(day=today, defaults=fresh)
        if is_new:
            # The first comment of a day sees to it that the days are tidied up.
            from .privacy.daily import plan  # noqa: PLC0415 - it forgets our keys

            plan()
        _keys.clear()
        _keys[today] = bytes(row.key)
    return _keys[today]
