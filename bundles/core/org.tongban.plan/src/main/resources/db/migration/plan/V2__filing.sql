-- Filings. Versions, lines and steps are only ever added; a filing's own row tells how far it has come.

CREATE TABLE plan_filing (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(60) NOT NULL,
  clause_id VARCHAR(60) NOT NULL,
  document VARCHAR(200) NOT NULL,
  title VARCHAR(200) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  receiver VARCHAR(200) NOT NULL,
  subject VARCHAR(220) NOT NULL,
  state VARCHAR(20) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT plan_filing_once UNIQUE (kind, site_code, subject)
);

CREATE TABLE plan_filing_version (
  filing_id BIGINT NOT NULL,
  version_no INTEGER NOT NULL,
  digest VARCHAR(64) NOT NULL,
  frozen_by VARCHAR(100) NOT NULL,
  at_millis BIGINT NOT NULL,
  PRIMARY KEY (filing_id, version_no)
);

-- The frozen text of a version, line by line.
CREATE TABLE plan_filing_line (
  filing_id BIGINT NOT NULL,
  version_no INTEGER NOT NULL,
  line_no INTEGER NOT NULL,
  line_text VARCHAR(8000) NOT NULL,
  PRIMARY KEY (filing_id, version_no, line_no)
);

CREATE TABLE plan_filing_step (
  filing_id BIGINT NOT NULL,
  step_no INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  version_no INTEGER NOT NULL,
  digest_before VARCHAR(64) NOT NULL,
  digest_after VARCHAR(64) NOT NULL,
  done_by VARCHAR(100) NOT NULL,
  at_millis BIGINT NOT NULL,
  note VARCHAR(2000) NOT NULL,
  PRIMARY KEY (filing_id, step_no)
);
