"""A topic model that fails on the first text."""

from docgen import hookimpl


class Model:
    areas = frozenset({"2.7"})

    def topics(self, text, context=""):
        raise IndexError("no such word")


@hookimpl
def docgen_topics():
    return Model()
