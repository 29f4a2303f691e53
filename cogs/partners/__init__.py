"""Programs of shops that may ask the API: their tokens, made and taken back by operators."""

from cogs.partners.cog import PartnersCog

COG = PartnersCog
