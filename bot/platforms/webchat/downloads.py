"""Files to save: a link under a message, and what is behind it, which no browser just opens."""

from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from bot.platforms.base import Ground

DOWNLOADS = "/downloads/"  # what the action of a button begins with that is such a link
NAME = "{file:[0-9a-f]{64}\\.(?:csv|xlsx)}"


def link(file: tuple[Path, str] | None) -> list[tuple[str, str]]:
    """The button that leads to a file to save, if there is one.

    Its address has in it what only those can know who have the file, or the message.
    """
    if file is None:
        return []
    path, name = file
    return [(f"{DOWNLOADS}{path.name}/{quote(name, safe='')}", name)]


class Downloads:
    """Serves kept tables as attachments."""

    def __init__(self, ground: Ground) -> None:
        self._files = ground.files
        ground.site.get(f"{DOWNLOADS}{NAME}/{{name:[^/]+}}", self._serve)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = self._files.path(request.match_info["file"])
        if path is None:
            raise web.HTTPNotFound
        name = quote(request.match_info["name"], safe="")
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        }
        return web.FileResponse(path, headers=headers)
