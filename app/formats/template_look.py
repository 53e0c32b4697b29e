"""The look that a municipality's Word template gives to the other writers' documents too."""

from __future__ import annotations

from app.profiles import Profile


def with_template(profile: Profile) -> Profile:
    """The profile with its template's page, fonts, sizes and colours, as far as they serve; never fails."""
    if profile.word is None:
        return profile
    from app.formats.docx.own import derived  # most profiles have none

    return derived(profile)
