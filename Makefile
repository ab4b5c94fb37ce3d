# The site and its tests, each in one command; `make help` lists them.

PYTHON ?= python3
PORT ?= 8000

VENV := .venv
PEERS := .venv-bench
BIN := $(VENV)/bin
QUIET := --quiet --disable-pip-version-check --no-input
PIP := $(BIN)/python -m pip $(QUIET)
# Another site's choice in the caller's environment is not meant for this one.
SITE := DJANGO_SETTINGS_MODULE=$(or $(SETTINGS),cms.settings.dev) \
	BASE_URL=$(or $(BASE_URL),http://127.0.0.1:$(PORT))
MANAGE := $(SITE) $(BIN)/python manage.py
COMPILE := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --upgrade

.DEFAULT_GOAL := help
.PHONY: help run test lint bench requirements clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

run: $(VENV)/site ## start the site with its sample articles; PORT=8000 is the port
	@$(MANAGE) prepare --port $(PORT)
	@echo "The site is at http://127.0.0.1:$(PORT)/ and its admin at /admin/; Ctrl-C ends it."
	@$(SITE) BIN=$(BIN) PORT=$(PORT) sh cms/serve.sh

test: $(VENV)/dev node_modules ## run every test; ARGS="-k word" passes on to pytest
	@env -u DJANGO_SETTINGS_MODULE $(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/dev ## run the checks that a commit has to pass
	@$(BIN)/pre-commit run --all-files --show-diff-on-failure

bench: $(PEERS)/made ## measure cleaning beside its peers; DATA=folder of pages, ARGS="--every 4"
	@$(PEERS)/bin/python benchmarks/cleaning.py $(DATA) $(ARGS)

requirements: $(VENV)/dev ## pin the newest versions that pyproject.toml allows
	$(COMPILE) --group site --output-file requirements/site.txt
	$(COMPILE) --group dev --output-file requirements/dev.txt
	$(COMPILE) --group bench --output-file requirements/bench.txt

clean: ## remove what the tools made; the site's own var/ stays
	rm -rf $(VENV) $(PEERS) node_modules build dist .coverage htmlcov
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# The stamps make a second start quick: pip runs again only when the pins changed.
$(VENV)/site: requirements/site.txt | $(VENV)/made
	@echo "Installing what the site needs; this takes a minute, once."
	@$(PIP) install --require-hashes -r $<
	@touch $@

$(VENV)/dev: requirements/dev.txt | $(VENV)/made
	@echo "Installing what development needs; this takes a minute or two, once."
	@$(PIP) install --require-hashes -r $<
	@touch $@ $(VENV)/site

# Apart from the others: the peers of `make bench` bring much that no site needs. The pins
# are complete, and older pips stumble over an extra that one of the peers names twice.
$(PEERS)/made: requirements/bench.txt | $(VENV)/made
	@echo "Installing the importer's peers; this takes a minute or two, once."
	@$(VENV)/bin/python -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip $(QUIET) install --no-deps --require-hashes -r $<
	@touch $@

$(VENV)/made:
	@$(PYTHON) -c "" 2>/dev/null || { \
	  echo "There is no $(PYTHON) here. Name yours: make run PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { \
	  echo "Python 3.11 or newer is needed; $(PYTHON) is" \
	    "`$(PYTHON) -c 'import platform; print(platform.python_version())'`." \
	    "Name another: make run PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c "import ensurepip, venv" 2>/dev/null || { \
	  echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu:" \
	    "apt-get install python3-venv"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

node_modules: package-lock.json package.json
	@if command -v npm >/dev/null; then \
	  npm ci --loglevel=error >/dev/null || \
	    echo "npm ci failed: tests that need axe or the Nu checker are skipped."; \
	else \
	  echo "There is no npm: tests that need axe or the Nu checker are skipped."; \
	fi
	@if [ -d $@ ]; then touch $@; fi
