"""What the law, the body's rules and the profile still miss in a document, each with its reason."""

from app.profiles.checks import Severity
from app.rules.checks.checker import Checker, findings
from app.rules.checks.finding import Finding, Where

__all__ = ["Checker", "Finding", "Severity", "Where", "findings"]
