"""No address of a network is stored, whatever its sender does."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from articles.comments import network
from articles.comments.models import DailyKey, NetworkHour, ReaderComment
from articles.comments.targets import Target
from tests.articles.comments.reader import FORM, typed
from tests.articles.comments.views.test_form import send

from .tables import tables_with


@pytest.mark.parametrize(
    ("address", "traces"),
    [
        ("203.0.113.77", ("203.0.113",)),
        ("2001:db8:77:cafe::1", ("2001:db8:77", "2001:0db8")),
    ],
)
def test_no_table_holds_the_address_of_a_sender(
    target: Target, address: str, traces: tuple[str, ...]
) -> None:
    client = Client(REMOTE_ADDR=address)

    assert send(client).status_code == 303
    assert client.post(FORM, typed(answer="999")).status_code != 303

    assert ReaderComment.objects.count() == 1
    assert NetworkHour.objects.exists()
    assert tables_with(*traces) == []


def test_with_its_key_gone_a_network_is_nobodys(target: Target) -> None:
    network._keys.clear()  # kept in memory from an earlier test
    send(Client(REMOTE_ADDR="203.0.113.77"))
    tomorrow = timezone.now().date() + timedelta(days=1)

    assert network.forget_keys(tomorrow) == 1

    assert not DailyKey.objects.exists()
