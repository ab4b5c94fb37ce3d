"""Sources become references: by names, or by the words above them."""

import pytest

SMITH, DOE = "Smith, On feet, 2019", '<a href="https://b.example/doe">Doe</a>'


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>References</h2><ul><li>{SMITH}</li><li>{DOE}</li></ul>",
        f"<h2>References</h2><p>{SMITH}</p><p>{DOE}</p>",
        f"<p><strong>Sources:</strong></p><p>{SMITH}<br>{DOE}</p>",
        f'<h2>Notes</h2><ol class="wp-block-footnotes"><li>{SMITH}</li><li>{DOE}</li>'
        "</ol>",
        f'<div class="footnotes"><ol><li>{SMITH}</li><li>{DOE}</li></ol></div>',
        f'<ol class="easy-footnotes-wrapper"><li>{SMITH}</li><li>{DOE}</li></ol>',
    ],
)
def test_sources_are_references(blocks, body):
    assert blocks(body)[-1] == {"type": "references", "items": [SMITH, DOE]}


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>Sources</h2><p>{SMITH}</p>",
        "<h2>Sources</h2><p>The river has two.</p><p>In 2019 both ran dry.</p>",
        f"<h2>Feet</h2><p>{SMITH}</p><p>{DOE}</p>",
        "<ul><li>One<ul><li>Two</li></ul></li></ul>",
    ],
)
def test_what_only_looks_like_sources_stays(blocks, body):
    assert "references" not in {each["type"] for each in blocks(body)}
