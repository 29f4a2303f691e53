"""What processes that Plaza starts may know of its environment: nothing that is secret."""

import os

# Where programs, their parts, temporary files and fonts are, and in which language. The environment
# of Plaza also holds its key, tokens and passwords, so what is not named here is left out.
NAMED = {
    *("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "TZ", "LANG", "LANGUAGE", "LD_LIBRARY_PATH"),
    *("SYSTEMROOT", "VIRTUAL_ENV", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS"),
}
FAMILIES = ("LC_", "PYTHON")


def environment(**more: str) -> dict[str, str]:
    """The environment for a process that reads or draws what strangers sent; with `more` in it."""
    passed = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in NAMED or name.upper().startswith(FAMILIES)
    }
    return passed | more
