CREATE TABLE notes_note (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  text VARCHAR(40) NOT NULL,
  pinned BOOLEAN NOT NULL,
  day DATE,
  CONSTRAINT notes_text UNIQUE (text)
);
