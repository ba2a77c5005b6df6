"""Who says so, found in articles."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.annotation import find_attributions
from ingest.datatypes import Article, Attribution
from ingest.sentences import sentences

LABELLED = Path(__file__).parent.parent / "attributed.jsonl"


def article(text: str) -> Article:
    return Article("a", "A headline", text, "a.txt")


def found(text: str) -> tuple[Attribution, ...]:
    return find_attributions(article(text), sentences(text))


def sources(text: str) -> list[str]:
    return [one.source for one in found(text)]


def stretches(text: str) -> list[str]:
    return [text[one.start : one.end] for one in found(text)]


def labelled() -> Iterator[tuple[str, str, str | None]]:
    """(text, sentence, source) of the labelled set; no source means the article's own voice."""
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        for label in record["sentences"]:
            yield record["text"], label["sentence"], label["source"]


def sources_in(text: str, sentence: str) -> list[str]:
    start = text.index(sentence)
    return [one.source for one in found(text) if one.start < start + len(sentence) and start < one.end]


def test_none_of_the_labelled_attributed_sentences_comes_back_bare() -> None:
    attributed = [(text, sentence, source) for text, sentence, source in labelled() if source is not None]
    assert len(attributed) >= 60
    for text, sentence, source in attributed:
        told = sources_in(text, sentence)
        assert any(source.lower() in one.lower() and bool(source) == bool(one) for one in told), (sentence, told)


def test_sentences_in_the_articles_own_voice_are_left_alone() -> None:
    own = [(text, sentence) for text, sentence, source in labelled() if source is None]
    assert len(own) >= 20
    wrong = [sentence for text, sentence in own if sources_in(text, sentence)]
    assert len(wrong) <= 2, wrong


def test_offsets_point_to_the_stretch_and_to_the_words_of_the_source() -> None:
    for text, _, _ in labelled():
        for one in found(text):
            assert 0 <= one.start < one.end <= len(text)
            words = " ".join(text[one.source_start : one.source_end].split())
            assert words
            if one.source:
                assert words[0].lower() + words[1:] in (one.source, one.source[0].lower() + one.source[1:])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The first meeting of Ida Lund and Omar Reyes failed. Lund said that it was about money.", "Ida Lund"),
        (
            "Ana Ruiz opened the meeting together with Governor Omar Reyes. Reyes said it was late.",
            "Governor Omar Reyes",
        ),
        ("The vote was close, and Reyes beat Ida Lund by ten votes. Lund said it was enough.", "Ida Lund"),
        ("Ida Lund met the press. The press said that it was late.", "the press"),
        ("In a televised address Reyes said that the port would open.", "Reyes"),
        ("The commission rejected that last Thursday and said that no errors were found.", "the commission"),
        ("At her sixth attempt Ida Lund won the race. Lund receives a lantern. She said it was heavy.", "Ida Lund"),
        (
            "Fishermen may land less, the fisheries office decided. It said that fish were few.",
            "the fisheries office",
        ),
        (
            "The largest of those groups, Harbour Guard, issued a statement on Sunday. It said it would stay.",
            "Harbour Guard",
        ),
    ],
)
def test_a_source_is_the_name_alone_and_a_pronoun_whoever_was_spoken_of(text: str, source: str) -> None:
    assert sources(text) == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to the harbour master, two boats sank.", "the harbour master"),
        ("Two boats sank, according to the harbour master.", "the harbour master"),
        ("Local officials said two boats had sunk.", "local officials"),
        ("Two boats had sunk, harbour officials said.", "harbour officials"),
        ("“Two boats have sunk”, said Lena Voss, the harbour master.", "Lena Voss, the harbour master"),
        ("“Two boats have sunk”, Lena Voss said.", "Lena Voss"),
        ("In the harbour master’s opinion, the boats were too old.", "the harbour master"),
        ("Lena Voss was quoted by the Courier as saying the boats were old.", "Lena Voss"),
        ("The paper, citing a coastguard officer, reported that two boats had sunk.", "a coastguard officer"),
        ("Lena Voss went on to say that the boats were old.", "Lena Voss"),
        ("The coastguard on Monday evening said two boats had sunk.", "the coastguard"),
        ("The coastguard in a statement said two boats had sunk.", "the coastguard"),
        ("The owner, who was on board, said the engine had failed.", "the owner"),
        ("The owner, Karl Lund, 61, said the engine had failed.", "Karl Lund"),
        ("Karl Lund and Lena Voss said the engine had failed.", "Karl Lund and Lena Voss"),
        ("Sources close to the owner claimed that the engine had failed.", "sources close to the owner"),
        ("Two boats sank, said Lena Voss, the mayor.", "Lena Voss, the mayor"),
        ("Two boats sank, said Karl Lund, a professor at the university.", "Karl Lund, a professor at the university"),
        ("The Courier quoted Voss as saying that the boats were old.", "Voss"),
        ("The Courier quoted the harbour master, Lena Voss, as saying it was old.", "the harbour master, Lena Voss"),
        ("Officials said more than 100 people were killed.", "officials"),
        ("The coastguard says more than a million people need aid.", "the coastguard"),
        ("The ministry said no one was hurt.", "the ministry"),
        ("The mayor said much of the city was under water.", "the mayor"),
    ],
)  # fmt: skip
def test_the_source_is_told_as_the_article_names_it(text: str, source: str) -> None:
    assert source in sources(text)[0]


def test_a_pronoun_is_resolved_to_the_place_where_the_source_is_named() -> None:
    text = "Sources who spoke to the Courier said the deal was dead. They pointed out that the banks had left."
    first, second = found(text)
    assert first.source == second.source == "sources who spoke to the Courier"
    assert second.source_start == 0
    assert text[second.start : second.end].startswith("They pointed out")


@pytest.mark.parametrize("who", ["Two people familiar with the deal", "Three officials close to the mayor"])
def test_a_pronoun_is_resolved_to_people_told_by_what_they_know(who: str) -> None:
    text = f"{who} gave the Courier an explanation. They said that a bill had not been paid."
    assert sources(text) == [who[0].lower() + who[1:]]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It came out through a nurse in Salt, Mina Haddad. Her superiors told her that she was wrong. "
         '"I have read that box for years," she said.', "a nurse in Salt, Mina Haddad"),
        ("An expert, Ferenc Gul, said that it was water. The court also heard Anna Pohl, a buyer for the importer "
         "Weinhandel Nord. She said that she had no doubts.", "Anna Pohl"),
        ("Ines Bell won. Bell's campaign manager, Tom Barr, called it theatre. It changes nothing, he said.",
         "Bell's campaign manager, Tom Barr"),
        ("Ekaitz waved. Henrik Dahl of Norvik, his former boss, said that he had called. "
         '"He wanted to be hired again," he said.', "Henrik Dahl of Norvik, his former boss"),
        ("Jane Wood won the vote. A former bank manager, she was picked by Peter Mills. "
         '"He left me the keys and a leaking roof," she said.', "Jane Wood"),
        ("The judge asked whether he had a question for Clara Fekete. \"You did that to me,\" she answered.",
         "Clara Fekete"),
        ("Lauri left the firm and was succeeded by Cecilia Bust. She announced that it would grow.", "Cecilia Bust"),
        ("Moses Okot spoke. On Friday he left the Ajax Telecom bus. \"This is for Frans and nobody else,\" he said.",
         "Moses Okot"),
        ("One of them, the teacher Iman Haddad, lost her mother. \"She was so brave about it,\" she said.",
         "the teacher Iman Haddad"),
        ("A report by the geographer Paul Nakamura bears her out: he expects the area to grow.",
         "the geographer Paul Nakamura"),
        ("On the wall hangs a present from Sindri Wek on his retirement. \"I counted the seconds,\" he said.",
         "Sindri Wek"),
        ("Marine Works put the damage at 2 million and said that it was insured. The mooring was old, it said.",
         "Marine Works"),
        ("Ana Cole met Petrova in the lobby. \"It is not over for us,\" he said.", "he"),
    ],
)  # fmt: skip
def test_he_or_she_is_one_who_can_be_meant(text: str, source: str) -> None:
    assert sources(text)[-1] == source


@pytest.mark.parametrize(
    "text",
    [
        "A magistrate found that he had acted without intent. He has been barred from duty.",
        "The railway confirmed that it was looking. It already owns two shops.",
        "The judges found that the guards shot first, as the defence had claimed. They relied on a recording.",
    ],
)
def test_a_report_does_not_go_on_with_one_who_may_be_its_speaker(text: str) -> None:
    last = text.rindex(". ", 0, len(text) - 1) + 2
    assert not any(one.end > last for one in found(text))


@pytest.mark.parametrize(
    ("text", "stretch", "source"),
    [
        ("He had wanted to keep them out, Otman said; he received five years.",
         "He had wanted to keep them out, Otman said",
         "Otman"),
        ("The nets cost 7 million, and critics point out that his nephew sits on the board.",
         "critics point out that his nephew sits on the board.", "critics"),
        ("Georg said he would buy a boat, while Vera wants to mend the roof.", "Georg said he would buy a boat",
         "Georg"),
        ("Her cousin, who is said to run the firm in her place, was not there.",
         "who is said to run the firm in her place", ""),
        ("She told friends that she would not sell to anyone, according to her two sisters.",
         "She told friends that she would not sell to anyone, according to her two sisters.", "her two sisters"),
        ("A panel headed by the judge Ann Roe has concluded that a pump broke.",
         "A panel headed by the judge Ann Roe has concluded that a pump broke.", "a panel headed by the judge Ann Roe"),
        ("A novice who opened the gate said the roof had been leaking.",
         "A novice who opened the gate said the roof had been leaking.", "a novice who opened the gate"),
        ("At least nine have died, the Red Cross says; the government speaks of six.",
         "At least nine have died, the Red Cross says", "the Red Cross"),
        ("The court ruled that the will was forged.", "The court ruled that the will was forged.", "the court"),
    ],
)  # fmt: skip
def test_a_source_has_its_own_clause_and_no_other(text: str, stretch: str, source: str) -> None:
    assert [(text[one.start : one.end], one.source) for one in found(text)] == [(stretch, source)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister declared three days of mourning and ordered the lorries off the roads.",
        "Police seized two billion in false notes in a shed and arrested four men.",
        "Villagers, the youngest of them six, have put up 27 crosses; the last is for a child.",
        "Voreas wrote off 23 million and closed its office.",
        "The share of false notes had been one in 60.",
        "The councillor gave up his seat, citing a heart complaint.",
        "The railway agreed on Tuesday to pay 265 million to the survivors of a fire that wiped out a town.",
    ],
)
def test_a_deed_is_no_report(text: str) -> None:
    assert sources(text) == []


def test_a_date_line_is_nobodys_name() -> None:
    text = "BUENOS AIRES, May 3 - The translator Ana Feld returned the prize.\n\nBy her account she was never paid."
    assert sources(text) == ["the translator Ana Feld"]


def test_an_example_in_a_relative_clause_is_no_speaker() -> None:
    assert sources("Many had asked for a ban, which sellers such as Norland rejected.") == []
    assert sources("The ban was needed, as Norland admitted.") == ["Norland"]


def test_a_pronoun_goes_to_who_was_spoken_of_last_not_to_who_spoke_last() -> None:
    text = "Mayor Ann Reed said the hall would close. The architect, Tom Bell, came on Friday. He said it was safe."
    assert sources(text)[-1] == "the architect, Tom Bell"


def test_a_pronoun_that_refers_to_nobody_is_kept_as_it_is() -> None:
    assert sources("He said the hall would close.") == ["he"]


def test_a_surname_is_told_with_the_full_name_and_role() -> None:
    text = "Ann Reed, the mayor of Dover Hill, opened the hall. It cost nine million. Reed said it was worth it."
    assert sources(text) == ["Ann Reed, the mayor of Dover Hill"]


def test_a_surname_that_is_a_trade_is_a_name() -> None:
    text = "Peter Baker, a pilot, landed first. Baker said the runway was wet."
    assert sources(text) == ["Peter Baker, a pilot"]


def test_the_ministry_is_told_in_full() -> None:
    text = "The Norlandic defence ministry bought ten boats. The ministry said they were needed."
    assert sources(text) == ["the Norlandic defence ministry"]


def test_the_ministry_is_not_its_spokesman() -> None:
    text = "A spokesman for the Norlandic ministry said it was late. The spokesman said it was cold."
    assert sources(text)[1] == "a spokesman for the Norlandic ministry"
    assert sources(f"{text} The ministry said it was early.")[2] == "the Norlandic ministry"


def test_who_is_told_by_a_bare_name_alone_keeps_it() -> None:
    assert sources("Norland said the strait was open.") == ["Norland"]


def test_a_paper_that_was_told_something_is_not_the_source() -> None:
    assert sources("A pilot told the Evening Courier that the runway was wet.") == ["a pilot"]


def test_only_the_clause_that_somebody_says_is_his() -> None:
    text = "The army reopened the road on Monday, but residents said shells still fell."
    assert stretches(text) == ["residents said shells still fell."]


def test_two_speakers_in_a_sentence_have_a_clause_each() -> None:
    text = "The army said the road was open, while residents said it was closed."
    assert stretches(text) == ["The army said the road was open", "residents said it was closed."]


def test_what_is_said_in_passing_is_attributed_from_there() -> None:
    text = "The minister left the hall early, saying he had been insulted."
    assert stretches(text) == ["saying he had been insulted."]
    assert sources(text) == ["the minister"]


def test_within_a_report_the_outermost_speaker_counts() -> None:
    assert sources("Police said the driver claimed that the brakes had failed.") == ["police"]


def test_hearsay_has_no_source_and_points_to_its_hedge() -> None:
    text = "The king was reportedly flown abroad."
    (one,) = found(text)
    assert one.source == ""
    assert text[one.source_start : one.source_end] == "reportedly"


def test_a_named_source_goes_before_a_hedge() -> None:
    assert sources("The king was reportedly flown abroad, palace officials said.") == ["palace officials"]


def test_a_quotation_over_paragraphs_is_one_speakers() -> None:
    text = "“The river rose at night.\n\n“We climbed on the roof,” said Mira Sand."
    assert sources(text) == ["Mira Sand", "Mira Sand"]


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "Mira Sand said: “The river rose.\n\n“It was night.\n\n“We climbed on the roof.”"
    assert sources(text) == ["Mira Sand"] * 3
    assert sources("Mira Sand said: “The river rose.”\n\n“It was night.") == ["Mira Sand"]


def test_straight_single_marks_hold_speech_as_the_others_do() -> None:
    text = "'We won't leave this house,' the colonel said. 'This is our land.'"
    assert stretches(text) == ["'We won't leave this house,' the colonel said.", "'This is our land.'"]
    assert sources(text) == ["the colonel", "the colonel"]


@pytest.mark.parametrize("words", ["nothing", "no more", "nothing of the plan", "little of it", "more than expected"])
def test_what_tells_nothing_is_no_report(words: str) -> None:
    assert sources(f"The mayor said {words}.") == []


def test_what_is_said_inside_a_quotation_is_not_a_source() -> None:
    text = "“My brother said the bridge had gone,” Mira Sand told reporters."
    assert sources(text) == ["Mira Sand"]


def test_a_report_goes_on_where_the_pronoun_cannot_be_the_speaker() -> None:
    text = "Sources said that the city is calm. It has opened its gates."
    assert sources(text) == ["sources", "sources"]
    text = "Investigators said that Mira Sand paid for the raid. She owns two filling stations."
    assert sources(text) == ["investigators", "investigators"]


@pytest.mark.parametrize(
    "text",
    [
        "The minister said the road was open. He then left for Geneva.",
        "Putin said the road was open. He then left for Geneva.",
        "Sources said that the city is calm.\n\nIt has opened its gates.",
        "“The city is calm,” the mayor said. It was built in 1911.",
    ],
)
def test_otherwise_the_next_sentence_is_the_articles_own(text: str) -> None:
    assert len(sources(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n ",
        "THE MINISTRY SAID THE ROAD WAS CLOSED. HE ADDED THAT IT WAS ICY.",
        "وقال المتحدث باسم الوزارة إن الطريق مغلق. «لا أحد هنا»، قال.",
        "Der Minister sagte, die Straße sei gesperrt. „Niemand ist hier“, sagte er.",
        "said",
        "“",
        "“” said.",
        "according to",
        "…, said he, said she; said",
        "İ said İİ that the İstanbul mayor, said.",
        "Anna Lind, the mayor (a lawyer, since 2012) said it would pay.",
        "word " * 2000,
        "said and " * 1100,
        "A, B and C and D, " * 550 + "said",
        "The ministry said. " * 530,
        "“He said,” he said. " * 500,
    ],
)
def test_any_text_is_read_in_good_time(text: str) -> None:
    started = process_time()
    for one in (*found(text), *find_attributions(article(text), [(0, len(text))] if text else [])):
        assert 0 <= one.start < one.end <= len(text)
        assert 0 <= one.source_start < one.source_end <= len(text)
    assert process_time() - started < 1


@given(st.lists(st.sampled_from(
    "the The Ann Reed mayor said , and that who . “ ” he They it ministry of reportedly according to saying told was "
    "claims by but quoted as sources ( ) 2012 \n\n US statement press In at with group together last "
    "She beat".split(" ")
), max_size=40))  # fmt: skip
@settings(deadline=None)
def test_any_words_in_any_order_are_read(words: list[str]) -> None:
    text = " ".join(words)
    places = [(one.start, one.end) for one in found(text)]
    assert places == sorted(places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))
