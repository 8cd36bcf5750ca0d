# make demo: two plans checked, their memos in out/.   make test: the whole suite.
# Both make .venv and install what they need into it; README.md has the same as plain commands.
PYTHON ?= python3
PLANS = corpora/plans/p01-ubnd-quan-hai-chau.docx corpora/plans/p02-quan-uy-son-tra.pdf

.PHONY: demo test lint docs figures

# Exit status 1 of `docgen check` says that a plan doesn't comply, which the first of the two is meant not to.
demo: .venv/installed
	.venv/bin/docgen check $(PLANS) --memo out/ || [ $$? -eq 1 ]
	@ls out/

test: .venv/installed
	.venv/bin/python -m pytest

lint: .venv/installed
	.venv/bin/ruff check .
	.venv/bin/mypy --strict

docs: .venv/installed
	.venv/bin/sphinx-build -W docs docs/_build

# After a change for the better: what the labelled plans' figures are now, for people and as the floor that tests hold.
figures: .venv/installed
	.venv/bin/docgen evaluate corpora --format json --no-baselines --output corpora/floor.json
	(printf '# Figures\n\n'; .venv/bin/docgen evaluate corpora --format markdown) > docs/figures.md

.venv/installed: setup.cfg pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --editable '.[ocr,test]'
	@touch $@
