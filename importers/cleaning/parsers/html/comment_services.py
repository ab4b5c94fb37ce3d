"""Comments that live with a service: the page holds an empty place for them alone."""

from importers.cleaning.document import Warning

from .tree import Element, Page

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
_TAGS = {
    "hyvor-talk-comments": "Hyvor Talk",
    "vf-conversations": "Viafoura",
    "ghost-comments": "Ghost",
}


def comments_elsewhere(page: Page) -> list[Warning]:
    """A warning for the service that keeps the comments of the post."""
    for element in page.elements:
        service = _TAGS.get(element.tag)
        if service is None and element.names and not element.text:
            service = _named(element)
        if service:
            message = (
                f"The comments on this post are kept by {service}, not on the page; "
                "they have to be exported there."
            )
            return [Warning(CODE, message)]
    return []


def _named(element: Element) -> str | None:
    found = (_SERVICES.get(name) for name in element.names.split())
    return next(filter(None, found), None)
