-- Similar offers are found by category, the newest first.

create index offers_category on offers (status, category, published_at, id);
