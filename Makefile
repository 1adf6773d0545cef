# Two commands do all the set-up on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PORT ?= 8080

.PHONY: run test test-all lint format fuzz load bench-voice

run: $(VENV)/ready-to-run
	$(BIN)/python -m skill simulate --port $(PORT)

test: $(VENV)/ready-to-test
	$(BIN)/python -m pytest -n auto --dist loadfile

# The tests on every supported Python that this machine has on its PATH.
test-all:
	@for version in 3.11 3.12 3.13; do \
		if python$$version -c '' 2>/dev/null; then \
			echo "Python $$version"; \
			$(MAKE) test PYTHON=python$$version VENV=.venv-$$version || exit 1; \
		else echo "Python $$version is not on this machine"; fi; \
	done

# What is slower than the tests: 100,000 mutated requests; a minute of load with a killed worker.
fuzz: $(VENV)/ready-to-test
	$(BIN)/python -m tests.web.fuzz

load: $(VENV)/ready-to-test
	$(BIN)/python -m tests.web.load

# How well the skill hears by sound; needs espeak-ng and sox, and about ten minutes.
bench-voice: $(VENV)/ready-to-test
	$(BIN)/python -m tests.benchmarks.voice

lint: $(VENV)/ready-to-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/ready-to-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(VENV)/created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=python3.13 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/ready-to-run: $(VENV)/created requirements.txt lambda/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/ready-to-test: $(VENV)/created requirements.txt lambda/requirements.txt tests/requirements.txt skill/simulator/voice/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	touch $@ $(VENV)/ready-to-run
