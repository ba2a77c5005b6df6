"""Each rule for expressions of time, on the Tuesday of 22 September 2020 where no other day is given."""

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.annotation import find_times
from ingest.datatypes import Article
from ingest.loading import load

SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_4ac551fded0c7382.txt"
TUESDAY = "2020-09-22"


def article(text: str, published: str | None = TUESDAY) -> Article:
    return Article("a", "A headline", text, "a.txt", published)


def told(text: str, published: str | None = TUESDAY) -> list[str]:
    """The expressions of the text as "words = first day..last day", with a question mark where not certain."""
    found = []
    for one in find_times(article(text, published)):
        last = (date.fromisoformat(one.stop) - timedelta(days=1)).isoformat()
        days = one.first if one.first == last else f"{one.first}..{last}"
        found.append(f"{text[one.start : one.end]} = {days}{'' if one.certain else '?'}")
    return found


@pytest.mark.skipif(not SEED.exists(), reason="the seed article lies beside the project, not in it")
def test_the_seed_article_is_dated_as_its_readers_would() -> None:
    (seed,) = load(SEED, SEED.parent)
    assert isinstance(seed, Article)
    days = {seed.text[one.start : one.end]: (one.first, one.stop, one.certain) for one in find_times(seed)}
    assert days["on Monday"] == ("2020-09-21", "2020-09-22", True)
    assert days["On March 5"] == ("2020-03-05", "2020-03-06", True)
    assert days["Last week"] == ("2020-09-14", "2020-09-21", False)
    assert days["March 15"][:2] == ("2020-03-15", "2020-03-16")


@pytest.mark.parametrize(
    "words",
    [
        "on March 5, 2020",
        "on 5 March 2020",
        "the 5th of March 2020",
        "on Thursday, March 5, 2020",
        "March 5th 2020",
        "Mar. 5, 2020",
        "2020-03-05",
        "ON MARCH 5, 2020",
    ],
)
def test_a_full_date_is_read_in_every_order(words: str) -> None:
    assert told(f"The deal was signed {words} in the capital.") == [f"{words} = 2020-03-05"]


@pytest.mark.parametrize("words", ["03/04/2020", "3.4.2020", "31/02/2020", "2020-13-45", "30 February 2020"])
def test_numerals_that_could_be_two_days_or_none_are_left_alone(words: str) -> None:
    assert told(f"The form is dated {words} and was filed.") == []


@pytest.mark.parametrize(("published", "day"), [("2020-04-03", "2019-11-10"), ("2020-03-04", "2019-10-11")])
def test_numerals_are_read_in_the_order_of_the_articles_own_date(published: str, day: str) -> None:
    text = "The form is dated 10/11/2019 and was filed."
    article = Article("a", "Title", text, "/a.txt", published, written="03/04/2020")
    assert [time.first for time in find_times(article)] == [day]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("THE PORT CLOSED ON 5 MARCH 2020. A WEEK LATER, IT OPENED.", ["2020-03-05", "2020-03-09"]),
        ("THE PORT CLOSED ON 5 MARCH 2020. THREE DAYS EARLIER IT WAS OPEN.", ["2020-03-05", "2020-03-02"]),
        ("TWO WEEKS AGO THE PORT CLOSED.", ["2020-09-05"]),
    ],
)
def test_expressions_in_capitals_mean_the_same(text: str, days: list[str]) -> None:
    assert [t.first for t in find_times(Article("a", "T", text, "/a.txt", TUESDAY))] == days
    assert [
        t.first
        for t in find_times(
            Article("a", "T", text.replace("MARCH", "March").lower().replace("march", "March"), "/a.txt", TUESDAY)
        )
    ] == days


@pytest.mark.parametrize("words", ["25/12/2019", "12/25/2019", "25.12.2019"])
def test_numerals_that_can_be_only_one_day_are_read(words: str) -> None:
    assert told(f"The form is dated {words} and was filed.") == [f"{words} = 2019-12-25"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The port opened on March 5.", "on March 5 = 2020-03-05"),
        ("The port opened on October 20.", "on October 20 = 2020-10-20?"),
        ("The port will open on October 20.", "on October 20 = 2020-10-20"),
        ("The port opened on 20 December.", "on 20 December = 2019-12-20?"),
        ("The firms agreed on a fee, starting March 15.", "March 15 = 2020-03-15?"),
        ("The permit is valid until 31 December.", "31 December = 2020-12-31?"),
        ("Mr Orr was chairman until 31 July.", "31 July = 2020-07-31?"),
        ("The vote on 5 October matters.", "on 5 October = 2020-10-05"),
        ("The rover was launched on July 30 last year.", "on July 30 last year = 2019-07-30"),
        ("The fair opened on Monday, September 20.", "on Monday, September 20 = 2020-09-20?"),
    ],
)
def test_a_day_without_its_year_is_the_nearest_that_the_sentence_allows(text: str, days: str) -> None:
    assert told(text) == [days]


@pytest.mark.parametrize(
    "text",
    [
        "The town fell on August 3 and 14 more fell.",
        "It fell on August 3 and 4 people died.",
        "It fell on August 3 to 4-year-olds.",
    ],
)
def test_a_number_behind_a_day_is_not_always_another_day(text: str) -> None:
    assert told(text) == ["on August 3 = 2020-08-03"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The September 11 attacks killed nearly 3,000.", "September 11 = 2020-09-11?"),
        ("He spoke after the November 13 attacks in Paris.", "November 13 = 2020-11-13?"),
        ("Victims of the October 7 terror attack were named.", "October 7 = 2020-10-07?"),
        ("The August 4, 2019, attack was the first.", "August 4, 2019 = 2019-08-04"),
        ("On August 4 attacks rose.", "On August 4 = 2020-08-04"),
    ],
)
def test_an_event_named_after_its_day_may_be_of_any_year(text: str, days: str) -> None:
    assert told(text) == [days]


@pytest.mark.parametrize("text", ["The feast is kept on 9 May every year.", "Anna Orr was born on 9 May in Lund."])
def test_a_day_of_no_one_year_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_a_year_told_before_in_the_sentence_counts_for_the_next_day_too() -> None:
    assert told("The games will open on 23 July 2021 and close on 8 August.")[1] == "on 8 August = 2021-08-08?"
    assert (
        told("The ferry was built in 1994 and passed its last check in January.")[1]
        == "in January = 2020-01-01..2020-01-31?"
    )
    assert told("In 1941 war came. On December 7 planes attacked the harbour.")[1] == "On December 7 = 1941-12-07?"


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("from March 5 to March 8", "2020-03-05..2020-03-08"),
        ("between 5 and 8 March", "2020-03-05..2020-03-08"),
        ("March 5-8", "2020-03-05..2020-03-08"),
        ("5–8 March 2019", "2019-03-05..2019-03-08"),
        ("28 February – 3 March 2020", "2020-02-28..2020-03-03"),
        ("from 28 December to 3 January", "2019-12-28..2020-01-03"),
        ("from January to March 2019", "2019-01-01..2019-03-31"),
        ("from 2014 to 2018", "2014-01-01..2018-12-31"),
        ("on March 28-30", "2020-03-28..2020-03-30"),
        ("on Sept. 14-16", "2020-09-14..2020-09-16"),
        ("on Saturday, March 28-29", "2020-03-28..2020-03-29"),
        ("on Friday, March 28-29", "2020-03-28..2020-03-29?"),
        ("on March 28–30, 2019", "2019-03-28..2019-03-30"),
        ("on August 3 and 4", "2020-08-03..2020-08-04"),
        ("on 30 and 31 August", "2020-08-30..2020-08-31"),
        ("the 3rd and 4th of August", "2020-08-03..2020-08-04"),
    ],
)
def test_a_stretch_is_one_expression(words: str, days: str) -> None:
    assert told(f"The road was closed {words} by snow.") == [f"{words} = {days}"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He was arrested in March.", "in March = 2020-03-01..2020-03-31"),
        ("He has been at large since May.", "May = 2020-05-01..2020-05-31"),
        ("It will open in November.", "in November = 2020-11-01..2020-11-30"),
        ("It was signed in March 2018.", "in March 2018 = 2018-03-01..2018-03-31"),
        ("It was signed in Sept. 2018.", "in Sept. 2018 = 2018-09-01..2018-09-30"),
        ("He arrived last year in May.", "last year in May = 2019-05-01..2019-05-31"),
        ("It was signed last August.", "last August = 2020-08-01..2020-08-31?"),
        ("It was signed last November.", "last November = 2019-11-01..2019-11-30"),
        ("The town burned in 2019.", "in 2019 = 2019-01-01..2019-12-31"),
        ("The treaty of 1648 was read.", "1648 = 1648-01-01..1648-12-31"),
        ("Sales rose in the third quarter of 2019.", "the third quarter of 2019 = 2019-07-01..2019-09-30?"),
        ("It rained in the summer of 2019.", "the summer of 2019 = 2019-06-01..2019-08-31?"),
        ("It snowed in the winter of 2019-20.", "the winter of 2019-20 = 2019-12-01..2020-02-29?"),
        ("Last summer it closed.", "Last summer = 2020-06-01..2020-08-31?"),
        ("She recalls last winter's floods.", "last winter's = 2019-12-01..2020-02-29?"),
        ("Next spring it will open.", "Next spring = 2021-03-01..2021-05-31?"),
        ("This autumn it has 300 pupils.", "This autumn = 2020-09-01..2020-11-30?"),
        ("Exports fell in the first ten months of 2019.", "the first ten months of 2019 = 2019-01-01..2019-10-31?"),
        ("They rose in the last 3 months of last year.", "the last 3 months of last year = 2019-10-01..2019-12-31?"),
        ("It closed at the end of March.", "the end of March = 2020-03-25..2020-03-31?"),
        ("It has until the end of February 2021.", "the end of February 2021 = 2021-02-28?"),
        ("It closed in early March 2019.", "early March 2019 = 2019-03-01..2019-03-10?"),
        ("It closed late last year.", "late last year = 2019-09-01..2019-12-31?"),
        ("It reopened in mid-2019.", "mid-2019 = 2019-05-01..2019-08-31?"),
    ],
)
def test_months_and_years_are_the_whole_of_them(text: str, days: str) -> None:
    assert told(text) == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He died on 3 March 2020. That day it rained.", "That day = 2020-03-03?"),
        ("He died on 3 March 2020. Later that day it rained.", "that day = 2020-03-03?"),
        ("He died on 3 March 2020. The same evening it rained.", "The same evening = 2020-03-03?"),
        ("It was built in 2012. The following year it burnt.", "The following year = 2013-01-01..2013-12-31?"),
        ("It was built in 2012. The previous year it had rained.", "The previous year = 2011-01-01..2011-12-31?"),
    ],
)
def test_what_counts_from_the_day_or_year_told_before_is_never_certain(text: str, days: str) -> None:
    assert told(text)[1:] == [days]


@pytest.mark.parametrize(
    "text",
    [
        "The group may march in protest, and the march may grow.",
        "The March on Rome and the Women's March drew crowds; they March on.",
        "Theresa May spoke. Critics of May said that May had lost.",
        "A book by June Carter and a song for April Jones.",
        "In 2,000 cases, in 2000 cases and by 1800 GMT nothing was found; 1500 men left.",
        "Resolution 2533 and the asteroid 1998 KY26 were named in Tokyo 2020.",
        "It was popular in the 1990s and the 2080s, and in the 19th century.",
        "Prices suffered from this fall in demand; it was his last summer, and next spring water was sold.",
        "The following year was hard. He said that day would come.",
        "The trial was put back from 4 October to 11 November.",
        "The Sun shone; he sat, wed, and came second. The sun set on mon and fri.",
        "On Good Friday he read the Sunday Times and the Mail on Sunday.",
        "Every Monday is quiet, and so it is on Mondays; the shop opens Monday to Friday.",
        "It was a better tomorrow, an overnight success and his last year in office.",
        "It happened more than two years ago, billions of years ago, and 4.6 billion years ago.",
        "The first week was calm, the second was not, and seven days passed in six months.",
        "On 5 and in the room, at 3:05 p.m., post No. 9 fell.",
        'He praised "The Day After Tomorrow" in USA Today.',
    ],
)
def test_words_that_mean_no_time_are_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Troops entered the town on Monday.", ["on Monday = 2020-09-21"]),
        ("Troops entered on Monday and Tuesday.", ["on Monday = 2020-09-21", "Tuesday = 2020-09-22"]),
        ("The court on Wednesday rejected the appeal.", ["on Wednesday = 2020-09-16"]),
        ("The court rejected it Monday morning.", ["Monday morning = 2020-09-21"]),
        ("Monday's patrol was cut short.", ["Monday's = 2020-09-21"]),
        ("Talks are to open on Friday, he said on Monday.", ["on Friday = 2020-09-25", "on Monday = 2020-09-21"]),
        ("The minister said he would leave on Thursday.", ["on Thursday = 2020-09-24?"]),
        ("The contract expires on Thursday.", ["on Thursday = 2020-09-24?"]),
        ("The vote on Sunday raised hopes.", ["on Sunday = 2020-09-20?"]),
        ("The road has been closed since Thursday.", ["Thursday = 2020-09-17"]),
        ("The talks have been postponed to Monday.", ["Monday = 2020-09-28?"]),
        ("The company agreed to pay on Monday.", ["on Monday = 2020-09-21?"]),
        ("Ministers will discuss the attack on Monday.", ["on Monday = 2020-09-28?"]),
        ("On Thursday, voters will choose a mayor.", ["On Thursday = 2020-09-24"]),
        ("Saleh met Gen. Haftar on Thursday.", ["on Thursday = 2020-09-17"]),
        ("Mr. Orr met Dr. Reed on Thursday.", ["on Thursday = 2020-09-17"]),
        ("He met the U.S. Senate on Thursday.", ["on Thursday = 2020-09-17"]),
        ("He left the U.S. On Thursday he will return.", ["On Thursday = 2020-09-24"]),
        ("The treaty was signed on 4 May. On Friday it failed.", ["on 4 May = 2020-05-04", "On Friday = 2020-09-18?"]),
    ],
)
def test_a_weekday_is_the_last_or_the_next_as_its_verb_says(text: str, days: list[str]) -> None:
    assert told(text) == days


def test_the_weekday_of_publication_is_that_day_and_certain_only_in_the_past() -> None:
    assert told("The bank closed on Tuesday.") == ["on Tuesday = 2020-09-22"]
    assert told("The bank will close on Tuesday.") == ["on Tuesday = 2020-09-22?"]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("last Monday", "2020-09-21?"),
        ("last Friday", "2020-09-18"),
        ("next Monday", "2020-09-28"),
        ("next Friday", "2020-10-02?"),
        ("this Friday", "2020-09-25?"),
        ("on Friday last week", "2020-09-18?"),
        ("yesterday", "2020-09-21"),
        ("tomorrow", "2020-09-23"),
        ("tonight", "2020-09-22"),
        ("this morning", "2020-09-22"),
        ("earlier today", "2020-09-22"),
        ("last night", "2020-09-21..2020-09-22?"),
        ("overnight", "2020-09-21..2020-09-22?"),
        ("last week", "2020-09-14..2020-09-20?"),
        ("this week", "2020-09-21..2020-09-27?"),
        ("next week", "2020-09-28..2020-10-04?"),
        ("earlier this week", "2020-09-21?"),
        ("later this week", "2020-09-23..2020-09-27?"),
        ("last month", "2020-08-01..2020-08-31"),
        ("this month", "2020-09-01..2020-09-30"),
        ("earlier this month", "2020-09-01..2020-09-21"),
        ("next month", "2020-10-01..2020-10-31"),
        ("last year", "2019-01-01..2019-12-31"),
        ("earlier this year", "2020-01-01..2020-09-21"),
        ("next year", "2021-01-01..2021-12-31"),
        ("at the weekend", "2020-09-19..2020-09-20?"),
        ("last weekend", "2020-09-19..2020-09-20?"),
        ("next weekend", "2020-09-26..2020-09-27?"),
        ("two days ago", "2020-09-20"),
        ("a week ago", "2020-09-12..2020-09-18?"),
        ("three months ago", "2020-06-01..2020-06-30?"),
        ("a year ago", "2019-01-01..2019-12-31?"),
        ("the past two weeks", "2020-09-08..2020-09-22?"),
        ("the past few days", "2020-09-15..2020-09-22?"),
        ("recent days", "2020-09-15..2020-09-22?"),
        ("the coming days", "2020-09-22..2020-09-29?"),
    ],
)
def test_relative_words_count_from_the_day_of_publication(words: str, days: str) -> None:
    expected = f"{words} = {days}"
    assert told(f"Shelling was reported in the hills {words}.") == [expected]


def test_today_is_certain_only_where_it_cannot_mean_nowadays() -> None:
    assert told("The court ruled today.") == ["today = 2020-09-22"]
    assert told("The method is still used today, he said.") == ["today = 2020-09-22?"]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Two days later", "2020-06-05?"),
        ("Three days earlier", "2020-05-31?"),
        ("The next day", "2020-06-04?"),
        ("The following day", "2020-06-04?"),
        ("The day before", "2020-06-02?"),
        ("Two weeks later", "2020-06-14..2020-06-20?"),
    ],
)
def test_a_day_counted_from_another_needs_that_day_shortly_before(words: str, days: str) -> None:
    assert told(f"The ship sank on 3 June. {words}, divers came.")[1:] == [f"{words} = {days}"]
    assert told(f"The ship sank. {words}, divers came.") == []
    assert told("The ship sank on 3 June. " + "The sea was calm. " * 30 + f"{words}, divers came.")[1:] == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell on Monday, by nine votes. Two days before the vote people marched.", "2020-09-19?"),
        (
            "He resigned on Thursday. Then it rained.\n\nA week after his resignation he left.",
            "2020-09-21..2020-09-27?",
        ),
        ("On Friday men attacked the mill. On Sunday it snowed. The day before the attack was dry.", "2020-09-17?"),
        ("The raid was on 3 May. Two months after the raid she came.", "2020-07-01..2020-07-31?"),
    ],
)
def test_a_day_counted_from_an_event_counts_from_the_day_told_with_it(text: str, days: str) -> None:
    assert told(text)[-1].split(" = ")[1] == days


@pytest.mark.parametrize(
    "text",
    [
        "It rained on Monday. Two days before the vote people marched.",
        "The warning came on Monday. Two days after the war it rained.",
        "The raid was on 3 May. More than a year after the raid she came. Ten minutes after the raid he left.",
        "Two days before the vote people marched.",
    ],
)
def test_an_event_without_its_day_is_no_time(text: str) -> None:
    assert not any("the vote" in one or "the war" in one or "the raid" in one for one in told(text))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("She is expecting her second child in April.", "2021-04-01..2021-04-30?"),
        ("He cannot stand trial before July.", "2021-07-01..2021-07-31?"),
        ("The firm has promised the rest by March.", "2021-03-01..2021-03-31?"),
        ("The party set the vote for May 9.", "2021-05-09?"),
        ("She said that she wanted it by Sunday.", "2020-09-27?"),
        ("A plan to give members the say failed at the congress in August.", "2020-08-01..2020-08-31"),
        ("At a debate in Dover on Saturday, watched by hundreds, he was judged the winner.", "2020-09-19"),
        ("They were bought in 1899 from a man who had come seven years earlier.", "1892-01-01..1892-12-31?"),
        ("It appealed in April 2018 but gave up five months later when it rained.", "2018-09-01..2018-09-30?"),
        ("It had accidents in 2015 and 2018.", "2018-01-01..2018-12-31"),
        ("It was otherwise a fortnight ago.", "2020-09-05..2020-09-11?"),
        ("On Friday hens fell ill; 40 lay dead the next morning.", "2020-09-19?"),
    ],
)
def test_the_last_expression_means_the_day_that_its_sentence_tells(text: str, days: str) -> None:
    assert told(text)[-1].split(" = ")[1] == days


def test_inside_a_quotation_nothing_relative_is_certain() -> None:
    assert told("“We met yesterday and in May,” she said. “In 2019 we did not.”") == [
        "yesterday = 2020-09-21?",
        "in May = 2020-05-01..2020-05-31?",
        "In 2019 = 2019-01-01..2019-12-31",
    ]
    assert told("'We met on Monday,' she said on Monday.") == ["on Monday = 2020-09-21?", "on Monday = 2020-09-21"]


def test_a_date_line_shortly_before_publication_is_what_words_count_from() -> None:
    text = "ARVIK, Sept 21 (Agency) — Snow fell on Monday. Yesterday it rained."
    assert told(text) == ["Sept 21 = 2020-09-21", "on Monday = 2020-09-21", "Yesterday = 2020-09-20?"]


def test_under_a_date_line_of_another_time_nothing_relative_is_certain() -> None:
    assert told("ARVIK, March 3 (Agency) — Snow fell on Monday.")[1] == "on Monday = 2020-09-21?"


def test_without_a_date_of_publication_only_words_with_a_year_are_resolved() -> None:
    text = "It fell on Monday, in May, last week. It rose on 5 March 2020; two days later it sank in 2021."
    assert told(text, None) == ["on 5 March 2020 = 2020-03-05", "in 2021 = 2021-01-01..2021-12-31"]


def test_years_turn_where_the_calendar_does() -> None:
    assert told("It began in December and on December 30.", "2021-01-02")[0] == "in December = 2020-12-01..2020-12-31"
    assert told("It began last month.", "2021-01-02") == ["last month = 2020-12-01..2020-12-31"]
    assert told("It began on 29 February.", "2021-03-01") == ["on 29 February = 2020-02-29?"]
    assert told("It began yesterday.", "2020-03-01") == ["yesterday = 2020-02-29"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "MONDAY",
        "“" * 3000,
        "'a " * 3000,
        "on Monday " * 1000,
        "x" * 10_000,
        "۵ مارس ۲۰۲۰",
        "am Montag, 5. März",
    ],
)
def test_any_text_is_read_quickly(text: str) -> None:
    since = time.process_time()
    find_times(article(text))
    assert time.process_time() - since < 1


@given(
    st.lists(
        st.sampled_from(
            "on in the from between 5 31 29 1999 9999 2020 ² ٣ March may Feb. Monday last next week 999 years ago "
            "two weeks later day earlier before the past few days 03/04/2020 end of "
            ", . - “ \" ' \n\n until will be held said".split(" ")
        )
        | st.text(max_size=4),
        max_size=40,
    ),
    st.dates() | st.none(),
    st.sampled_from([str, str.upper, str.lower]),
)
def test_any_words_on_any_day_give_ordered_expressions_within_the_text(
    words: list[str], day: date | None, case: Callable[[str], str]
) -> None:
    text = case(" ".join(words))
    end = 0
    for one in find_times(article(text, day.isoformat() if day else None)):
        assert end <= one.start < one.end <= len(text)
        assert date.fromisoformat(one.first) < date.fromisoformat(one.stop)
        end = one.end


def test_the_same_text_gives_the_same_times() -> None:
    text = "On Monday it rained; last week, in May and on 5 March 2019 it did not."
    assert find_times(article(text)) == find_times(article(text))
