-- Halls, zones, windows, facilities and items as they were from a day on; volumes, tickets as sums of a day, tidal plans, scenarios.
-- SQL that Derby and PostgreSQL share. Lists are texts with line feeds between their members.

CREATE SEQUENCE window_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE window_hall (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  floors INTEGER NOT NULL,
  opens VARCHAR(5),
  closes VARCHAR(5),
  town_class VARCHAR(100) NOT NULL,
  mechanisms VARCHAR(2000) NOT NULL,
  inspected VARCHAR(4000) NOT NULL,
  CONSTRAINT window_hall_version UNIQUE (site_code, from_day)
);

CREATE TABLE window_zone (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  zone_name VARCHAR(100) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE,
  kind VARCHAR(100) NOT NULL,
  floor_number INTEGER NOT NULL,
  departments VARCHAR(4000) NOT NULL,
  cases_of_year BIGINT,
  unstated VARCHAR(4000) NOT NULL,
  CONSTRAINT window_zone_version UNIQUE (site_code, zone_name, from_day)
);

CREATE TABLE window_window (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  window_number VARCHAR(100) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE,
  zone_name VARCHAR(100) NOT NULL,
  floor_number INTEGER NOT NULL,
  window_type VARCHAR(40) NOT NULL,
  window_group VARCHAR(100) NOT NULL,
  departments VARCHAR(4000) NOT NULL,
  labels VARCHAR(1000) NOT NULL,
  staff INTEGER NOT NULL,
  self_hired INTEGER NOT NULL,
  equipment VARCHAR(2000) NOT NULL,
  CONSTRAINT window_window_version UNIQUE (site_code, window_number, from_day)
);

CREATE TABLE window_facility (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  kind VARCHAR(100) NOT NULL,
  place_name VARCHAR(100) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE,
  in_all INTEGER NOT NULL,
  in_service INTEGER NOT NULL,
  CONSTRAINT window_facility_version UNIQUE (site_code, kind, place_name, from_day)
);

CREATE TABLE window_item (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  item_code VARCHAR(60) NOT NULL,
  line VARCHAR(200) NOT NULL,
  audience VARCHAR(40) NOT NULL,
  entry VARCHAR(100) NOT NULL,
  channels VARCHAR(1000) NOT NULL,
  channel_basis VARCHAR(1000),
  authorisations VARCHAR(4000) NOT NULL,
  place_name VARCHAR(200) NOT NULL,
  exempt SMALLINT NOT NULL,
  outside VARCHAR(2000) NOT NULL,
  collective SMALLINT NOT NULL,
  minutes DECIMAL(9, 3),
  minutes_origin VARCHAR(20),
  minutes_source VARCHAR(300),
  windows VARCHAR(8000) NOT NULL,
  fields VARCHAR(16000) NOT NULL,
  CONSTRAINT window_item_of_hall UNIQUE (site_code, item_code)
);

CREATE TABLE window_tidal_plan (
  id BIGINT NOT NULL PRIMARY KEY,
  lock_version INTEGER NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  plan_name VARCHAR(100) NOT NULL,
  zone_name VARCHAR(100) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE,
  trigger_words VARCHAR(1000) NOT NULL,
  open_at INTEGER,
  close_at INTEGER NOT NULL,
  from_time VARCHAR(5),
  until_time VARCHAR(5),
  windows VARCHAR(4000) NOT NULL,
  back_office VARCHAR(4000) NOT NULL,
  filing VARCHAR(200) NOT NULL,
  outcome VARCHAR(4000) NOT NULL,
  CONSTRAINT window_tidal_plan_of_hall UNIQUE (site_code, plan_name)
);

-- What changed, field by field; append only. Nobody's name comes here.
CREATE TABLE window_history (
  id BIGINT NOT NULL PRIMARY KEY,
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  field VARCHAR(200) NOT NULL,
  before_value VARCHAR(2000) NOT NULL,
  after_value VARCHAR(2000) NOT NULL
);
CREATE INDEX window_history_subject ON window_history (subject);

-- Volumes that are not by item and month: those are the registry's. month_number is 0 for a whole year.
CREATE TABLE window_volume (
  place VARCHAR(40) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  year_number INTEGER NOT NULL,
  month_number INTEGER NOT NULL,
  subject VARCHAR(20) NOT NULL,
  subject_name VARCHAR(200) NOT NULL,
  channel VARCHAR(60) NOT NULL,
  cases BIGINT NOT NULL,
  PRIMARY KEY (place, site_code, year_number, month_number, subject, subject_name, channel)
);

-- Tickets, summed up. The place's division code leads the keys, so that a distributed PostgreSQL can shard by it.
-- mark is a sum of hashes over the tickets of the day: the same tickets in whatever order give the same mark.
CREATE TABLE window_ticket_day (
  place VARCHAR(40) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  ticket_day DATE NOT NULL,
  tickets BIGINT NOT NULL,
  mark BIGINT NOT NULL,
  file_name VARCHAR(300) NOT NULL,
  PRIMARY KEY (place, site_code, ticket_day)
);

-- arrivals: half hour of the day=numbers taken. handling, waiting: whole minutes=numbers. windows: number=served.
CREATE TABLE window_ticket_item (
  place VARCHAR(40) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  ticket_day DATE NOT NULL,
  item VARCHAR(200) NOT NULL,
  taken INTEGER NOT NULL,
  served INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  untidy INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  handling_seconds BIGINT NOT NULL,
  handling_squares BIGINT NOT NULL,
  waited INTEGER NOT NULL,
  waiting_seconds BIGINT NOT NULL,
  waiting_squares BIGINT NOT NULL,
  arrivals VARCHAR(1000) NOT NULL,
  handling VARCHAR(3000) NOT NULL,
  waiting VARCHAR(3000) NOT NULL,
  windows VARCHAR(16000) NOT NULL,
  PRIMARY KEY (place, site_code, ticket_day, item)
);

-- person_id is 0 where the file names nobody, or nobody whom the registry knows at the hall: names are not kept.
CREATE TABLE window_ticket_window (
  place VARCHAR(40) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  ticket_day DATE NOT NULL,
  window_number VARCHAR(100) NOT NULL,
  person_id BIGINT NOT NULL,
  served INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  handling_seconds BIGINT NOT NULL,
  PRIMARY KEY (place, site_code, ticket_day, window_number, person_id)
);

-- Saved scenarios: their text and the results of the last computation, in pieces.
CREATE TABLE window_scenario (
  scenario_name VARCHAR(100) NOT NULL PRIMARY KEY,
  site_code VARCHAR(40) NOT NULL,
  at_millis BIGINT NOT NULL,
  saved_by VARCHAR(100) NOT NULL,
  method VARCHAR(200) NOT NULL,
  seed BIGINT NOT NULL,
  computed_millis BIGINT
);

CREATE TABLE window_scenario_text (
  scenario_name VARCHAR(100) NOT NULL REFERENCES window_scenario (scenario_name),
  piece INTEGER NOT NULL,
  words VARCHAR(4000) NOT NULL,
  PRIMARY KEY (scenario_name, piece)
);

CREATE TABLE window_scenario_result (
  scenario_name VARCHAR(100) NOT NULL REFERENCES window_scenario (scenario_name),
  seq INTEGER NOT NULL,
  zone_name VARCHAR(200) NOT NULL,
  windows INTEGER,
  served DOUBLE PRECISION,
  mean_wait DOUBLE PRECISION,
  p90 DOUBLE PRECISION,
  utilisation DOUBLE PRECISION,
  abandoned DOUBLE PRECISION,
  PRIMARY KEY (scenario_name, seq)
);
