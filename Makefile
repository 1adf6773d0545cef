# Two commands do all the set-up on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PORT ?= 8080

.PHONY: run test test-all lint format fuzz load package bench check-template

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

# The package for AWS Lambda: dist/lambda.zip.
package: $(VENV)/ready-to-run
	$(BIN)/python lambda/package.py

# How fast it is, against a bare skill: a table, and dist/benchmarks.json.
bench: $(VENV)/ready-to-test
	$(BIN)/python -m tests.benchmarks

# What AWS's own tools say about the template. They want other versions than the project has.
check-template: $(VENV)/ready-to-test $(VENV)-aws/ready
	AWS_TOOLS=$(CURDIR)/$(VENV)-aws/bin $(BIN)/python -m pytest tests/lambda_entry/test_template.py

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

$(VENV)-aws/ready: tests/lambda_entry/aws-tools.txt
	$(PYTHON) -m venv $(VENV)-aws
	$(VENV)-aws/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

$(VENV)/ready-to-run: $(VENV)/created requirements.txt lambda/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/ready-to-test: $(VENV)/created requirements.txt lambda/requirements.txt tests/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	touch $@ $(VENV)/ready-to-run
