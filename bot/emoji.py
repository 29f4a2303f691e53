"""Emoji that adorn our own sentences, left out where a community wants fewer of them."""

import re
from copy import deepcopy

from fluent.syntax import ast, visitor

PICTURED = (
    "\U0001f1e6-\U0001f1ff\U0001f300-\U0001f5ff\U0001f600-\U0001f64f\U0001f680-\U0001f6ff"
    "\U0001f7e0-\U0001f7eb\U0001f900-\U0001f9ff\U0001fa70-\U0001faff\u2600-\u26ff"
    "\u2702-\u270d\u2728-\u27bf\u2b05-\u2b55"
)
"""What is drawn in colours; not ✓ and ✗, which say something."""

JOINED = "\ufe0f\u200d\U0001f3fb-\U0001f3ff\u20e3"
RUN = f"[{PICTURED}][{JOINED}{PICTURED}]*"
ADORNS = re.compile(f"[ ]?{RUN}$|{RUN}[ ]?")


class _Bare(visitor.Transformer):
    def visit_Pattern(self, node: ast.Pattern) -> ast.Pattern:  # noqa: N802
        before = deepcopy(node)
        self.generic_visit(node)
        return node if _says_something(node) else before

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = ADORNS.sub("", node.value)
        return node


def _says_something(pattern: ast.Pattern) -> bool:
    """Whether an emoji was not all that it said, as on some buttons."""
    return any(isinstance(each, ast.Placeable) or each.value.strip() for each in pattern.elements)


def without_emoji(sentence: ast.Message | ast.Term) -> ast.Message | ast.Term:
    """The same sentence; one that is nothing but an emoji keeps it."""
    bare = _Bare().visit(deepcopy(sentence))
    assert isinstance(bare, ast.Message | ast.Term)
    return bare
