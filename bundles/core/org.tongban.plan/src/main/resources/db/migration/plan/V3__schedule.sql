-- Milestones and supervision: what people recorded. Rows are only ever added; their numbers are those of their audit entries.
-- seat_code is the site to which the document is bound, so that one document may run at several places.

-- An entry that undoes another names it and has no part.
CREATE TABLE plan_milestone_done (
  id BIGINT NOT NULL PRIMARY KEY,
  seat_code VARCHAR(40) NOT NULL,
  pack VARCHAR(60) NOT NULL,
  milestone VARCHAR(60) NOT NULL,
  part VARCHAR(300) NOT NULL,
  on_day DATE NOT NULL,
  done_share DECIMAL(9,8) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  undoes BIGINT,
  file_name VARCHAR(200),
  file_digest VARCHAR(64),
  file_bytes BIGINT,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);

-- The last day that the place set where the document names none. The latest row counts.
CREATE TABLE plan_milestone_due (
  id BIGINT NOT NULL PRIMARY KEY,
  seat_code VARCHAR(40) NOT NULL,
  pack VARCHAR(60) NOT NULL,
  milestone VARCHAR(60) NOT NULL,
  due_day DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  document VARCHAR(500) NOT NULL,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);

-- kind: REASON why it is late, REMINDER sent to who is behind
CREATE TABLE plan_milestone_note (
  id BIGINT NOT NULL PRIMARY KEY,
  seat_code VARCHAR(40) NOT NULL,
  pack VARCHAR(60) NOT NULL,
  milestone VARCHAR(60) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  note VARCHAR(2000) NOT NULL,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);

CREATE TABLE plan_draw (
  id BIGINT NOT NULL PRIMARY KEY,
  site_code VARCHAR(40) NOT NULL,
  on_day DATE NOT NULL,
  subject VARCHAR(200) NOT NULL,
  names VARCHAR(20000) NOT NULL,
  drawn_number INTEGER NOT NULL,
  seed BIGINT NOT NULL,
  drawn VARCHAR(4000) NOT NULL,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);

CREATE TABLE plan_inspection (
  id BIGINT NOT NULL PRIMARY KEY,
  site_code VARCHAR(40) NOT NULL,
  on_day DATE NOT NULL,
  topic VARCHAR(200) NOT NULL,
  method VARCHAR(200) NOT NULL,
  source VARCHAR(200) NOT NULL,
  body VARCHAR(200) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  draw_id BIGINT,
  file_name VARCHAR(200),
  file_digest VARCHAR(64),
  file_bytes BIGINT,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);

CREATE TABLE plan_problem (
  id BIGINT NOT NULL PRIMARY KEY,
  inspection_id BIGINT,
  site_code VARCHAR(40) NOT NULL,
  found_on DATE NOT NULL,
  unit VARCHAR(200) NOT NULL,
  person_id BIGINT,
  word VARCHAR(200) NOT NULL,
  ground VARCHAR(200) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  deduct DECIMAL(9,2),
  file_name VARCHAR(200),
  file_digest VARCHAR(64),
  file_bytes BIGINT,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);

-- What became of a problem, in order of the numbers. refers: the measure whose result it is.
CREATE TABLE plan_problem_step (
  id BIGINT NOT NULL PRIMARY KEY,
  problem_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  due_day DATE,
  word VARCHAR(200) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  refers BIGINT,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);

CREATE TABLE plan_circular (
  id BIGINT NOT NULL PRIMARY KEY,
  seat_code VARCHAR(40) NOT NULL,
  on_day DATE NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  title VARCHAR(300) NOT NULL,
  body VARCHAR(30000) NOT NULL,
  body_digest VARCHAR(64) NOT NULL,
  at_millis BIGINT NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);
CREATE INDEX plan_problem_person ON plan_problem (person_id, found_on);
CREATE INDEX plan_problem_step_of ON plan_problem_step (problem_id, id);
