"""Members bring members: whose link each newcomer came by, and what is known of it."""

from cogs.referrals.cog import ReferralsCog

COG = ReferralsCog
