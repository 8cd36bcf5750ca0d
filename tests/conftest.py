"""Helpers in this folder (``external``) can be imported by every test: pytest puts the folder of a conftest on the path."""
