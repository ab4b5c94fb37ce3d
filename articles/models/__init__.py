"""What an article is and what belongs to it."""

from .article_index import ArticleIndexPage
from .article_links import ArticleAuthor, ArticleTag, ArticleTopic
from .articles import ArticlePage
from .authors import AuthorCredential, AuthorIndexPage, AuthorPage
from .disclaimers import Disclaimer
from .front import FrontPage
from .policies import PolicyPage
from .settings import PublishingSettings
from .topics import TopicIndexPage, TopicPage

__all__ = [
    "ArticleAuthor",
    "ArticleIndexPage",
    "ArticlePage",
    "ArticleTag",
    "ArticleTopic",
    "AuthorCredential",
    "AuthorIndexPage",
    "AuthorPage",
    "Disclaimer",
    "FrontPage",
    "PolicyPage",
    "PublishingSettings",
    "TopicIndexPage",
    "TopicPage",
]
