# Two commands matter: `make run` and `make test`. They need Python >= 3.11 and make; everything
# else is installed into .venv, once, from the hash-locked lists.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help run test crowd quarter attack chaos bench memory growth years asked released lint format lock install install-dev clean

help: ## what you can ask for
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

run: $(VENV)/.run ## the bot on Telegram with JOLDAS_BOT_TOKEN, else the preview in a browser
	@if [ -n "$$JOLDAS_BOT_TOKEN" ]; then exec $(BIN)/joldas run; else exec $(BIN)/joldas preview; fi

test: lint ## every check, then every test
	@$(BIN)/joldas check
	@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

crowd: $(VENV)/.dev ## 300 pretend users, 6,000 presses, 20 times kill -9, every counter compared
	@$(BIN)/python -m tests.rigs.crowd --users 300 --presses 6000 --kills 20

quarter: $(VENV)/.dev ## three months on a fast clock: 20,000 walks of 8,000 pretend families, each count and exit compared
	@$(BIN)/python -m tests.rigs.quarter

attack: $(VENV)/.dev ## releases of 240 small quarters and a full one, attacked by a reader who knows the rules
	@$(BIN)/python -m tests.rigs.attack

KILLS ?= 50
CHAOS := $(BIN)/python -m tests.rigs.chaos --kills $(KILLS)
chaos: $(VENV)/.dev ## 50 times kill -9 in each mode, and SIGTERM, every counter compared (KILLS=200: more)
	@$(CHAOS) --mode polling --database sqlite
	@$(CHAOS) --mode polling --database postgresql
	@$(CHAOS) --mode webhook --database postgresql
	@$(CHAOS) --mode polling --database sqlite --signal TERM
	@! $(CHAOS) --bot stock || { echo "The control lost nothing, so this rig sees nothing."; exit 1; }

bench: $(VENV)/.dev .venv-bench/.made ## Joldas beside other bots: presses a second, CPU, waits (on a quiet machine)
	@$(BIN)/python -m tests.bench.run
	@$(BIN)/python -m tests.bench.run --profile

memory: $(VENV)/.dev ## the bot's memory over 200,000 updates from 100,000 users
	@$(BIN)/python -m tests.bench.memory

growth: $(VENV)/.dev ## the size of the databases after 10,000 and 1,000,000 presses
	@$(BIN)/python -m tests.bench.growth

.venv-bench/.made: tests/bench/requirements.txt
	@"$(PYTHON)" -m venv --clear .venv-bench
	@.venv-bench/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r $<
	@touch $@

years: $(VENV)/.dev ## the dashboard over five years of 500 links: time of each page and file, memory, both databases
	@$(BIN)/python -m tests.rigs.dashboard

asked: $(VENV)/.dev ## how well typed questions are answered, per language and script
	$(BIN)/python -m tests.rigs.asked --folds 4

released: $(VENV)/.dev ## before a release: keep its buttons for ever (tests/released_buttons.txt)
	@$(BIN)/python -m tests.rigs.released

lint: $(VENV)/.dev ## style, types, and which way imports point
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: $(VENV)/.dev ## put the code in shape
	@$(BIN)/ruff check --fix --quiet
	@$(BIN)/ruff format --quiet

lock: ## relock requirements*.txt after a change in requirements*.in (needs uv on the PATH)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header requirements.in -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header -c requirements.txt requirements-dev.in -o requirements-dev.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header tests/bench/requirements.in -o tests/bench/requirements.txt

install: $(VENV)/.run ## only install what running needs
install-dev: $(VENV)/.dev ## only install what checking needs

clean: ## forget the environment and the caches, never var/
	rm -rf $(VENV) .venv-bench build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/.made:
	@command -v "$(PYTHON)" >/dev/null || { echo "Joldas needs Python 3.11 or newer, and there is no $(PYTHON) here. Install it, or name yours: make PYTHON=/path/to/python3.13 run"; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Joldas needs Python 3.11 or newer; $(PYTHON) is $$("$(PYTHON)" -V). Name a newer one: make PYTHON=python3.13 run"; exit 1; }
	@"$(PYTHON)" -m venv --clear $(VENV) || { echo "This Python cannot make an environment; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@touch $@

# The development list holds the running one, so whoever has it installed needs no second install.
$(VENV)/.run: requirements.txt pyproject.toml | $(VENV)/.made
	@echo "Installing Joldas into $(VENV) (about half a minute, once)"
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.txt pyproject.toml | $(VENV)/.made
	@echo "Installing Joldas and its checks into $(VENV) (about a minute, once)"
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.run $@
