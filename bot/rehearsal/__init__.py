"""The rehearsal: the real Plaza, made-up members and a clock that runs ahead, to see next week."""
