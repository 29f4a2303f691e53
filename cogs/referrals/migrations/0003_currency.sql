-- What a source costs is in the smallest unit of this currency; those from before are told anew.
ALTER TABLE referrals_sources ADD COLUMN currency TEXT NOT NULL DEFAULT '';
