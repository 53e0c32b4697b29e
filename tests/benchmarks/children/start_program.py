"""The real program, started with this script's words until it is ready to type in."""

import sys

from real_program import open_and_do
from telling import tell

sys.exit(open_and_do(sys.argv[1:], tell))
