"""A form with a field of every kind, for the tests of platforms."""

from bot.offers import FormField, FormSheet

SHEET = FormSheet(
    "asking.idea:a:b",
    "Your idea",
    (
        FormField("name", "text", "Name", hint="What others will call it", least=3, most=40),
        FormField("why", "long", "Why", required=False, most=300),
        FormField(
            "size",
            "choice",
            "How large",
            required=False,
            choices=(("small", "Small"), ("large", "Large")),
            default=("small",),
        ),
        FormField(
            "for_",
            "several",
            "For",
            required=False,
            choices=(("lobby", "Lobby"), ("games", "Games"), ("art", "Art")),
        ),
        FormField("helpers", "number", "Helpers", required=False, default=("0",), least=0, most=9),
    ),
    late="That was too late.",
)
MEETING = FormSheet(
    "asking.meeting",
    "A meeting",
    (
        FormField("room", "room", "Room"),
        FormField("loud", "yes-no", "With a sound", choices=(("yes", "Yes"), ("no", "No"))),
    ),
    late="That was too late.",
)
FILLED = {"name": "Chess", "why": "", "size": "small", "for_": ["lobby"], "helpers": "2"}
