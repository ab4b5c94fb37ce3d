import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.models import ArticleIndexPage, ArticlePage

TEXT = (
    "Warm hands\n\n"
    "Cold hands make a client flinch, and a flinch tightens what the hands came to "
    "ease. I hold mine round a cup for a minute before I begin.\n\n"
    "It is a small courtesy, and most people notice it before anything else I do.\n"
)


@pytest.fixture
def post(tmp_path):
    file = tmp_path / "warm-hands.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def run(*arguments, **options):
    out = StringIO()
    call_command("import_posts", *arguments, stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


def test_the_table_says_what_happened_to_each_file(post, article_index):
    lines = run(post).splitlines()

    assert lines[0].split()[:3] == ["file", "result", "title"]
    assert lines[1].startswith("warm-hands.txt  created")


def test_the_report_holds_one_item_a_file(post, article_index, tmp_path):
    report = tmp_path / "report.json"

    run(post, report=report)

    (item,) = json.loads(report.read_text(encoding="utf-8"))["items"]
    assert (item["outcome"], item["title"]) == ("created", "Warm hands")


def test_a_file_that_cannot_be_read_makes_the_command_fail_after_the_others(
    post, article_index, tmp_path
):
    empty = tmp_path / "a-empty.txt"
    empty.touch()

    with pytest.raises(CommandError, match="1 files could not be imported"):
        run(tmp_path)
    assert ArticlePage.objects.get().title == "Warm hands"


def test_what_the_files_of_a_site_share_is_left_out_when_asked_for(
    tmp_path, article_index
):
    for hour in ("first", "second", "third", "fourth"):
        lines = (
            f"The {hour} hour",
            f"In the {hour} hour the hands learn what the {hour} back has to tell.",
            f"Nobody hurries them in the {hour} hour, and nobody should ever do so.",
            "Mill Lane Rooms, where the kettle is always on for whoever comes by",
        )
        (tmp_path / f"{hour}.txt").write_text("\n\n".join(lines), "utf-8")

    run(tmp_path, site=True)

    pages = ArticlePage.objects.all()
    assert len(pages) == 4
    assert not any("Mill Lane" in str(page.body) for page in pages)


def test_the_parent_can_be_named_by_its_address(post, article_index):
    other = ArticleIndexPage(title="Blog", slug="blog")
    article_index.get_parent().specific.add_child(instance=other)

    run(post, parent="blog")

    assert ArticlePage.objects.get().get_parent().pk == other.pk


@pytest.mark.parametrize("parent", ["nowhere", "999999"])
def test_a_parent_that_is_not_there_is_said_so(post, article_index, parent):
    with pytest.raises(CommandError, match=f"--parent {parent}: no article index"):
        run(post, parent=parent)


def test_a_folder_without_posts_is_said_so(article_index, tmp_path):
    with pytest.raises(CommandError, match="No posts found"):
        run(tmp_path)


def test_a_report_that_cannot_be_written_is_said_before_anything_is_imported(
    post, article_index, tmp_path
):
    with pytest.raises(CommandError, match="report"):
        run(post, report=tmp_path / "no" / "folder.json")
    assert not ArticlePage.objects.exists()
