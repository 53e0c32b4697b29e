"""The compiled forms; written by forms/build.py."""
