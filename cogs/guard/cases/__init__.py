"""What follows on a finding: cases, penalties, and what their authors and operators are told."""
