import pytest
from django.utils import timezone
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import Revision

from articles.comments.flows import erase
from articles.comments.models import CommentSettings, CommentThread, ReaderComment
from articles.comments.opening import opening
from articles.models import ArticlePage, AuthorPage
from importers.jobs.models import ImportItem
from importers.jobs.reports import Outcome
from importers.jobs.run import Options, import_files
from tests.articles.comments.factories import target_for
from tests.articles.comments.privacy.tables import tables_with
from tests.articles.factories import DisclaimerFactory

POST = """Slow walking

By Ann Alder
12 May 2026

Most people who come to me after a long illness want to run again. I ask them to walk
first, slowly, and to count the minutes rather than the miles they have covered.

A slow walk is not a small thing. It asks the hips, the feet and the lungs to work in
the same rhythm, and it can be stopped at any garden wall without any harm at all.

Leave a Reply

Your email address will not be published.

two + seven =
"""
PAGE = """<!doctype html><html lang="en">
<head><title>Staves – Ann's site</title></head>
<body><nav><a href="/">Home</a></nav><article class="post">
<h1 class="entry-title">Staves</h1>
<div class="entry-content"><p>A stave is a smooth length of ash that spreads the weight
of a hand over a wider piece of back. It is older than any of our schools.</p>
<figure class="wp-block-image"><img src="page_files/stave.jpg" alt="A stave on linen">
<figcaption>The stave I use most.</figcaption></figure>
<p>I lean, I wait for two breaths, and I roll on. Nothing digs, nothing is forced.</p>
</div></article></body></html>"""


@pytest.fixture
def post(tmp_path):
    file = tmp_path / "slow-walking.txt"
    file.write_text(POST, encoding="utf-8")
    return file


@pytest.fixture
def saved_page(tmp_path):
    (tmp_path / "page_files").mkdir()
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    Image.new("RGB", (1200, 800), "#7f9f7c").save(
        tmp_path / "page_files" / "stave.jpg", exif=exif
    )
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def imported(paths, index, **options):
    return list(import_files(paths, Options(index, **options)))


def outcomes(reports):
    return [report.outcome for report in reports]


def test_a_post_becomes_a_draft_with_its_title_and_words(post, article_index):
    (report,) = imported([post], article_index)

    page = ArticlePage.objects.get(pk=report.page)
    assert (page.title, page.live, page.slug) == ("Slow walking", False, "slow-walking")
    assert "count the minutes" in str(page.body)


def test_a_post_goes_live_when_told_so(post, article_index):
    (report,) = imported([post], article_index, publish=True)

    assert report.published
    assert ArticlePage.objects.get(pk=report.page).live


def test_a_draft_that_was_imported_before_goes_live_when_told_so_later(
    post, article_index
):
    imported([post], article_index)

    (report,) = imported([post], article_index, publish=True)

    assert (report.outcome, report.published) == (Outcome.PUBLISHED, True)
    assert ArticlePage.objects.get().live


def test_a_page_that_was_withdrawn_by_a_person_stays_so(post, article_index):
    imported([post], article_index, publish=True)
    ArticlePage.objects.get().unpublish()

    (report,) = imported([post], article_index, publish=True)

    assert (report.outcome, report.published) == (Outcome.UNCHANGED, False)


def test_the_author_of_a_post_gets_a_page_once(post, article_index):
    (report,) = imported([post], article_index)

    page = ArticlePage.objects.get(pk=report.page)
    assert [author.author.title for author in page.article_authors.all()] == [
        "Ann Alder"
    ]
    assert AuthorPage.objects.count() == 1


def test_a_second_run_over_the_same_file_writes_nothing(
    post, article_index, django_assert_num_queries
):
    imported([post], article_index)
    before = (Revision.objects.count(), ImportItem.objects.get().updated_at)

    reports = imported([post], article_index)

    assert outcomes(reports) == [Outcome.UNCHANGED]
    assert (Revision.objects.count(), ImportItem.objects.get().updated_at) == before


def test_the_same_post_under_another_name_is_not_imported_twice(post, article_index):
    imported([post], article_index)
    copy = post.with_name("copy.txt")
    copy.write_bytes(post.read_bytes())

    assert outcomes(imported([copy], article_index)) == [Outcome.UNCHANGED]


def test_a_changed_file_becomes_a_new_revision_of_the_same_page(post, article_index):
    (first,) = imported([post], article_index)
    post.write_text(POST.replace("garden wall", "park bench"), encoding="utf-8")

    (second,) = imported([post], article_index)

    assert (second.outcome, second.page) == (Outcome.UPDATED, first.page)
    page = ArticlePage.objects.get().get_latest_revision_as_object()
    assert "park bench" in str(page.body)


def test_a_page_edited_here_is_reported_and_left_as_it_is(post, article_index):
    imported([post], article_index)
    page = ArticlePage.objects.get()
    page.title = "Mine now"
    page.save_revision()
    post.write_text(POST.replace("garden wall", "park bench"), encoding="utf-8")

    assert outcomes(imported([post], article_index)) == [Outcome.CONFLICT]
    latest = ArticlePage.objects.get().get_latest_revision_as_object()
    assert latest.title == "Mine now"


def test_a_file_that_cannot_be_read_does_not_stop_the_others(post, article_index):
    broken = post.with_name("broken.txt")
    broken.write_bytes(b"%PDF-1.7\n\x00\x01\x02\xff\xfe" * 50)

    reports = imported([broken, post, post.with_name("missing.txt")], article_index)

    assert outcomes(reports) == [Outcome.FAILED, Outcome.CREATED, Outcome.FAILED]
    assert all(report.error for report in reports if report.outcome == Outcome.FAILED)


def test_a_dry_run_writes_nothing_and_says_what_would_come(post, article_index):
    (report,) = imported([post], article_index, dry_run=True)

    assert (report.outcome, report.title) == (Outcome.CHECKED, "Slow walking")
    assert report.removed
    assert not ArticlePage.objects.exists()
    assert not ImportItem.objects.exists()


def test_a_run_stopped_in_the_middle_goes_on_without_doubles(
    post, saved_page, article_index
):
    run = import_files([post, saved_page], Options(article_index))
    next(run)
    run.close()

    reports = imported([post, saved_page], article_index)

    assert outcomes(reports) == [Outcome.UNCHANGED, Outcome.CREATED]
    assert ArticlePage.objects.count() == 2


def test_what_was_left_out_is_kept_with_the_import(post, article_index):
    imported([post], article_index)

    removed = ImportItem.objects.get().document["removed"]
    assert any("two + seven" in removal["text"] for removal in removed)


def test_a_picture_saved_beside_the_page_comes_in_with_alt_and_caption(
    saved_page, article_index
):
    imported([saved_page], article_index)

    (figure,) = [
        b.value for b in ArticlePage.objects.get().body if b.block_type == "figure"
    ]
    assert (figure["alt"], figure["image"].width) == ("A stave on linen", 1200)
    assert "The stave I use most." in figure["caption"].source
    with figure["image"].file.open() as stored:
        assert b"taken at home" not in stored.read()


def test_a_picture_used_by_two_posts_is_stored_once(saved_page, article_index):
    second = saved_page.with_name("second.html")
    second.write_text(PAGE.replace("Staves", "More staves"), encoding="utf-8")

    imported([saved_page, second], article_index)

    assert get_image_model().objects.count() == 1


def test_a_picture_that_is_none_is_reported_and_left_to_supply(
    saved_page, article_index
):
    picture = saved_page.parent / "page_files" / "stave.jpg"
    picture.write_bytes(b"<svg onload=alert(1)>")

    (report,) = imported([saved_page], article_index)

    assert any("stave.jpg" in warning for warning in report.warnings)
    assert not get_image_model().objects.exists()


def test_a_picture_outside_the_folder_of_the_post_is_never_opened(
    saved_page, article_index
):
    outside = saved_page.parent.parent / "secret.jpg"
    Image.new("RGB", (10, 10)).save(outside)
    saved_page.write_text(
        PAGE.replace("page_files/stave.jpg", "../secret.jpg"), encoding="utf-8"
    )

    imported([saved_page], article_index)

    assert not get_image_model().objects.exists()


def test_a_picture_named_by_its_old_address_is_found_in_the_saved_pages_folder(
    saved_page, article_index
):
    old_address = "https://ann.example/uploads/stave.jpg"
    saved_page.write_text(
        PAGE.replace("page_files/stave.jpg", old_address), encoding="utf-8"
    )

    (report,) = imported([saved_page], article_index)

    assert report.pictures_to_supply == 0
    assert get_image_model().objects.count() == 1


def test_a_lead_picture_without_a_file_leaves_no_empty_frame(saved_page, article_index):
    meta = '<meta property="og:image" content="https://ann.example/lead.jpg"></head>'
    text = PAGE.replace("</head>", meta)
    start, end = text.index("<figure"), text.index("</figure>") + len("</figure>")
    saved_page.write_text(text[:start] + text[end:], encoding="utf-8")

    (report,) = imported([saved_page], article_index)

    assert not ArticlePage.objects.get().lead_figure
    assert any("ann.example/lead.jpg" in warning for warning in report.warnings)


def test_an_author_is_found_by_a_name_older_posts_are_signed_with(post, article_index):
    people = article_index.get_parent().get_children().get(slug="people")
    author = AuthorPage(title="Ann Alder-Reed", other_names="Ann Alder\nA. Alder")
    people.add_child(instance=author)

    (report,) = imported([post], article_index)

    page = ArticlePage.objects.get(pk=report.page)
    assert [each.author.pk for each in page.article_authors.all()] == [author.pk]


def test_two_disclaimers_in_one_post_are_left_to_a_person(saved_page, article_index):
    notice = "<p>Disclaimer: this is general information and not medical advice.</p>"
    text = PAGE.replace(
        '<div class="entry-content">', f'<div class="entry-content">{notice}'
    )
    saved_page.write_text(text.replace("</div></article>", f"{notice}</div></article>"))

    (report,) = imported([saved_page], article_index, publish=True)

    assert report.page


def test_the_disclaimer_of_the_house_is_proposed(saved_page, article_index):
    theirs = "Disclaimer: this post is general information and not medical advice."
    DisclaimerFactory(text=f"<p>{theirs.replace('post', 'article')}</p>")
    page = saved_page.read_text(encoding="utf-8")
    saved_page.write_text(page.replace("</div>", f"<p>{theirs}</p></div>"))

    imported([saved_page], article_index)

    (item,) = ImportItem.objects.all()
    (proposed,) = item.document["suggestions"]
    assert proposed["kind"] == "house-disclaimer"
    assert proposed["proposal"] == theirs.replace("post", "article")


def test_a_post_that_is_only_commented_on_becomes_a_draft(saved_page, article_index):
    saved_page.write_text(
        """<title>Staves</title><h1>Staves</h1><ol class="commentlist">
        <li class="comment" id="comment-1"><cite class="fn">Mina</cite>
        <div class="comment-content"><p>I would like to know more.</p></div></li></ol>
        """
    )

    (report,) = imported([saved_page], article_index)

    assert report.outcome is Outcome.CREATED
    assert not ArticlePage.objects.get(pk=report.page).live


THREAD = """<ol class="commentlist">
<li class="comment" id="comment-1"><cite class="fn">Mina</cite>
<div class="comment-content"><p>Which wood is yours?</p></div>
<ul class="children"><li class="comment bypostauthor" id="comment-2">
<cite class="fn">Ann</cite><div class="comment-content"><p>Ash.</p></div></li></ul>
</li>%s</ol></article>"""
LATER = """<li class="comment" id="comment-3"><cite class="fn">Ewa</cite>
<div class="comment-content"><p>Mine is beech.</p></div></li>"""


@pytest.fixture
def discussed(saved_page):
    page = PAGE.replace("</article>", THREAD % "")
    saved_page.write_text(page, encoding="utf-8")
    return saved_page


def comments_of(report):
    return [
        (comment.name, comment.body, comment.depth)
        for comment in ReaderComment.objects.filter(thread__page_id=report.page)
    ]


def test_the_comments_of_a_post_come_with_it(discussed, article_index):
    (report,) = imported([discussed], article_index)

    assert (report.comments, report.comments_added, report.comments_known) == (2, 2, 0)
    assert comments_of(report) == [
        ("Mina", "Which wood is yours?", 0),
        ("Ann", "Ash.", 1),
    ]


def test_comments_that_came_before_are_known(discussed, article_index):
    imported([discussed], article_index)

    (report,) = imported([discussed], article_index)

    assert report.outcome is Outcome.UNCHANGED
    assert (report.comments_added, report.comments_known) == (0, 2)


def test_an_erased_comment_is_gone_from_the_record_of_the_import(
    discussed, article_index
):
    imported([discussed], article_index)
    # Where the desk searches stands what is in the comment; it goes with it.
    assert ReaderComment._meta.db_table in tables_with("mina", "which wood")

    erase(ReaderComment.objects.get(name="Mina"), by=None)

    assert tables_with("mina", "which wood") == []


def test_a_changed_file_brings_only_its_new_comments(discussed, article_index):
    imported([discussed], article_index)
    discussed.write_text(PAGE.replace("</article>", THREAD % LATER))

    (report,) = imported([discussed], article_index)

    assert report.outcome is Outcome.UPDATED
    assert (report.comments_added, report.comments_known) == (1, 2)


def test_new_comments_join_a_page_that_was_edited_here(discussed, article_index):
    (first,) = imported([discussed], article_index)
    ArticlePage.objects.get(pk=first.page).save_revision()
    discussed.write_text(PAGE.replace("</article>", THREAD % LATER))

    (report,) = imported([discussed], article_index)

    assert report.outcome is Outcome.CONFLICT
    assert report.comments_added == 1


def test_a_dry_run_counts_comments_and_stores_none(discussed, article_index):
    (report,) = imported([discussed], article_index, dry_run=True)

    assert (report.comments, report.comments_added) == (2, 0)
    assert not ReaderComment.objects.exists()


def test_where_comments_stood_open_they_are_open_here(post, article_index):
    (report,) = imported([post], article_index, publish=True)

    page = ArticlePage.objects.get(pk=report.page)
    state = opening(None, target_for(page), CommentSettings(), now=timezone.now())
    assert state.is_open
    assert not CommentThread.objects.exists()
