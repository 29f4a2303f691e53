"""The calendar page: what comes, what came, and what gave way, for operators in a browser."""

from cogs.calendar.cog import Calendar

COG = Calendar
