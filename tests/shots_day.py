"""Takes the pictures of docs/operators-day.md: a post and its approval, on two phones."""

import io

from PIL import Image, ImageDraw, ImageFont
from playwright.async_api import FilePayload, Page, expect

from tests.shots import OLGA, PASSWORD, PHONE, Town, shoot

HANDS = {"viewport": PHONE, "is_mobile": True, "has_touch": True}
BORIS = "Boris"
WORDS = "Saturday: honey bread, still warm, for 5.40"


def poster() -> FilePayload:
    """A poster as it may lie in somebody's album."""
    image = Image.new("RGB", (900, 600), "#f6d7a7")
    draw = ImageDraw.Draw(image)
    draw.ellipse((250, 110, 650, 370), fill="#b8732f")
    for place in (340, 430, 520):
        draw.line((place, 160, place + 40, 310), fill="#f6d7a7", width=14)
    draw.text(
        (450, 470), "Honey bread", fill="#5b3413", font=ImageFont.load_default(90), anchor="mm"
    )
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return {"name": "poster.png", "mimeType": "image/png", "buffer": kept.getvalue()}


async def take_day(town: Town) -> None:
    """What an operator sees before a post goes out, and the card on which another one decides."""
    olga = await town.joins(OLGA, **HANDS)
    await town.signs_in(olga)
    boris = await second_operator(town)
    await olga.set_input_files("#composer input[type=file]", [poster()])
    await expect(olga.locator(".tray-entry img")).to_have_count(1)
    await olga.locator(".tray-entry input").fill("A loaf of honey bread")
    await town.says(OLGA, f"/post new {WORDS}")
    panel = olga.locator(".message.private", has_text="Only you see")
    await expect(panel.locator(".pictures img")).to_have_count(1)
    await shoot(olga, "post-phone")
    await olga.locator(".buttons button", has_text="Ask for approval").last.click()
    await boris.click(".opens-rooms")
    await boris.locator(".room", has_text="ops").click()
    await expect(boris.locator(".message .pictures img")).to_have_count(1)
    await shoot(boris, "approve-phone")


async def second_operator(town: Town) -> Page:
    """Boris, who was told the password, on his phone."""
    boris = await town.page("en", **HANDS)
    await boris.goto("/operator")
    await boris.fill("#password", PASSWORD)
    await boris.press("#password", "Enter")
    await boris.wait_for_url("**/operator")
    await boris.goto("/")
    await boris.fill("#name", BORIS)
    await boris.press("#name", "Enter")
    await boris.wait_for_url("**/m/*")
    await expect(boris.locator(".room")).to_have_count(3)
    return boris
