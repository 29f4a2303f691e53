"""Members read, stop and take back private messages; operators see what waits."""

from cogs.letters.cog import LettersCog

COG = LettersCog
