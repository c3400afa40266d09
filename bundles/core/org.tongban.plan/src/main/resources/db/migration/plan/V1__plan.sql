-- What the place has decided, and who did what. Rows are only ever added; their numbers are those of their audit entries.

CREATE TABLE plan_binding (
  id BIGINT NOT NULL PRIMARY KEY,
  site_code VARCHAR(40) NOT NULL,
  pack VARCHAR(60) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE,
  bound_by VARCHAR(100) NOT NULL
);

CREATE TABLE plan_choice (
  id BIGINT NOT NULL PRIMARY KEY,
  reading_key VARCHAR(200) NOT NULL,
  letter VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  chosen_by VARCHAR(100) NOT NULL
);

-- site_code is empty where the value holds for the whole place
CREATE TABLE plan_local_value (
  id BIGINT NOT NULL PRIMARY KEY,
  figure_key VARCHAR(200) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  entered_value VARCHAR(20000) NOT NULL,
  from_day DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  document VARCHAR(500) NOT NULL,
  entered_by VARCHAR(100) NOT NULL
);

-- Each entry carries the hash of the one before, so that a change or a gap shows.
CREATE TABLE plan_audit (
  id BIGINT NOT NULL PRIMARY KEY,
  at_millis BIGINT NOT NULL,
  done_by VARCHAR(100) NOT NULL,
  act VARCHAR(60) NOT NULL,
  detail VARCHAR(2000) NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  own_hash VARCHAR(64) NOT NULL
);

-- One row: the end of the chain. Whoever appends holds it until the end of the transaction, so that two desktops take turns.
CREATE TABLE plan_audit_end (
  id INTEGER NOT NULL PRIMARY KEY,
  last_id BIGINT NOT NULL,
  last_hash VARCHAR(64) NOT NULL
);
INSERT INTO plan_audit_end (id, last_id, last_hash) VALUES (1, 0, '');
