-- Floor plans: what stands where in a hall, in millimetres. SQL that Derby and PostgreSQL share.

CREATE TABLE window_plan (
  site_code VARCHAR(40) NOT NULL,
  floor_no INTEGER NOT NULL,
  lock_version INTEGER NOT NULL,
  room_width INTEGER NOT NULL,
  room_height INTEGER NOT NULL,
  picture_type VARCHAR(10),
  picture_across INTEGER,
  picture_down INTEGER,
  picture_x INTEGER,
  picture_y INTEGER,
  picture_scale DECIMAL(16, 6),
  picture_strength INTEGER,
  picture_parts INTEGER NOT NULL,
  CONSTRAINT window_plan_pk PRIMARY KEY (site_code, floor_no)
);

-- The scanned plan's bytes as Base64, cut into parts: the two databases have no binary type of one name.
CREATE TABLE window_plan_picture (
  site_code VARCHAR(40) NOT NULL,
  floor_no INTEGER NOT NULL,
  part_no INTEGER NOT NULL,
  content VARCHAR(32000) NOT NULL,
  CONSTRAINT window_plan_picture_pk PRIMARY KEY (site_code, floor_no, part_no)
);

CREATE TABLE window_plan_element (
  site_code VARCHAR(40) NOT NULL,
  floor_no INTEGER NOT NULL,
  place_no INTEGER NOT NULL,
  element_no INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  left_edge INTEGER NOT NULL,
  top_edge INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  rotation INTEGER NOT NULL,
  label VARCHAR(200) NOT NULL,
  reference VARCHAR(200) NOT NULL,
  CONSTRAINT window_plan_element_pk PRIMARY KEY (site_code, floor_no, place_no)
);

-- What changed, element by element; append only.
CREATE TABLE window_plan_history (
  id BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL PRIMARY KEY,
  at_millis BIGINT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  site_code VARCHAR(40) NOT NULL,
  field VARCHAR(300) NOT NULL,
  before_value VARCHAR(300) NOT NULL,
  after_value VARCHAR(300) NOT NULL
);
CREATE INDEX window_plan_history_site ON window_plan_history (site_code);
