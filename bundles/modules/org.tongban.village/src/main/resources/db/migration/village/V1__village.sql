-- Village stations as they were from a day on. SQL that Derby and PostgreSQL share.

CREATE SEQUENCE village_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE village_station (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  tier VARCHAR(20),
  residents INTEGER,
  area DECIMAL(12, 2),
  windows INTEGER,
  sitting_days INTEGER,
  clerks VARCHAR(400) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  location VARCHAR(200) NOT NULL,
  built_on DATE,
  facilities VARCHAR(400) NOT NULL,
  CONSTRAINT village_station_version UNIQUE (site_code, from_day)
);

-- What changed, field by field; append only. Telephone numbers are masked before they come here.
CREATE TABLE village_history (
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
CREATE INDEX village_history_subject ON village_history (subject);
