"""The page of a campaign, which everybody may open."""
