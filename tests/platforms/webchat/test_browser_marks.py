"""Markdown in real browsers: what it shows, and that nothing hostile comes of it."""

import random
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from bot.platforms.webchat.marks import bare, escape
from bot.platforms.webchat.people.names import clean_line
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.test_browser import DESK, PHONE, POST, said, watched, writes

pytestmark = IN_BROWSER

SIGNS = ("*", "_", "~", "`", "|", "\\", "[", "]", "(", ")", "<", ">", "#", "-", "1.", ":", "!", " ")
WORDS = ("Amy", "李", "Ā", "👩‍🚀", "https://evil.example", "javascript:", "{name}", "&lt;", "<b>")
PLACES = ("{}", "**{}**", "_{}_", "> {}", "- {}", "# {}", "||**~~{}~~**||", "See {} and {}: {}")
SHOWS = (
    ("**Bold** _and_ *more*", "<strong>Bold</strong> <em>and</em> <em>more</em>"),
    ("__under__ ~~gone~~ `a*b*`", "<u>under</u> <s>gone</s> <code>a*b*</code>"),
    ("***both*** snake_case_name 2 * 3", "<em><strong>both</strong></em> snake_case_name 2 * 3"),
    ("```py\n*x* = 1\n```", "<pre><code>*x* = 1</code></pre>"),
    ("> said\nme", "<blockquote>said</blockquote>me"),
    ("**never closed", "**never closed"),
    ("a\\*b\\* ¯\\_(ツ)_/¯", "a*b* ¯_(ツ)_/¯"),
    (
        "[x](javascript:alert(1)) [y](data:text/html,z)",
        "[x](javascript:alert(1)) [y](data:text/html,z)",
    ),
    ("[x](https://user:pass@a.example)", "[x](https://user:pass@a.example)"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
)
DRAW = """async (texts) => {
  const script = document.querySelector('script[type="module"]').src;
  const { marked } = await import(script.replace("chat.js", "marked.js"));
  return texts.map((text) => {
    const element = document.createElement("div");
    element.append(...marked(text));
    const buttons = element.querySelectorAll("button.spoiler");
    document.body.append(element);
    for (const button of buttons) button.click();
    element.remove();
    return [element.textContent, element.innerHTML];
  });
}"""
HURRY = """async (texts) => {
  const script = document.querySelector('script[type="module"]').src;
  const { marked } = await import(script.replace("chat.js", "marked.js"));
  return texts.map((text) => {
    const began = performance.now();
    const nodes = marked(text);
    const took = performance.now() - began;
    let depth = 0;
    const walk = (node, at) => {
      depth = Math.max(depth, at);
      node.childNodes.forEach((child) => walk(child, at + 1));
    };
    for (const node of nodes) if (node.childNodes) walk(node, 0);
    return [took, depth];
  });
}"""
HOSTILE = (
    *(
        "*",
        "*a ",
        "**a* ",
        "_*~~||",
        "***a*b**c",
        "||**__~~*_[a",
        "[",
        "[[a](",
        "[a](https://x.y) ",
    ),
    *("`", " `a", "`a``b```", "```a``` ", "```a\n", "> ", "> > ", "> ```a\n", "- a\n", "  - a\n"),
    *("https://", "https://a@", "https://a......", "<https://a", "\\", "((((", "1. a\n", "# a\n"),
)


async def drawn(page: Page, texts: list[str]) -> list[tuple[str, str]]:
    return [(text, html) for text, html in await page.evaluate(DRAW, texts)]


async def test_markdown_shows_what_it_means_and_the_rest_as_it_is(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", bypass_csp=True)
        for (text, wanted), (_, html) in zip(
            SHOWS, await drawn(amy, [text for text, _ in SHOWS]), strict=True
        ):
            assert html == wanted, text


async def test_a_link_with_words_of_its_own_says_where_it_leads(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        await writes(amy, "[https://bank.example](https://evil.example/x) <https://a.example>")
        links = bo.locator(".text a")
        await expect(links).to_have_text(
            ["https://bank.example (https://evil.example/x)", "https://a.example"]
        )
        await expect(links.first).to_have_attribute("href", "https://evil.example/x")
        await expect(links.first).to_have_attribute("rel", "noopener noreferrer nofollow")


async def test_an_escaped_name_is_shown_exactly_as_it_was_typed(
    tmp_path: Path, browser: Browser
) -> None:
    dice = random.Random(7)
    names = ["".join(dice.choices(SIGNS + WORDS, k=dice.randint(1, 9))) for _ in range(3000)]
    names += ["# Amy", "- Amy", "1. Amy", "> Amy", ">>> Amy", "-# Amy", "[a](https://b.example)"]
    shown = [clean_line(name).strip() for name in names]
    cases = [(place, name) for name in shown if name for place in dice.sample(PLACES, 2)]
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", bypass_csp=True)
        texts = [place.replace("{}", escape(name)) for place, name in cases]
        for (place, name), (text, html) in zip(cases, await drawn(amy, texts), strict=True):
            template = place.strip("*_>-#|~ ").replace("{}", name)
            assert text == template, (place, name, html)
            assert "<a " not in html, (place, name)
            assert bare(escape(name)) == name


async def test_a_hostile_text_is_drawn_at_once_and_never_deep(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", bypass_csp=True)
        texts = [unit * (100_000 // len(unit)) for unit in HOSTILE]
        for unit, (took, depth) in zip(HOSTILE, await amy.evaluate(HURRY, texts), strict=True):
            assert took < 1500, unit
            assert depth < 16, unit


async def test_what_is_hidden_is_shown_to_who_asks_for_it(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        await writes(amy, "It was ||the *butler*||!")
        await expect(said(bo, "It was")).to_have_text("It was Hidden, press to read!")
        await expect(bo.locator("#announcer")).to_have_text("Amy: It was Hidden, press to read!")
        await bo.locator("button.spoiler").press("Enter")
        await expect(said(bo, "It was")).to_have_text("It was the butler!")


@pytest.mark.parametrize("screen", [DESK, PHONE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_post_with_all_of_it_can_be_read(
    tmp_path: Path, browser: Browser, screen: dict[str, int], scheme: Any
) -> None:
    text = (
        "# The week\nHello **all**, this is *new* and ~~old~~ `code`\n> quoted _words_\n\n"
        "- one\n  - two\n1. first\n2. second\n\n```\nlong " + "line " * 60 + "\n```\n"
        "||secret|| [the map](https://map.example/a?b=c) https://b.example\n-# small print"
    )
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=screen, color_scheme=scheme)
        await seen.chat.does(POST, room="lobby", text=text)
        await writes(amy, text)
        await expect(amy.locator(".message .text pre")).to_have_count(2)
        await expect(amy.locator(".pending")).to_have_count(0)
        assert await amy.evaluate("document.documentElement.scrollWidth <= innerWidth")
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()
