"""Publication dates: what a source states is read, and nothing else."""

import pytest

from ingest.cleaning.dates import (
    Dated,
    DayOrder,
    first_dated,
    read_date_line,
    read_dated,
    settle,
    shown_order,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-09-22", "2020-09-22"),
        ("2020/09/22", "2020-09-22"),
        ("20200922", "2020-09-22"),
        ("20200922T083000", "2020-09-22T08:30:00"),
        ("202009220830", "2020-09-22T08:30"),
        ("20200922083000", "2020-09-22T08:30:00"),
        ("22 September 2020", "2020-09-22"),
        ("Sept. 22nd, 2020", "2020-09-22"),
        ("the 22nd of September 2020".removeprefix("the "), "2020-09-22"),
        ("22-Sep-2020", "2020-09-22"),
        ("22/09/2020", "2020-09-22"),
        ("09/22/2020", "2020-09-22"),
        ("04.04.2020", "2020-04-04"),
        ("Tuesday, 22 September, 2020 - 08:30", "2020-09-22T08:30"),
        ("29 March 2021, 17:25", "2021-03-29T17:25"),
        ("September 22, 2020 at 8:30 p.m.", "2020-09-22T20:30"),
        ("8:30 am, 22 September 2020", "2020-09-22T08:30"),
        ("Published: Sun, 18 Dec 2022 21:40", "2022-12-18T21:40"),
        ("Published 22 Sep 2020, updated 23 Sep 2020 10:00", "2020-09-22"),
    ],
)
def test_a_stated_date_is_read_in_many_forms(text: str, expected: str) -> None:
    assert read_dated(text).published == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-03-02T08:00:00+03:00", "2020-03-02T08:00:00+03:00"),
        ("2020-02-12T13:15:00Z", "2020-02-12T13:15:00Z"),
        ("2020-02-12T13:15:00.250Z", "2020-02-12T13:15:00Z"),
        ("20200922T083000Z", "2020-09-22T08:30:00Z"),
        ("20200922T0830+0300", "2020-09-22T08:30+03:00"),
        ("Tue, 22 Sep 2020 08:30:00 +0300", "2020-09-22T08:30:00+03:00"),
        ("23 July 2020, 10:40 GMT", "2020-07-23T10:40Z"),
        ("23 July 2020, 10:40 (GMT+3)", "2020-07-23T10:40+03:00"),
        ("September 22, 2020 8:30 PM EDT", "2020-09-22T20:30-04:00"),
    ],
)
def test_a_stated_zone_is_kept(text: str, expected: str) -> None:
    assert read_dated(text).published == expected


@pytest.mark.parametrize(
    "text", ["5 October 2023 14:05", "5 October 2023 14:05 IST", "5 October 2023 14:05 local time"]
)
def test_a_zone_is_never_invented(text: str) -> None:
    assert read_dated(text).published == "2023-10-05T14:05"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "Monday",
        "22 September",
        "Sept 22",
        "September 2020",
        "2020",
        "may",
        "10:30",
        "31 February 2020",
        "202009229930",
        "2020092208",
    ],
)
def test_what_is_no_full_date_stays_unknown(text: str) -> None:
    assert read_dated(text).published is None


@pytest.mark.parametrize("text", ["03/04/2020", "3-4-2020", "03.04.2020", "22/09/20"])
def test_a_date_that_could_be_two_days_stays_unknown(text: str) -> None:
    assert read_dated(text).published is None


@pytest.mark.parametrize("text", ["03/04/2020", "3-4-2020", "Published: 03.04.2020 | 10:30"])
def test_a_date_that_could_be_two_days_is_kept_as_written_and_settled_by_an_order(text: str) -> None:
    line = read_date_line(text)
    assert line is not None
    assert line.dated == Dated(None, text)
    clock = "T10:30" if ":" in text else ""
    assert settle(text, DayOrder.DAY_FIRST) == f"2020-04-03{clock}"
    assert settle(text, DayOrder.MONTH_FIRST) == f"2020-03-04{clock}"
    assert settle(text, None) is None


@pytest.mark.parametrize(
    ("text", "published", "order"),
    [
        ("22/09/2020", None, DayOrder.DAY_FIRST),
        ("09/22/2020 10:15", None, DayOrder.MONTH_FIRST),
        ("03/04/2020", None, None),
        ("03/04/2020", "2020-04-03", DayOrder.DAY_FIRST),
        ("03/04/2020", "2020-03-04", DayOrder.MONTH_FIRST),
        ("03/04/2020", "2021-01-01", None),
        ("05/05/2020", "2020-05-05", None),
        ("", "2020-05-05", None),
    ],
)
def test_an_order_is_shown_by_a_number_above_twelve_or_by_what_was_settled(
    text: str, published: str | None, order: DayOrder | None
) -> None:
    assert shown_order(text, published) is order


@pytest.mark.parametrize(
    ("texts", "published", "written"),
    [
        (["", "03/04/2020", "3 April 2020"], "2020-04-03", ""),
        (["22/09/2020", "21 September 2020"], "2020-09-22", "22/09/2020"),
        (["nothing", "03/04/2020", "05/06/2020"], None, "03/04/2020"),
        ([], None, ""),
    ],
)
def test_a_sure_date_goes_before_one_that_could_be_two_days(
    texts: list[str], published: str | None, written: str
) -> None:
    assert first_dated(map(read_dated, texts)) == Dated(published, written)


def test_a_date_of_change_is_not_a_date_of_publication() -> None:
    assert read_dated("Updated 10:21 AM ET, Mon September 21, 2020").published is None
    assert read_date_line("Last updated: 22 September 2020") is not None


@pytest.mark.parametrize(
    "line",
    [
        "On March 5, 2020, the two sides agreed to stop.",
        "Cranes at the port of Rotterdam on Wednesday, August 5, 2020",
        "A fisherman mends a net on Monday, September 21, 2020 (AFP)",
        "Timeline: September 22, 2020",
        "A year of floods: what 2020 brought",
    ],
)
def test_a_line_that_only_mentions_a_date_is_no_date_line(line: str) -> None:
    assert read_date_line(line) is None


def test_what_stands_beside_a_date_is_told_apart() -> None:
    line = read_date_line("*Oslo, 9 October 2020 | The Example Times*")

    assert line is not None
    assert (line.dated.published, line.beside, line.others) == ("2020-10-09", "Oslo", ("The Example Times",))
