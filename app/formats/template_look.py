"""The look that a municipality's Word template gives to the other writers' documents too."""

from __future__ import annotations

from app.errors import Message, UserError
from app.profiles import Profile


def with_template(profile: Profile) -> Profile:
    """The profile with its template's page, fonts, sizes and colours, as far as they serve; never fails."""
    if profile.word is None:
        return profile
    from app.formats.docx.own import derived  # most profiles have none

    return derived(profile)


def lost_template(profile: Profile) -> tuple[Message, ...]:
    """Says why the profile's template cannot be used, so that this document has another look."""
    if profile.word is None:
        return ()
    from app.formats.docx.own import ready

    try:
        ready(profile.word)
    except UserError as error:
        return (error.message,)
    return ()
