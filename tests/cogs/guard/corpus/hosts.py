"""The block list of the corpus: hosts that nobody has, and what stands beside them unlisted."""

# Registrable names under many suffixes; all are made up.
LISTED = (
    "qivanto.com",
    "brelmo-gift.xyz",
    "zuppavik.top",
    "norvelta.ru",
    "tesmirapo.cn",
    "lojavexa.com.br",
    "droblipa.lv",
    "kalvosta.gr",
    "vintorra.shop",
    "pexilumo.click",
    "mirquell.net",
    "fenwapro.online",
    "sorkali-club.site",
    "gulmeko.club",
    "yarpello.live",
    "ostrivex.co.uk",
    "wintokka.vip",
    "plimbera.store",
    "jumpaloo.link",
    "x7play24.top",
)

# Hosts in letters of their own; in the list as punycode, as feeds have them.
LISTED_ABROAD = ("кофеподар.рф", "дарвинка.ru", "领奖猫咪.cn", "καφεδωρο.gr")

# An address of the documentation's block of networks (RFC 5737), which nobody has.
LISTED_NUMBER = "203.0.113.77"

# A shared host of which one page alone is listed: the host itself is not.
LISTED_PAGES = ("tablonotes.com/free-gift", "docs.sharetinta.io/u/9931")


def blocklist() -> list[str]:
    """The lines of the block list's file."""
    abroad = [host.encode("idna").decode("ascii") for host in LISTED_ABROAD]
    return [*LISTED, *abroad, LISTED_NUMBER, *LISTED_PAGES]
