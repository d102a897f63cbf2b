-- Sources are known by a number that is never used twice, so that a quote index made before a removal
-- can never lead to another text.
CREATE TABLE onrecord.sources (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest text COLLATE "C" NOT NULL UNIQUE,  -- 64 hexadecimal digits of the SHA-256 of the bytes
  retrieved text COLLATE "C" NOT NULL,      -- first retrieval
  instrument text COLLATE "C",
  about text COLLATE "C" NOT NULL,          -- title, author, publisher, names and locations, folded
  size double precision NOT NULL,
  characters integer NOT NULL,
  record text NOT NULL                      -- the Source as JSON
);
CREATE INDEX sources_in_order ON onrecord.sources (retrieved, digest);
CREATE INDEX sources_of_instrument ON onrecord.sources USING hash (instrument);

-- Names and locations of the origins, as they were given. Hashed, since a tree holds no key above 2.7 kB.
CREATE TABLE onrecord.names (
  source integer NOT NULL,
  name text COLLATE "C" NOT NULL
);
CREATE INDEX names_by_name ON onrecord.names USING hash (name);
CREATE INDEX names_by_source ON onrecord.names (source);

-- The bytes (kind 0) and the Document without its text (kind 1), in parts.
CREATE TABLE onrecord.contents (
  source integer NOT NULL,
  kind integer NOT NULL,
  part integer NOT NULL,
  data bytea NOT NULL,
  PRIMARY KEY (source, kind, part)
);

-- The text, in pieces of 4096 code units.
CREATE TABLE onrecord.texts (
  source integer NOT NULL,
  piece integer NOT NULL,
  data bytea NOT NULL,
  PRIMARY KEY (source, piece)
);

-- The words of each stretch of 16384 code units, already folded.
CREATE TABLE onrecord.stretches (
  source integer NOT NULL,
  stretch integer NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (source, stretch)
);
CREATE INDEX stretches_words ON onrecord.stretches USING gin (words);

-- The quote index: immutable segments. One that was replaced stays readable for a while.
CREATE TABLE onrecord.segments (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  characters double precision NOT NULL,
  blocks integer NOT NULL,
  sources integer[] NOT NULL,
  retired timestamptz
);

CREATE TABLE onrecord.blocks (
  segment integer NOT NULL,
  block integer NOT NULL,
  data bytea NOT NULL,
  PRIMARY KEY (segment, block)
);

-- What gains by compressing comes compressed; the server need not try again.
ALTER TABLE onrecord.contents ALTER COLUMN data SET STORAGE EXTERNAL;
ALTER TABLE onrecord.texts ALTER COLUMN data SET STORAGE EXTERNAL;
ALTER TABLE onrecord.blocks ALTER COLUMN data SET STORAGE EXTERNAL;
