"""Tests that read like plans: a test's docstring is the plan, its body what a careful reviewer says of it."""
