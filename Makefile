# Everything a person does with Plaza's checkout. Needs make and Python 3.11 or newer, no more.

PYTHON := .venv/bin/python
CLIENTS := tests/standins/clients
SPREAD := -n 4 --dist loadfile --no-loadscope-reorder
LOCK := uv pip compile --universal --generate-hashes --no-header \
	--no-emit-index-url --no-emit-find-links --quiet

# Where it is set, as in some containers, every process that a test starts compiles all of Plaza.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help env dev clients run test check prove bench shots lock
.DEFAULT_GOAL := help

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 14

env: ## install what Plaza needs into .venv
	@$(call install,requirements.lock,what Plaza needs)

dev: ## install what its tests need, too
	@$(call install,requirements-dev.lock,what Plaza and its tests need)

clients: dev ## install other people's Discord clients, for the stand-in's tests; needs Node.js 18
	@$(others)

run: env ## start Plaza
	@$(PYTHON) -m bot run

test: dev ## run the tests; ARGS="-k checkin" chooses some
	@$(PYTHON) -m pytest $(SPREAD) $(ARGS)

check: dev ## format, lint, types, tests, and the scripts: what a change must pass
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest $(SPREAD)
	$(PYTHON) -m bot check

prove: dev ## the same tests with many more seeds; takes long
	PLAZA_PROVE=1 $(PYTHON) -m pytest $(ARGS)

bench: dev ## measure
	@$(PYTHON) -m benchmarks

shots: dev ## take the pictures of docs/ anew
	@$(PYTHON) -m tests.shots

lock: ## write the lock files anew; needs uv
	$(LOCK) pyproject.toml -o requirements.lock
	$(LOCK) pyproject.toml --extra dev -c requirements.lock -o requirements-dev.lock
	$(LOCK) $(CLIENTS)/requirements.in --python-version 3.11 -o $(CLIENTS)/requirements.lock

# install(lock file, what it is): makes .venv if there is none, and fills it if the lock changed.
# The copy of the lock in .venv says what is installed; times of files change at every checkout.
define install
set -e; \
if ! test -x $(PYTHON); then \
	python=; \
	for each in python3.13 python3.12 python3.11 python3; do \
		if $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			python=$$each; break; \
		fi; \
	done; \
	if test -z "$$python"; then \
		echo "Plaza needs Python 3.11 or newer, and found: $$(python3 --version 2>&1 || true)." >&2; \
		echo "Install a newer one next to it; python3.12 on the PATH is enough." >&2; \
		exit 1; \
	fi; \
	echo "Making .venv with $$($$python --version)"; \
	if ! $$python -m venv .venv; then \
		rm -rf .venv; \
		echo "Python could not make .venv; on Debian and Ubuntu: apt install python3-venv" >&2; \
		exit 1; \
	fi; \
fi; \
if ! cmp -s $(1) .venv/$(1); then \
	echo "Installing $(2) (once; about a minute)"; \
	$(PYTHON) -m pip install -qq --disable-pip-version-check --require-hashes -r $(1); \
	cp $(1) .venv/$(1); \
fi
endef

# hikari and discord.js, each in a place of its own, so that neither limits what Plaza installs.
define others
set -e; \
if ! command -v npm >/dev/null; then \
	echo "discord.js needs Node.js and npm; on Debian and Ubuntu: apt install nodejs npm" >&2; \
	exit 1; \
fi; \
test -x .venv-clients/bin/python || $(PYTHON) -m venv .venv-clients; \
if ! cmp -s $(CLIENTS)/requirements.lock .venv-clients/requirements.lock; then \
	echo "Installing hikari into .venv-clients"; \
	.venv-clients/bin/python -m pip install -qq --disable-pip-version-check --require-hashes \
		-r $(CLIENTS)/requirements.lock; \
	cp $(CLIENTS)/requirements.lock .venv-clients; \
fi; \
if ! cmp -s $(CLIENTS)/package-lock.json $(CLIENTS)/node_modules/.package-lock; then \
	echo "Installing discord.js into $(CLIENTS)/node_modules"; \
	(cd $(CLIENTS) && npm ci --silent --ignore-scripts --no-audit --no-fund); \
	cp $(CLIENTS)/package-lock.json $(CLIENTS)/node_modules/.package-lock; \
fi
endef
