-- Years that are final, and everybody's annual grade as it was then; what it would be now is worked out as before.

CREATE TABLE assessment_year (
  year_number INTEGER NOT NULL PRIMARY KEY,
  people INTEGER NOT NULL,
  finalised_at BIGINT NOT NULL,
  finalised_by VARCHAR(100) NOT NULL
);

-- grade is empty where it was pending.
CREATE TABLE assessment_year_grade (
  year_number INTEGER NOT NULL,
  person_id BIGINT NOT NULL,
  grade VARCHAR(20) NOT NULL,
  PRIMARY KEY (year_number, person_id)
);
