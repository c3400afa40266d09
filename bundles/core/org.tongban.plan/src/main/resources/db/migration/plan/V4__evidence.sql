-- What people recorded of how clauses are carried out. Rows are only ever added; their numbers are those of their audit entries.
-- state is empty where a record withdraws those before it; file columns are empty where no file is kept.
CREATE TABLE plan_evidence (
  id BIGINT NOT NULL PRIMARY KEY,
  clause_id VARCHAR(100) NOT NULL,
  document VARCHAR(300) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  state VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  note VARCHAR(2000) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  file_digest VARCHAR(64) NOT NULL,
  file_bytes BIGINT NOT NULL,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);
CREATE INDEX plan_evidence_clause ON plan_evidence (clause_id);
