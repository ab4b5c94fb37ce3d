from pathlib import Path

from importers.sources.folder import find_posts


def test_a_folder_gives_its_posts_in_the_order_of_their_names(tmp_path):
    for name in ("b.html", "a.txt", "c.HTM"):
        (tmp_path / name).write_text("x")

    assert [post.name for post in find_posts([tmp_path])] == [
        "a.txt",
        "b.html",
        "c.HTM",
    ]


def test_pictures_hidden_files_and_saved_page_folders_are_no_posts(tmp_path):
    (tmp_path / "post_files").mkdir()
    for name in ("post_files/frame.html", ".draft.txt", "photo.jpg"):
        (tmp_path / name).write_text("x")

    assert list(find_posts([tmp_path])) == []


def test_a_named_file_counts_whatever_its_suffix_and_even_if_it_is_missing(tmp_path):
    missing = tmp_path / "missing.doc"

    assert list(find_posts([missing])) == [missing]


def test_a_file_named_twice_is_given_once(tmp_path):
    post = tmp_path / "post.txt"
    post.write_text("x")

    assert list(find_posts([post, tmp_path, Path(f"{tmp_path}/./post.txt")])) == [post]
