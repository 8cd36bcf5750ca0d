"""Implements nothing: somebody forgot the decorator."""


def docgen_area():
    return None
