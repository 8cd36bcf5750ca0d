"""docgen checks implementation plans against a superior directive."""

__version__ = "0.1.0"
