"""Pages of one owner: its templates, rendered safely, and its static files, cached for long."""

import hashlib
import mimetypes
from pathlib import Path
from typing import Any

from aiohttp import web
from jinja2 import DictLoader, Environment, StrictUndefined

from bot import once
from bot.texts import FALLBACK, LANGUAGES
from bot.web_guard import csrf, keep_csrf, nonce

FOR_EVER = "public, max-age=31536000, immutable"
SHARED = Path(__file__).parent / "web_shared"


class Pages:
    """Renders `templates/*` and serves `static/*` of one folder, as they were at the start.

    Beside them are those that all owners share: the frame of a page, its icons, colours, and the
    choice of theme. All are read once: an update under a running program must not mix new pages
    and old files.
    """

    def __init__(self, owner: str, folder: Path) -> None:
        self._owner = owner
        self._templates = Environment(
            loader=DictLoader({path.name: once.text(path) for path in _files(folder, "templates")}),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._files = {path.name: once.data(path) for path in _files(folder, "static")}
        # One version for the whole folder and in the path, so that a module's relative
        # imports are of the same version as the module.
        parts = (name.encode() + b"\0" + data for name, data in self._files.items())
        self._version = hashlib.sha256(b"\0".join(parts)).hexdigest()[:12]

    def asset(self, name: str) -> str:
        """The address of a static file; raises KeyError if there is no such file."""
        if name not in self._files:
            raise KeyError(f"{self._owner}/static/{name} does not exist")
        return f"/static/{self._owner}/{self._version}/{name}"

    def render(
        self,
        request: web.Request,
        template: str,
        status: int = 200,
        forms: bool = True,
        **given: Any,
    ) -> web.Response:
        """A page; templates also see `nonce`, `csrf` and `asset`. Without forms, no cookie."""
        text = self._templates.get_template(template).render(
            nonce=nonce(request), csrf=csrf(request), asset=self.asset, **given
        )
        response = web.Response(status=status, text=text, content_type="text/html")
        if forms:
            keep_csrf(request, response)
        return response

    async def serve_static(self, request: web.Request) -> web.Response:
        """The file, which a browser may keep for ever if it asked for the present version."""
        name = request.match_info["name"]
        if name not in self._files:
            raise web.HTTPNotFound
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        fresh = request.match_info["version"] == self._version
        return web.Response(
            body=self._files[name],
            content_type=kind,
            charset="utf-8" if kind.startswith("text/") else None,
            headers={"Cache-Control": FOR_EVER if fresh else "no-cache"},
        )


def wished(request: web.Request, fallback: str = FALLBACK) -> str:
    """The first of our languages in the browser's list; its weights follow the order anyway."""
    for part in request.headers.get("Accept-Language", "").split(","):
        code = part.split(";")[0].strip().lower()
        for language in LANGUAGES:
            if code and code.split("-")[0] == language.lower().split("-")[0]:
                return language
    return fallback


def _files(folder: Path, kind: str) -> list[Path]:
    """The shared files of a kind, then the owner's own, which take the place of such a one."""
    folders = [each / kind for each in (SHARED, folder) if (each / kind).is_dir()]
    return [path for each in folders for path in sorted(each.iterdir()) if path.is_file()]
