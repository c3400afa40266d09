-- Imports done, the rows they refused, and what they replaced. SQL that Derby and PostgreSQL share.

CREATE TABLE exchange_import (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(60) NOT NULL,
  file_name VARCHAR(300) NOT NULL,
  file_path VARCHAR(1000) NOT NULL,
  at_millis BIGINT NOT NULL,
  imported_by VARCHAR(100) NOT NULL,
  rows_read BIGINT NOT NULL,
  rows_new BIGINT NOT NULL,
  rows_changed BIGINT NOT NULL,
  rows_same BIGINT NOT NULL,
  rows_refused BIGINT NOT NULL,
  dismissed SMALLINT NOT NULL,
  can_undo SMALLINT NOT NULL,
  undone_millis BIGINT,
  undone_by VARCHAR(100)
);

-- Why rows were refused; values masked as in the report.
CREATE TABLE exchange_refused (
  import_id BIGINT NOT NULL REFERENCES exchange_import (id),
  seq INTEGER NOT NULL,
  sheet VARCHAR(200) NOT NULL,
  file_row INTEGER NOT NULL,
  field VARCHAR(100) NOT NULL,
  cell_value VARCHAR(200) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (import_id, seq)
);

-- What an import replaced, in the order in which it did, for the last imports only. Longer texts in pieces.
-- after_mark is a hash: it only has to tell whether somebody changed the record since.
CREATE TABLE exchange_replaced (
  import_id BIGINT NOT NULL REFERENCES exchange_import (id),
  seq INTEGER NOT NULL,
  piece INTEGER NOT NULL,
  topic VARCHAR(40) NOT NULL,
  subject VARCHAR(900) NOT NULL,
  before_value VARCHAR(4000) NOT NULL,
  after_mark VARCHAR(64) NOT NULL,
  PRIMARY KEY (import_id, seq, piece)
);
