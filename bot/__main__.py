"""`python -m bot`: starts the command line."""

from bot.cli import main

main()
