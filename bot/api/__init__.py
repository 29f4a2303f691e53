"""The HTTP API: what other programs ask of cogs by `@route`, kept safe and described."""
