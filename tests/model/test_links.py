"""Links lead to the web and to mail, nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.links import safe_link

quick = settings(deadline=None, max_examples=60)


@pytest.mark.parametrize(
    "target",
    [
        "https://exempel.se",
        "http://exempel.se/a?b=c&d=(e)#f",
        "HTTPS://EXEMPEL.SE",
        "mailto:namn@exempel.se",
        "https://exempel.se/möte/§45",
        "https://exempel.se/%20",
    ],
)
def test_the_web_and_mail_are_let_through(target: str) -> None:
    assert safe_link(target) == target
    assert safe_link(f"  {target}\n") == target


@pytest.mark.parametrize(
    "target",
    [
        "",
        "exempel.se",
        "/etc/passwd",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "https:",
        "https://",
        "https:///x",
        "https:exempel",
        "mailto:",
        "mailto: a",
        "ftp://exempel.se",
        "\\\\server\\share",
        "ms-word:ofe|u|x",
        "https://a b",
        "https://a\tb",
        "https://a\u202eb",
        "https://a\u2028b",
        "https://a\0",
        "https://" + "a" * 2000,
        "x https://exempel.se",
        "#anchor",
    ],
)
def test_everything_else_is_no_link(target: str) -> None:
    assert safe_link(target) == ""


@quick
@given(st.text() | st.text().map("https://{}".format) | st.text().map("mailto:{}".format))
def test_a_safe_link_stays_as_it_is(target: str) -> None:
    safe = safe_link(target)
    assert safe_link(safe) == safe
    assert not safe or safe.lower().startswith(("http://", "https://", "mailto:"))
