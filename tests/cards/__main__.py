"""`python -m tests.cards` draws the golden cards anew: look at each before it is kept."""

import sys
import tempfile
from pathlib import Path

from tests.cards.gallery import SAMPLES, keep

with tempfile.TemporaryDirectory() as fonts:
    for name, sample in SAMPLES.items():
        keep(name, sample.drawn(Path(fonts)))
        sys.stdout.write(f"{name}\n")
