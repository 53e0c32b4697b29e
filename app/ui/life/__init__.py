"""The life of the minutes in the window: the menu, the line that says where they stand, the closed text."""

from typing import Literal, get_args

Asked = Literal["approved", "announced", "appeal_over", "archived", "correction"]
ASKED: tuple[Asked, ...] = get_args(Asked)  # the stages that a dialog asks about
