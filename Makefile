# make chat: ask the sample archive in the browser. make test: everything. Both prepare .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The tolerance is for the rounding of other processors, which can turn a close decision; validity may lose nothing.
QUESTIONS := --qa-questions tests/questions.jsonl --qa-archive build/archive --qa-baseline tests/baseline.json \
  --qa-tolerance worse=3 --qa-tolerance 0.04 --qa-tolerance validity=0
export HF_HUB_OFFLINE ?= 1
export TOKENIZERS_PARALLELISM ?= false

.PHONY: install chat test baseline newsroom ablations eval-reader fit bench lint check format chromium clean FORCE

install: $(VENV)/.installed

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dateline needs Python 3.11 or newer; set PYTHON=")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/.installed-test: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[test]'
	touch $@ $(VENV)/.installed

chat: install
	$(BIN)/dateline ingest corpus
	$(BIN)/dateline chat

test: $(VENV)/.installed-test chromium build/archive
	$(BIN)/python -m pytest $(QUESTIONS)

# The archive that the fixed questions are asked of; ingesting again costs nothing where nothing has changed.
build/archive: $(VENV)/.installed FORCE
	$(BIN)/dateline ingest corpus --prune --archive $@
FORCE:

# The stories of qa/training/newsroom that the reading model was not trained on, and what is answered of them.
build/newsroom/archive: $(VENV)/.installed FORCE
	$(BIN)/python -m qa.training.held_out build/newsroom
	$(BIN)/dateline ingest build/newsroom/articles.jsonl --prune --archive $@
newsroom: build/newsroom/archive
	$(BIN)/dateline eval build/newsroom/questions.jsonl --archive build/newsroom/archive

# Rewrites what the fixed questions are compared with; its diff is reviewed like code.
baseline: build/archive
	$(BIN)/dateline eval tests/questions.jsonl --archive build/archive --write-baseline tests/baseline.json

# What each part is worth on the fixed questions.
ablations: build/archive
	$(BIN)/dateline eval tests/questions.jsonl --archive build/archive \
	  $(foreach part,lexical dense date-prior period cutoff rerank reader,--without $(part))

# The public sets, from DATELINE_DATASETS or ../shared/datasets: rtqa, rgb, xquad, mtrag, evidence.
eval-%: $(VENV)/.installed
	$(BIN)/dateline eval-public $*
eval-reader: eval-xquad eval-rtqa eval-rgb eval-evidence

# The weights of qa/extractive.py and qa/retriever.py; RTQA's archive is the one that `make eval-rtqa` builds.
fit: build/archive build/newsroom/archive
	$(BIN)/python -m qa.evaluation.fitting tests/questions.jsonl=build/archive \
	  build/newsroom/questions.jsonl=build/newsroom/archive $(if $(RTQA),--rtqa $(RTQA))
	$(if $(RTQA),$(BIN)/python -m qa.evaluation.weighing $(RTQA))

# Dateline beside its peers, in one table; BENCH=--large adds 100,000 chunks and 10,000 articles.
bench: $(VENV)/.installed-test
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[test,bench]'
	$(BIN)/python -m tests.benchmarks.bench $(BENCH)

lint: $(VENV)/.installed-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint build/archive
	$(BIN)/python -m pytest --ignore tests/browser $(QUESTIONS)

format: $(VENV)/.installed-test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The browser tests drive Debian's Chromium; without it they are skipped and say so.
chromium:
	@command -v chromium >/dev/null || { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; }; } || \
	  echo 'chromium is missing and cannot be installed here: the browser tests will be skipped.'

clean:
	rm -rf $(VENV) build *.egg-info
