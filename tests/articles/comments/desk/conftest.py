"""People with more and fewer permissions, each with a browser of their own."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client

Login = Callable[..., Client]


@pytest.fixture
def login(db: None) -> Login:
    """Log somebody in who may enter the admin, and what is named besides."""

    def log_in(*codenames: str, name: str = "", group: str = "") -> Client:
        name = name or "-".join(["person", *codenames, group])
        user = get_user_model().objects.create_user(name, first_name=name.title())
        rows = Permission.objects.filter(codename__in=["access_admin", *codenames])
        user.user_permissions.add(*rows)
        if group:
            user.groups.add(Group.objects.get(name=group))
        client = Client()
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def moderator_client(login: Login) -> Client:
    return login("moderate_readercomment", name="mona")


@pytest.fixture
def keeper_client(login: Login) -> Client:
    """Somebody who may do all that there is for comments."""
    return login(
        "moderate_readercomment",
        "see_email_of_readercomment",
        "erase_readercomment",
        name="kit",
    )


@pytest.fixture
def root_client(db: None) -> Client:
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("root"))
    return client


def said(answer: Any) -> str:
    """What an answer that leads elsewhere says there."""
    return " ".join(str(message).strip() for message in answer.context["messages"])
