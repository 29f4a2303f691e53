-- `written`: its codes stand in config.yaml; those that are taken out there, and that nobody ever
-- had, go.
ALTER TABLE coupons_batches ADD COLUMN written BIGINT NOT NULL DEFAULT 0;
