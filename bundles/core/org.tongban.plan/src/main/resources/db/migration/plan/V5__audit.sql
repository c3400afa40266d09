-- What stood before and after, in digest; entries of form 1 were written before this and have neither.
ALTER TABLE plan_audit ADD COLUMN before_digest VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE plan_audit ADD COLUMN after_digest VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE plan_audit ADD COLUMN form INTEGER DEFAULT 1 NOT NULL;

-- The document by which a reading was chosen; empty where none was named.
ALTER TABLE plan_choice ADD COLUMN document VARCHAR(500) DEFAULT '' NOT NULL;
