-- Sources are known by a number that is never used twice, so that a quote index made before a removal
-- can never lead to another text.
CREATE TABLE sources (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  digest TEXT NOT NULL UNIQUE,        -- 64 hexadecimal digits of the SHA-256 of the bytes
  retrieved TEXT NOT NULL,            -- first retrieval
  instrument TEXT,
  about TEXT NOT NULL,                -- title, author, publisher, names and locations, folded
  size INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  record TEXT NOT NULL                -- the Source as JSON
) STRICT;
CREATE INDEX sources_in_order ON sources (retrieved, digest);
CREATE INDEX sources_of_instrument ON sources (instrument) WHERE instrument IS NOT NULL;

-- Names and locations of the origins, as they were given.
CREATE TABLE names (
  name TEXT NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (name, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_of_source ON names (source);

-- The bytes (kind 0) and the Document without its text (kind 1), in parts; id = (source * 2 + kind) * 2^20 + part.
CREATE TABLE contents (
  id INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- The text, in pieces of 4096 code units; id = source * 2^20 + piece.
CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- The words of each stretch of 16384 code units, already folded; rowid = source * 2^20 + stretch.
CREATE VIRTUAL TABLE stretches USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- The quote index: immutable segments. One that was replaced stays readable for a while.
CREATE TABLE segments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  characters INTEGER NOT NULL,
  blocks INTEGER NOT NULL,
  sources TEXT NOT NULL,              -- JSON array of numbers
  retired INTEGER                     -- seconds since 1970
) STRICT;

-- id = segment * 2^20 + block
CREATE TABLE blocks (
  id INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;
