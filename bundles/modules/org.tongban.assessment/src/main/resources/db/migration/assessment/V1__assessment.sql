-- Monthly grades, investigations, annual overrides, year-end facts. SQL that Derby and PostgreSQL share.
-- Every table of judgements is append only: what holds is the row with the highest revision, older ones are the history.
-- month_number is year * 100 + month.

CREATE TABLE assessment_month (
  month_number INTEGER NOT NULL PRIMARY KEY,
  people INTEGER NOT NULL,
  best INTEGER NOT NULL,
  finalised_at BIGINT NOT NULL,
  finalised_by VARCHAR(100) NOT NULL
);

CREATE TABLE assessment_grade (
  month_number INTEGER NOT NULL,
  person_id BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  score DECIMAL(9, 2),
  state VARCHAR(20) NOT NULL,
  grade VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (month_number, person_id, revision)
);
CREATE INDEX assessment_grade_person ON assessment_grade (person_id);

CREATE TABLE assessment_investigation (
  person_id BIGINT NOT NULL,
  filed_day DATE NOT NULL,
  revision INTEGER NOT NULL,
  closed_day DATE,
  decisions VARCHAR(2000) NOT NULL,
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (person_id, filed_day, revision)
);

CREATE TABLE assessment_override (
  year_number INTEGER NOT NULL,
  person_id BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  grade VARCHAR(20) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (year_number, person_id, revision)
);

-- person_id is 0 where the station is graded.
CREATE TABLE assessment_year_end (
  year_number INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  standard_met SMALLINT NOT NULL,
  excellence VARCHAR(500) NOT NULL,
  subjective_complaints INTEGER NOT NULL,
  other_complaints INTEGER NOT NULL,
  points DECIMAL(9, 2),
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (year_number, site_code, person_id, revision)
);
