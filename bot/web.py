"""The one web server: pages and sockets that cogs and platforms declare, kept safe."""


class Site:
    """Stub."""
