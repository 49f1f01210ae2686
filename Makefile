# vtt-check: the whole set-up in its own .venv, then the checks. Needs python3 (3.11+), gcc and the Python headers.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
unexport PYTHONDONTWRITEBYTECODE # the tests start the command some hundred times: compile it once

.PHONY: demo test tests features wheel leestoets mutatie mutatie-feiten lint types docs beelden bench fuzz kantoor weglaten clean

demo: $(READY)
	@$(BIN)/vtt-check voorbeelden/samentwente-2025/voorstel.json; code=$$?; \
	  echo; echo "(exitcode $$code: 0 niets te herstellen, 1 open bevindingen, 2 iets niet getoetst)"; [ $$code -le 1 ]

# all checks, beside each other; what one prints comes out when it is ready
test: $(READY)
	@$(MAKE) --no-print-directory --jobs=3 --output-sync=target --keep-going lint types tests features wheel

tests: $(READY)
	$(BIN)/python -m pytest -q -n auto --dist worksteal tests

features: $(READY)
	$(BIN)/python -m pytest -q features

# the built wheel, in an environment of its own
wheel: $(READY)
	$(BIN)/python tests/check_distribution.py

# what the reader finds of the three voorbeelden, beside the records made by hand
leestoets: $(READY)
	$(BIN)/python -m tests.leestoets

mutatie: $(READY)
	$(BIN)/python -m tests.mutatie.regels

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: $(READY)
	$(BIN)/mypy
	$(BIN)/pyright

docs: $(READY)
	$(BIN)/python docs/maken.py

# the pictures of the web page and the PDF in docs/beelden; needs Chromium
beelden: $(READY)
	$(BIN)/python -m docs.beelden

bench: $(READY)
	$(BIN)/python benchmarks/run.py
	$(BIN)/python -m benchmarks.documenten
	$(BIN)/python -m benchmarks.partij

# every key of the voorbeelden taken out in turn
weglaten: $(READY)
	$(BIN)/python -m tests.test_deletion

fuzz: $(READY)
	$(BIN)/python -m tests.bouwer.proef 5000

# office files made at random and read back; with LibreOffice (soffice) also as PDF
kantoor: $(READY)
	$(BIN)/python -m tests.kantoor.proef 300

# mutmut on the fact functions: a sample, or all of MODULES="interval arithmetic/sums"
mutatie-feiten: $(VENV)/.mutatie
	$(BIN)/python tests/mutatie/feiten.py $(MODULES)

$(VENV)/.mutatie: $(READY)
	$(BIN)/python -m pip install --quiet --group mutatie
	@touch $@

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	CC="$${CC:-gcc -O2}" $(BIN)/python -m pip install --quiet --editable ".[durable]" --group dev
	@touch $(READY)

clean:
	rm -rf $(VENV) dist build
