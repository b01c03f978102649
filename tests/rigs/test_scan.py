"""The scanner finds whatever is planted, in every form, and nothing else."""

import base64
import logging
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.postgres import Postgres
from tests.rigs.scan import Needles, number_forms, scan, text_forms

USER = 0x9_3C41_77E5_A1B3
NEIGHBOUR = USER + 0x10_0000
NAME = "Zulfiya Каримова"
WORDS = "my child was refused, +7 701 555 01 02"


def found(folder: Path) -> set[str]:
    """Scan for one user; gives the names of the forms that were found."""
    hits, _ = scan(Needles([USER], [NAME, WORDS]), [folder])
    return {hit.form for hit in hits}


@pytest.mark.parametrize("offset", range(4))
@pytest.mark.parametrize(("form", "written"), list(number_forms(USER)))
def test_each_form_of_an_id_is_found(
    tmp_path: Path, form: str, written: bytes, offset: int
) -> None:
    """Every way in which an id may be written is found, wherever in a file it begins."""
    noise = random.Random(7).randbytes(4096)  # noqa: S311 - no secret
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "core.1").write_bytes(noise + bytes(offset) + written + noise)
    assert form in found(tmp_path)


@pytest.mark.parametrize("text", [NAME, WORDS])
def test_each_form_of_a_text_is_found(tmp_path: Path, text: str) -> None:
    """Names and typed words are found as UTF-8, UTF-16, JSON, URL, hex and base64."""
    for form, written in text_forms(text):
        file = tmp_path / "log"
        file.write_bytes(b"x" + written + b"y")
        assert found(tmp_path), form


@pytest.mark.parametrize("low", [0, 1, 0x8000_0000, 0xFFFF_FFFF])
def test_a_callback_id_is_found(tmp_path: Path, low: int) -> None:
    """A callback id, whatever its lower half, is found as a number written in any base."""
    query = USER << 32 | low
    for written in (
        str(query).encode(),
        b"%x" % query,
        query.to_bytes(16, "little"),
        query.to_bytes(16, "big"),
    ):
        (tmp_path / "file").write_bytes(b"id=" + written + b";")
        assert found(tmp_path), written


@pytest.mark.parametrize("before", ["", "a", "ab"])
def test_base64_is_found_at_every_alignment(tmp_path: Path, before: str) -> None:
    """An id or a name inside a longer text that was coded as a whole is found."""
    for inside in (str(USER), NAME):
        coded = base64.b64encode(f"{before}{inside} and more".encode())
        (tmp_path / "file").write_bytes(coded)
        assert found(tmp_path), inside


def test_sqlite_is_found_in_the_file_and_in_its_journal(tmp_path: Path) -> None:
    """An id in SQLite is found as a value, as a row's own number and in an index, WAL or not."""
    for mode in ("WAL", "DELETE"):
        folder = tmp_path / mode
        folder.mkdir()
        with closing(sqlite3.connect(folder / "a.db")) as connection:
            connection.execute(f"PRAGMA journal_mode={mode}")
            connection.execute("CREATE TABLE a (id INTEGER PRIMARY KEY, n INTEGER, t TEXT)")
            connection.execute("INSERT INTO a VALUES (?, ?, ?)", (USER, USER, NAME))
            connection.commit()
            assert {"SQLite varint", "big-endian", "UTF-8"} <= found(folder)


def test_postgres_is_found_in_its_folder(postgres: str, postgres_server: Postgres) -> None:
    """An id in PostgreSQL is found as bigint, numeric, text and in a document."""
    with psycopg.connect(postgres.replace("+psycopg", "")) as connection:
        connection.execute("CREATE TABLE a (a bigint, b numeric, c text, d jsonb)")
        row = (USER, USER, str(USER), Jsonb({NAME: USER}))
        connection.execute("INSERT INTO a VALUES (%s, %s, %s, %s)", row)
    postgres_server.checkpoint()
    forms = found(postgres_server.folder)
    assert {"little-endian", "PostgreSQL numeric", "decimal", "UTF-8"} <= forms


def test_a_log_line_is_found(tmp_path: Path) -> None:
    """An id that a logger wrote among other words is found."""
    handler = logging.FileHandler(tmp_path / "log")
    record = logging.LogRecord("a", logging.ERROR, "", 1, "chat %d is gone", (USER,), None)
    handler.emit(record)
    handler.close()
    assert found(tmp_path) == {"decimal"}


def test_nobody_else_is_found(tmp_path: Path) -> None:
    """A neighbour's id, other names and megabytes of noise are not taken for the one sought."""
    noise = random.Random(8).randbytes(2_000_000)  # noqa: S311 - no secret
    (tmp_path / "noise").write_bytes(noise)
    others = b" ".join(form for _, form in number_forms(NEIGHBOUR))
    (tmp_path / "others").write_bytes(others)
    hits, read = scan(Needles([USER], [NAME, WORDS]), [tmp_path])
    assert hits == []
    assert read > len(noise)


def test_a_needle_that_chance_would_find_is_refused(tmp_path: Path) -> None:
    """A name of six bytes is not sought: a clean scan would mean little."""
    with pytest.raises(ValueError, match="too short"):
        scan(Needles([], ["Aigul!"]), [tmp_path])
