-- Sites, people and what is known of them, case volumes. SQL that Derby and PostgreSQL share.

CREATE SEQUENCE registry_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE registry_site (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  parent_code VARCHAR(40),
  name VARCHAR(200) NOT NULL,
  site_level VARCHAR(20) NOT NULL,
  residents INTEGER,
  area DECIMAL(12, 2),
  aliases VARCHAR(2000) NOT NULL
);

CREATE TABLE registry_person (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  identity_number VARCHAR(18),
  name VARCHAR(100) NOT NULL,
  sex VARCHAR(10) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  CONSTRAINT registry_person_identity UNIQUE (identity_number)
);
CREATE INDEX registry_person_name ON registry_person (name);

CREATE TABLE registry_employment (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES registry_person (id),
  site_code VARCHAR(40) NOT NULL REFERENCES registry_site (code),
  kind VARCHAR(30) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE,
  probation_from DATE,
  probation_until DATE,
  window_number VARCHAR(60) NOT NULL
);
CREATE INDEX registry_employment_person ON registry_employment (person_id);
CREATE INDEX registry_employment_site ON registry_employment (site_code);

CREATE TABLE registry_certificate (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES registry_person (id),
  kind VARCHAR(30) NOT NULL,
  skill_level VARCHAR(30) NOT NULL,
  issued_on DATE NOT NULL,
  valid_until DATE,
  certificate_number VARCHAR(100) NOT NULL
);
CREATE INDEX registry_certificate_person ON registry_certificate (person_id);

CREATE TABLE registry_degree (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES registry_person (id),
  degree_level VARCHAR(30) NOT NULL,
  full_time SMALLINT NOT NULL,
  graduated_on DATE
);
CREATE INDEX registry_degree_person ON registry_degree (person_id);

CREATE TABLE registry_pay (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES registry_person (id),
  from_day DATE NOT NULL,
  monthly_fen BIGINT NOT NULL,
  document VARCHAR(200) NOT NULL
);
CREATE INDEX registry_pay_person ON registry_pay (person_id);

CREATE TABLE registry_card (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES registry_person (id),
  card_number VARCHAR(40) NOT NULL,
  bank VARCHAR(200) NOT NULL,
  from_day DATE NOT NULL
);
CREATE INDEX registry_card_person ON registry_card (person_id);

CREATE TABLE registry_service_item (
  code VARCHAR(60) NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  name VARCHAR(300) NOT NULL,
  department VARCHAR(200) NOT NULL,
  kind VARCHAR(30) NOT NULL
);

-- What changed, field by field; append only. Identity numbers, cards and telephone numbers are masked before they come here.
CREATE TABLE registry_history (
  id BIGINT NOT NULL PRIMARY KEY,
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  subject VARCHAR(80) NOT NULL,
  field VARCHAR(60) NOT NULL,
  before_value VARCHAR(2000) NOT NULL,
  after_value VARCHAR(2000) NOT NULL
);
CREATE INDEX registry_history_subject ON registry_history (subject);

-- The big table. The place's division code leads the key, so that a distributed PostgreSQL can shard by it.
-- month_number is year * 100 + month; person_id is 0 where the records name nobody.
CREATE TABLE registry_case_volume (
  place VARCHAR(40) NOT NULL,
  month_number INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  platform VARCHAR(60) NOT NULL,
  quality VARCHAR(20) NOT NULL,
  item VARCHAR(200) NOT NULL,
  cases BIGINT NOT NULL,
  PRIMARY KEY (place, month_number, site_code, person_id, platform, quality, item)
);

-- Volumes that a later file replaced.
CREATE TABLE registry_case_change (
  place VARCHAR(40) NOT NULL,
  month_number INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  platform VARCHAR(60) NOT NULL,
  quality VARCHAR(20) NOT NULL,
  item VARCHAR(200) NOT NULL,
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  before_cases BIGINT NOT NULL,
  after_cases BIGINT NOT NULL,
  PRIMARY KEY (place, month_number, site_code, person_id, platform, quality, item, at_millis)
);
