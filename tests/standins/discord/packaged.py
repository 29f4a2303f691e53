"""Discord's description out of the npm package discord-api-spec, written once per version."""

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
CACHE = ROOT / ".cache"
CLIENTS = ROOT / "tests" / "standins" / "clients"
SCRIPT = CLIENTS / "description.mjs"
PACKAGE = CLIENTS / "node_modules" / "discord-api-spec" / "package.json"
MADE_OF = (SCRIPT, CLIENTS / "types.mjs", PACKAGE, CLIENTS / "package-lock.json")


def packaged_copy() -> Path | None:
    """The description as a file, or None without Node.js or before `make clients`.

    Raises: CalledProcessError, where the package has another form than it had.
    """
    node = shutil.which("node")
    if node is None or not PACKAGE.is_file():
        return None
    mark = hashlib.sha256(b"".join(file.read_bytes() for file in MADE_OF)).hexdigest()[:16]
    kept = CACHE / f"discord-{mark}.json"
    if not kept.is_file():
        made = subprocess.run([node, SCRIPT], check=True, capture_output=True, timeout=60).stdout
        CACHE.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=CACHE, delete=False) as file:
            file.write(made)
        Path(file.name).replace(kept)
    return kept
