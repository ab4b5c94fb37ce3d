"""Comments that live with a service: the page holds an empty place for them alone."""

from importers.cleaning.document import Warning

from .tree import Page

CODE = "comments_elsewhere"
_SERVICES = {
    "disqus_thread": "Disqus",
    "fb-comments": "Facebook",
    "livefyre-comments": "Livefyre",
    "idc-container": "IntenseDebate",
    "hyvor-talk-view": "Hyvor Talk",
    "commento": "Commento",
    "giscus": "Giscus",
    "utterances": "Utterances",
    "coral_thread": "Coral",
    "coral_talk_stream": "Coral",
    "vuukle-comments": "Vuukle",
    "isso-thread": "Isso",
    "remark42": "Remark42",
    "cusdis_thread": "Cusdis",
    "graphcomment": "GraphComment",
    "fastcomments-widget": "FastComments",
    "vk_comments": "VK",
    "mc-container": "Cackle",
    "viafoura": "Viafoura",
    "ghost-comments-root": "Ghost",
}
_IDS = frozenset(_SERVICES)
_TAGS = {
    "hyvor-talk-comments": "Hyvor Talk",
    "vf-conversations": "Viafoura",
    "ghost-comments": "Ghost",
}


def comments_elsewhere(page: Page) -> list[Warning]:
    """A warning for the service that keeps the comments of the post."""
    for element in page.elements:
        names = element.names
        if element.tag in _TAGS:
            return [_warning(_TAGS[element.tag])]
        if names and not element.text and not _IDS.isdisjoint(names.split()):
            return [_warning(next(_SERVICES[n] for n in names.split() if n in _IDS))]
    return []


def _warning(service: str) -> Warning:
    message = (
        f"The comments on this post are kept by {service}, not on the page; "
        "they have to be exported there."
    )
    return Warning(CODE, message)
