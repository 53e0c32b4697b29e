"""What a person may write as a link."""

from __future__ import annotations

import pytest

from app.ui.dialogs import link_target


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("", ""),
        ("  kommun.se/sida ", "https://kommun.se/sida"),
        ("kommun.se:8080/a", ""),  # a scheme or a port? better asked for than guessed
        ("https://kommun.se", "https://kommun.se"),
        ("mailto:namn@kommun.se", "mailto:namn@kommun.se"),
        ("namn@kommun.se", "mailto:namn@kommun.se"),
        ("javascript:alert(1)", ""),
        ("JavaScript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("ordet", ""),
    ],
)
def test_a_link_gets_its_scheme_or_is_none(written: str, target: str) -> None:
    assert link_target(written) == target
