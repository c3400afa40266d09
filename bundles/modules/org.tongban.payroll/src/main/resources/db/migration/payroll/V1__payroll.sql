-- Pay runs, corrections and insurance files. Big tables lead their key with the district, so that they can be spread.

-- One row a month. It is the gate of the month: whoever changes a run changes its version first.
CREATE TABLE payroll_run (
  run_month VARCHAR(7) NOT NULL,
  state VARCHAR(10) NOT NULL,
  document VARCHAR(200) NOT NULL,
  packs VARCHAR(2000) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  locked_at TIMESTAMP,
  locked_by VARCHAR(200),
  paid_at TIMESTAMP,
  paid_by VARCHAR(200),
  version BIGINT NOT NULL,
  PRIMARY KEY (run_month)
);

CREATE TABLE payroll_slip (
  district VARCHAR(12) NOT NULL,
  run_month VARCHAR(7) NOT NULL,
  person BIGINT NOT NULL,
  seq INTEGER NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  site VARCHAR(40) NOT NULL,
  site_name VARCHAR(200) NOT NULL,
  status VARCHAR(20) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  net DECIMAL(15,2),
  deductions DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (district, run_month, person)
);
CREATE INDEX payroll_slip_month ON payroll_slip (run_month, seq);

CREATE TABLE payroll_line (
  district VARCHAR(12) NOT NULL,
  run_month VARCHAR(7) NOT NULL,
  person BIGINT NOT NULL,
  seq INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  code VARCHAR(80) NOT NULL,
  line_name VARCHAR(200) NOT NULL,
  amount DECIMAL(15,2) NOT NULL,
  clause VARCHAR(80) NOT NULL,
  document VARCHAR(200) NOT NULL,
  corrects VARCHAR(7),
  PRIMARY KEY (district, run_month, person, seq)
);
CREATE INDEX payroll_line_month ON payroll_line (run_month, person, seq);

-- Longer texts of a run in pieces: the inputs of each person and what each site's desk said (JSON), notes.
CREATE TABLE payroll_text (
  run_month VARCHAR(7) NOT NULL,
  topic VARCHAR(20) NOT NULL,
  subject VARCHAR(60) NOT NULL,
  seq INTEGER NOT NULL,
  content VARCHAR(4000) NOT NULL,
  PRIMARY KEY (run_month, topic, subject, seq)
);

CREATE TABLE payroll_correction (
  of_month VARCHAR(7) NOT NULL,
  into_month VARCHAR(7) NOT NULL,
  person BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  code VARCHAR(80) NOT NULL,
  seq INTEGER NOT NULL,
  line_name VARCHAR(200) NOT NULL,
  amount DECIMAL(15,2) NOT NULL,
  clause VARCHAR(80) NOT NULL,
  document VARCHAR(200) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (into_month, of_month, person, kind, code, seq)
);
CREATE INDEX payroll_correction_of ON payroll_correction (of_month);

CREATE TABLE payroll_insurance (
  person BIGINT NOT NULL,
  from_month VARCHAR(7) NOT NULL,
  enrolled SMALLINT NOT NULL,
  bases VARCHAR(500) NOT NULL,
  deductions DECIMAL(15,2) NOT NULL,
  first_job SMALLINT,
  sixty_thousand SMALLINT,
  source VARCHAR(300) NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (person, from_month)
);

-- What an insurance file said before it was changed.
CREATE TABLE payroll_insurance_history (
  person BIGINT NOT NULL,
  from_month VARCHAR(7) NOT NULL,
  seq INTEGER NOT NULL,
  enrolled SMALLINT NOT NULL,
  bases VARCHAR(500) NOT NULL,
  deductions DECIMAL(15,2) NOT NULL,
  first_job SMALLINT,
  sixty_thousand SMALLINT,
  source VARCHAR(300) NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (person, from_month, seq)
);
