"""Where a request comes from, as a key that nobody can turn back."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import RequestFactory
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st

from articles.comments import network
from articles.comments.models import DailyKey
from articles.comments.network import forget_keys, network_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_key_in_memory() -> Iterator[None]:
    network._keys.clear()
    yield
    network._keys.clear()


def key_of(address: str, forwarded: str | None = None) -> str:
    headers: dict[str, Any] = {"REMOTE_ADDR": address}
    if forwarded is not None:
        headers["HTTP_X_FORWARDED_FOR"] = forwarded
    return network_of(RequestFactory().get("/", **headers))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("203.0.113.7", "203.0.113.250"),
        ("203.0.113.7", "::ffff:203.0.113.9"),
        ("2001:db8:1:2::3", "2001:db8:1:ffff::9"),
    ],
)
def test_neighbours_share_a_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("203.0.113.7", "203.0.114.7"),
        ("2001:db8:1::3", "2001:db8:2::3"),
        ("203.0.113.7", "::203.0.113.7"),
    ],
)
def test_strangers_do_not(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


@pytest.mark.parametrize("address", ["", "unix:", "not-an-address", "203.0.113"])
def test_no_address_has_no_key(address: str) -> None:
    assert key_of(address) == ""


def test_an_address_with_a_zone_has_a_key() -> None:
    assert key_of("fe80::1%eth0") != ""


def test_a_key_fits_its_column_and_tells_nothing() -> None:
    key = key_of("203.0.113.7")

    assert len(key) == 32
    assert "203" not in bytes.fromhex(key).decode("latin-1")


def test_each_day_has_a_key_of_its_own() -> None:
    today = key_of("203.0.113.7")
    tomorrow = timezone.now().date() + timedelta(days=1)
    row = DailyKey.objects.get()

    forget_keys(tomorrow)

    assert not DailyKey.objects.exists()
    assert key_of("203.0.113.7") != today
    assert bytes(DailyKey.objects.get().key) != bytes(row.key)


def test_todays_key_stays_when_earlier_ones_go() -> None:
    today = timezone.now().date()
    DailyKey.objects.create(day=today - timedelta(days=1), key=b"old")
    before = key_of("203.0.113.7")

    assert forget_keys(today) == 1

    assert key_of("203.0.113.7") == before


def test_another_process_uses_the_same_key() -> None:
    here = key_of("203.0.113.7")
    network._keys.clear()

    assert key_of("203.0.113.7") == here
    assert DailyKey.objects.count() == 1


def test_the_key_is_read_once_a_day(django_assert_num_queries: Any) -> None:
    key_of("203.0.113.7")

    with django_assert_num_queries(0):
        key_of("198.51.100.7")


def test_what_anybody_may_write_is_not_believed() -> None:
    assert key_of("203.0.113.7", "198.51.100.1") == key_of("203.0.113.7")


@pytest.mark.parametrize(
    ("proxies", "forwarded"),
    [
        (1, "198.51.100.7"),
        (1, "10.9.9.9, 198.51.100.7"),
        (2, "10.9.9.9, 198.51.100.7 , 192.0.2.1"),
        (1, "198.51.100.7:5678"),
    ],
)
def test_the_address_that_our_own_proxies_heard_counts(
    settings: Any, proxies: int, forwarded: str
) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = proxies

    told = key_of("192.0.2.99", forwarded)

    settings.COMMENTS_TRUSTED_PROXIES = 0
    assert told == key_of("198.51.100.1")


@pytest.mark.parametrize("told", ["[2001:db8:1::7]:443", "[2001:db8:1::7]"])
def test_a_port_is_no_part_of_an_address(settings: Any, told: str) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = 1

    assert key_of("192.0.2.99", told) == key_of("192.0.2.99", "2001:db8:1::7")


@pytest.mark.parametrize("told", ["", "unknown", "<script>", "1.2.3.4, ,", "_hidden"])
def test_where_a_proxy_tells_nonsense_its_own_address_counts(
    settings: Any, told: str
) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = 1

    assert key_of("192.0.2.99", told) == key_of("192.0.2.1")


def test_fewer_addresses_than_proxies_are_not_believed(settings: Any) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = 2

    assert key_of("192.0.2.99", "198.51.100.7") == key_of("192.0.2.1")


@pytest.mark.parametrize(
    ("direct", "told"),
    [("::ffff:192.0.2.99", "192.0.2.1"), ("192.0.2.99", "::ffff:c000:201")],
)
def test_one_network_has_one_key_in_both_spellings(
    settings: Any, direct: str, told: str
) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = 1

    assert key_of("203.0.113.7", told) == key_of(direct) != ""


def test_a_new_day_in_the_same_process_has_a_new_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    today = key_of("203.0.113.7")
    tomorrow = timezone.now() + timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: tomorrow)

    assert key_of("203.0.113.7") != today
    assert list(network._keys) == [tomorrow.date()]
    assert DailyKey.objects.count() == 2


@given(st.text(st.characters(codec="latin-1"), max_size=60))
@settings_of_hypothesis(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60
)
def test_whatever_a_proxy_tells_there_is_a_key(settings: Any, told: str) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = 1

    assert len(key_of("192.0.2.99", told)) == 32
