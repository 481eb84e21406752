# onhand. `make demo` and `make test` are all that one needs; the rest are their parts.
.DEFAULT_GOAL := help
.PHONY: help setup demo test setup-test lint format docs lock clean

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup ## Start a demo on this machine (Ctrl-C ends it, its data stays)
	@exec .venv/bin/onhand demo $(ARGS)

test: setup-test ## Run everything that must hold
	@exec .venv/bin/python -m setup.check all

setup: ## Install onhand into .venv and build the front end
	@sh setup/bootstrap.sh run

setup-test:
	@sh setup/bootstrap.sh test

lint: setup-test ## Check format, lint, types, import contracts and file sizes
	@exec .venv/bin/python -m setup.check lint

format: setup-test ## Put all sources into the agreed format
	@.venv/bin/ruff format --quiet .
	@.venv/bin/ruff check --quiet --fix --exit-zero .
	@.venv/bin/python -m setup.check front-end-format

docs: setup ## Remake the pages that are generated from the code
	@.venv/bin/python -c 'from onhand.domain.conversation.diagram import states_page; print(states_page(), end="")' > docs/conversation-states.md
	@.venv/bin/python -c 'from onhand.adapters.errand_files.schema_page import schema_page; print(schema_page(), end="")' > docs/errand.schema.json

lock: setup ## Remake requirements/*.txt from pyproject.toml
	@exec .venv/bin/python -m setup.lock $(ARGS)

clean: ## Remove what was installed and built (the demo's data stays)
	rm -rf .venv .cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache test-results
	rm -rf frontend/node_modules frontend/*/*/dist src/onhand/entrypoints/web/static
