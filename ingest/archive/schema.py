"""The catalogue's tables."""

FILE = "catalogue.sqlite3"
VERSION = 3

_STORIES = """\
CREATE INDEX article_by_url ON article (url) WHERE url <> '';
CREATE TABLE signature (
    article INTEGER PRIMARY KEY,
    shingles INTEGER NOT NULL,
    days TEXT NOT NULL,
    corrects INTEGER NOT NULL,
    value BLOB NOT NULL
);
CREATE TABLE band (value INTEGER, article INTEGER, PRIMARY KEY (value, article)) WITHOUT ROWID;
CREATE TABLE likeness (
    article INTEGER, other INTEGER, version INTEGER NOT NULL, PRIMARY KEY (article, other)
) WITHOUT ROWID;
"""

_DATES = "CREATE INDEX article_by_written ON article (publisher) WHERE written <> '';"

# An article's key is never used again, nor a chunk's: a replaced article gets new ones. So a row found by its key is
# always the row that was meant, and a vector left over in the index can never be taken for that of another chunk.
# Articles of one story are linked in pairs, both ways: taking one out leaves the rest as if it had never been there.
# `text` stands last in its table so that reading the other columns does not page through it. The full-text index keeps
# no text of its own (content=''): a chunk's words are in article.text, between its offsets, and nowhere else.
TABLES = f"""
BEGIN IMMEDIATE;
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('pending', 'indexed')),
    chunks INTEGER NOT NULL,
    day TEXT,
    published TEXT,
    written TEXT NOT NULL,
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    authors TEXT NOT NULL,
    captions TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    recipe TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX article_by_day ON article (day, publisher, chunks);
CREATE INDEX article_by_publisher ON article (publisher, day, chunks);
CREATE INDEX article_by_source ON article (source);
CREATE INDEX article_by_published ON article (published DESC, id);
CREATE INDEX article_pending ON article (chunks) WHERE state = 'pending';
{_DATES}
CREATE TABLE chunk (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    sentences TEXT NOT NULL,
    times TEXT NOT NULL,
    attributions TEXT NOT NULL,
    UNIQUE (article, ordinal)
);
CREATE TABLE vector (
    chunk INTEGER PRIMARY KEY REFERENCES chunk (key) ON DELETE CASCADE,
    value BLOB NOT NULL
);
{_STORIES}CREATE TABLE leaving (chunk INTEGER PRIMARY KEY);
CREATE TABLE failure (source TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE stamp (file TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE passage USING fts5 (
    headline, text, content='', tokenize='porter unicode61 remove_diacritics 2'
);
INSERT INTO about VALUES ('archive', lower(hex(randomblob(8))));
INSERT INTO passage (passage, rank) VALUES ('rank', 'bm25(2.0, 1.0)');
PRAGMA user_version = {VERSION};
COMMIT;
"""

# What brings an archive of each version to the next one. What it lacks is made when its articles are next ingested,
# since their recipe is not the one in use.
UPGRADES = {
    1: f"""
BEGIN IMMEDIATE;
ALTER TABLE article ADD COLUMN recipe TEXT NOT NULL DEFAULT '';
ALTER TABLE chunk ADD COLUMN times TEXT NOT NULL DEFAULT '[]';
ALTER TABLE chunk ADD COLUMN attributions TEXT NOT NULL DEFAULT '[]';
{_STORIES}PRAGMA user_version = 2;
COMMIT;
""",
    2: f"""
BEGIN IMMEDIATE;
ALTER TABLE article ADD COLUMN written TEXT NOT NULL DEFAULT '';
{_DATES}
PRAGMA user_version = 3;
COMMIT;
""",
}
