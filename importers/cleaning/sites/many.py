"""Many posts, cleaned with what those of the same site teach about it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from importers.cleaning.document import Document
from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost

from .hosts import host_of
from .learning import SAMPLE, learn_sites

# What is looked at of posts that can be read only once.
_FIRST = 3 * SAMPLE


def clean_many(posts: Iterable[RawPost]) -> Iterator[Document | ImporterError]:
    """Clean posts with profiles of their sites, in the order given.

    A post that cannot be cleaned yields its error. Sites are told apart by the posts'
    addresses; posts without one are taken to be of one site. Of a list, pages from all
    over it are learned from, of an iterator the first ones.
    """
    first = posts if isinstance(posts, Sequence) else list(islice(posts, _FIRST))
    profiles = learn_sites(first)
    for post in first if first is posts else chain(first, posts):
        try:
            yield clean(post, profiles.get(host_of(post)))
        except ImporterError as error:
            yield error
