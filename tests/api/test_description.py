"""The API describes itself: for programs as OpenAPI 3.1, and for people as a page."""

import json
import re

from tests.api.calling import shop
from tests.api.test_routes import SALES, SELL
from tests.cogs.calendar.browsing import browser
from tests.probing import probe_chat


async def test_the_document_says_what_is_read_and_answered() -> None:
    async with probe_chat(web=True) as chat, shop(chat) as anybody:
        got = await anybody.reads("/api/v1/openapi.json")
        document = got.said
        assert (got.status, document["openapi"]) == (200, "3.1.0")
        assert document["servers"] == [{"url": chat.url}]
        sell = document["paths"][SELL]["post"]
        assert sell["summary"] == "Sell something."
        assert [each["name"] for each in sell["parameters"]] == ["Idempotency-Key"]
        shape = sell["requestBody"]["content"]["application/json"]["schema"]
        assert shape["additionalProperties"] is False
        assert shape["required"] == ["item", "amount"]
        assert shape["properties"]["item"] == {
            "type": "string",
            "minLength": 1,
            "maxLength": 40,
            "description": "What it is.",
        }
        assert shape["properties"]["currency"]["pattern"] == "^[A-Z]{3}$"
        assert set(sell["responses"]) >= {"200", "401", "409", "422", "429"}
        sales = document["paths"][SALES]["get"]
        assert sales["description"] == "It reads only."
        assert [each["name"] for each in sales["parameters"]] == ["item", "least"]
        assert "$ref" not in json.dumps(shape)


async def test_people_read_the_same_on_a_page_that_loads_nothing_from_elsewhere() -> None:
    async with probe_chat(web=True) as chat, browser(chat.url) as reader:
        words = await reader.goes("/api/v1/")
        assert reader.status == 200
        assert f"POST {SELL} Sell something." in words
        assert "sold-out" in words
        assert not re.findall(r"(?:src|href)=\"(?:https?:)?//", reader.page)
