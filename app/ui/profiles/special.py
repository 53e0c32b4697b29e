"""Which class makes a page of the form: most are rows of settings, some more than that."""

from __future__ import annotations

from app.ui.profiles.headings_page import TypePage
from app.ui.profiles.logo_page import LogoPage
from app.ui.profiles.page import FormPage
from app.ui.profiles.phrases_page import PhrasesPage
from app.ui.profiles.word_page import WordPage

_CLASSES: dict[str, type[FormPage]] = {
    "logo": LogoPage,
    "type": TypePage,
    "phrases": PhrasesPage,
    "word": WordPage,
}


def page_class(name: str) -> type[FormPage]:
    """The class of the page of this name."""
    return _CLASSES.get(name, FormPage)
