"""The municipality's own Word template: what it has, how exports are set into it, what look follows."""

from app.formats.docx.own.derived import derived, ready
from app.formats.docx.own.survey import ROLES, RoleInfo, StyleInfo, Survey, survey

__all__ = ["ROLES", "RoleInfo", "StyleInfo", "Survey", "derived", "ready", "survey"]
