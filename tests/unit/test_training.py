"""Training: data sets become questions whose marks still point at the answer, and hard negatives do not answer."""

import gzip
import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

pytest.importorskip("torch")
pytest.importorskip("onnx")

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from qa.evaluation.questions import load_questions
from qa.training.averaging import average
from qa.training.encoding import Encoder, batches, collate
from qa.training.examples import Annotated, Prepared, Question
from qa.training.export import export_float, load_average
from qa.training.held_out import write_held_out
from qa.training.loop import Plan, Trainer, in_parts
from qa.training.measuring import auroc, best_span, exact, f1
from qa.training.negatives import Bm25, without_answer
from qa.training.network import Reader
from qa.training.objective import evidence_loss, loss, sentence_scores, shared_loss, span_loss
from qa.training.preparing import among_others, prepare
from qa.training.segmenting import passage_around, passages, readable_with_span, sentences
from qa.training.shortlists import shortlists
from qa.training.smoothing import smooth
from qa.training.sources import read_fairytaleqa, read_newsroom, read_qamr, read_squad, read_timeqa

HARBOUR = (
    "The harbour of Lindow closed on Monday. Engineers found a crack in the northern gate. "
    "Mayor Ada Brandt said repairs would cost $3.2 million. Fishermen moved their boats to Kell."
)
FOREST = "The forest of Kell burned for two days. Rain put the fire out on Friday. Nobody was hurt in Kell."
WORDS = sorted({w.lower() for t in (HARBOUR, FOREST) for w in t.replace(".", " . ").replace("$", " $ ").split()})


def squad(contexts: list[tuple[str, str, str]]) -> str:
    paragraphs = [
        {
            "context": context,
            "qas": [{"id": str(n), "question": question, "answers": [{"text": a, "answer_start": context.index(a)}]}],
        }
        for n, (context, question, a) in enumerate(contexts)
    ]
    return json.dumps({"data": [{"title": f"t{n}", "paragraphs": [p]} for n, p in enumerate(paragraphs)]})


@pytest.fixture
def prepared() -> Prepared:
    cost, burned = HARBOUR.index("$3.2 million"), FOREST.index("two days")
    return prepare(
        [
            Annotated("x", "h", "What would repairs cost?", HARBOUR, ((cost, cost + 12),), (), ("$3.2 million",)),
            Annotated("x", "f", "How long did the forest burn?", FOREST, ((burned, burned + 8),), (), ("two days",)),
            Annotated("x", "f", "Who paid for the fire brigade?", FOREST),
        ]
    )


@pytest.fixture
def tokenizer() -> Tokenizer:
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
    made = Tokenizer(
        models.WordLevel({w: n for n, w in enumerate([*special, *WORDS, "?", "3", "2"])}, unk_token="[UNK]")
    )
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


@pytest.fixture
def encoder(tokenizer: Tokenizer, prepared: Prepared) -> Encoder:
    return Encoder(tokenizer, prepared)


@pytest.fixture
def reader() -> Reader:
    torch.manual_seed(0)
    return Reader(vocabulary=80, width=16, layers=2, heads=2, inner=32, positions=256)


def test_squad_answers_are_where_the_file_says_they_are(tmp_path: Path) -> None:
    path = tmp_path / "set.json.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write(squad([(HARBOUR, "What would repairs cost?", "$3.2 million")]))

    (found,) = read_squad(path, "set")

    assert [found.context[s:e] for s, e in found.spans] == ["$3.2 million"]


def test_a_squad_answer_that_is_not_at_its_offset_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text(
        squad([(HARBOUR, "What?", "crack")]).replace('"answer_start": 5', '"answer_start": 4'), encoding="utf-8"
    )

    assert list(read_squad(path, "set")) == []


def test_qamr_token_numbers_become_character_ranges(tmp_path: Path) -> None:
    sentence = "Liam -LRB- 12 -RRB- said , `` I 'm fine '' ."
    with gzip.open(tmp_path / "qamr_wiki-sentences.tsv.gz", "wt", encoding="utf-8") as out:
        out.write(f"Wiki1k:wikinews:1:0:0\t{sentence}\n")
    row = "Wiki1k:wikinews:1:0:0\t0 1\t7\t0\t0\tHow did Liam feel ?\t9\t1:8 9\t2:9\n"
    invalid = "Wiki1k:wikinews:1:0:0\t0 1\t7\t0\t0\tWho else ?\t0\t1:0\t2:Invalid\n"
    for part, lines in (("dev", row), ("test", invalid)):
        with gzip.open(tmp_path / f"qamr_{part}.tsv.gz", "wt", encoding="utf-8") as out:
            out.write(lines)

    (found,) = read_qamr(tmp_path, "qamr")

    assert found.context == 'Liam (12) said, "I\'m fine".'
    assert [found.context[s:e] for s, e in found.spans] == ["fine", "'m fine"]


def test_timeqa_text_becomes_readable_with_its_answer_still_marked(tmp_path: Path) -> None:
    context = "Baker House ( 1794 ) was owned by Maj . George Peter , who sold it ."
    start = context.index("George")
    row = {"idx": "/wiki/B#1", "question": "Who owned it?", "context": context, "targets": ["George Peter"]}
    path = tmp_path / "timeqa.json"
    path.write_text(json.dumps({**row, "from": [start], "end": [start + 12]}) + "\n", encoding="utf-8")

    (found,) = read_timeqa(path, "timeqa")

    assert found.context == "Baker House (1794) was owned by Maj. George Peter, who sold it."
    assert found.context[slice(*found.spans[0])] == "George Peter"


def test_a_paraphrased_answer_is_found_as_the_closest_run_of_words(tmp_path: Path) -> None:
    row = {
        "question": "Why did boats move?",
        "context": HARBOUR,
        "answers": ["engineers found a big crack in the northern gate"],
    }
    path = tmp_path / "tales.jsonl"
    path.write_text(json.dumps({**row, "kind": "causal relationship", "explicit": "explicit"}) + "\n", encoding="utf-8")

    (found,) = read_fairytaleqa(path, "tales")

    assert [found.context[s:e] for s, e in found.spans] == ["Engineers found a crack in the northern gate"]


STORY = {
    "articles": [
        {
            "title": "Bridge shut",
            "publisher": "The Courier",
            "date": "2021-03-09",
            "sentences": ["The bridge at Veldt was shut on Monday.", "A diver had found cracks."],
        },
        {
            "title": "Veldt bridge opens again",
            "publisher": "The Courier",
            "date": "2021-06-01",
            "sentences": ["Cars use the bridge again.", "It had been shut because of cracks."],
        },
    ],
    "questions": [
        {"q": "Why was it closed?", "e": [[0, 1, "found cracks"], [1, 1, "because of cracks"]]},
        {"q": "What was the diver called?", "e": []},
    ],
}


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a file of thirty stories."""
    folder = tmp_path / "newsroom"
    folder.mkdir()
    (folder / "roads.jsonl").write_text(30 * (json.dumps(STORY) + "\n"), encoding="utf-8")
    monkeypatch.setattr("qa.training.held_out.NEWSROOM", folder)
    return folder


def test_a_storys_question_is_asked_of_every_article_that_answers_or_of_all(newsroom: Path) -> None:
    answered, also, *near = list(read_newsroom(newsroom / "roads.jsonl", "newsroom"))[:4]
    spans = [[one.context[start:end] for start, end in one.spans] for one in (answered, also)]
    assert spans == [["found cracks"], ["because of cracks"]]
    assert answered.answers == also.answers == ("found cracks", "because of cracks")
    assert [(one.source, one.title, one.answerable) for one in near] == [
        ("newsroom_near", "Bridge shut", False),
        ("newsroom_near", "Veldt bridge opens again", False),
    ]


def test_most_passages_with_a_headline_are_read_below_it_and_stay_marked(newsroom: Path) -> None:
    prepared = prepare(read_newsroom(newsroom / "roads.jsonl", "newsroom"))
    asked = [question for question in prepared.questions if question.source == "newsroom"]
    below = [prepared.passages[q.passage].startswith(("Bridge shut. ", "Veldt bridge opens again. ")) for q in asked]
    assert 0.6 < sum(below) / len(below) < 0.95
    for question in asked:
        passage = prepared.passages[question.passage]
        assert {passage[start:end] for start, end in question.spans} <= {"found cracks", "because of cracks"}
        assert all("cracks" in passage[start:end] for start, end in question.evidence)
        assert question.evidence


def test_the_stories_held_out_become_articles_and_questions(newsroom: Path, tmp_path: Path) -> None:
    count = write_held_out(tmp_path / "out")
    questions = load_questions(tmp_path / "out" / "questions.jsonl").questions
    articles = [json.loads(line) for line in (tmp_path / "out" / "articles.jsonl").read_text().splitlines()]
    assert 2 <= count == len(questions) == len(articles) < 30
    assert {len(question.articles) for question in questions} == {0, 2}
    assert {article["id"] for article in articles} == {name for question in questions for name in question.articles}


class Counting:
    """An embedder of two numbers, by which all texts are alike."""

    name, dimension = "counting", 2

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.ones((len(texts), 2), np.float32)

    def fits(self, text: str) -> bool:
        return True


def test_what_seems_to_answer_is_set_together_with_what_does(newsroom: Path) -> None:
    texts: dict[str, int] = {}
    made = list(shortlists(newsroom, Counting(), texts))
    assert 2 * 24 <= len(made) < 2 * 30  # both questions of each story that is not held out
    passages = list(texts)
    answered = [one for one in made if one.spans]
    assert 0.7 * len(made) / 2 < len(answered) <= len(made) / 2
    assert {one.text for one in answered} == {"Why was it closed?"}
    for one in answered:
        passage = passages[one.passage]
        assert {passage[start:end] for start, end in one.spans} <= {"found cracks", "because of cracks"}
        assert {passage[start:end] for start, end in one.evidence} <= {
            "A diver had found cracks.",
            "It had been shut because of cracks.",
        }
    lengths = [len(passages[one.passage]) for one in made]
    assert max(lengths) <= 1_000
    assert list(shortlists(newsroom, Counting(), {})) == made


def test_sentences_do_not_end_at_abbreviations() -> None:
    text = "Gen. Ida Roth met Mr. Lowe. They spoke for 2.5 hours."

    assert [text[s:e] for s, e in sentences(text)] == ["Gen. Ida Roth met Mr. Lowe.", "They spoke for 2.5 hours."]


def test_passages_cover_every_sentence_once() -> None:
    ranges = sentences(HARBOUR)

    cut = passages(ranges, 90)

    assert (cut[0][0], cut[-1][1]) == (0, len(HARBOUR))
    assert all(any(start <= s and e <= end for start, end in cut) for s, e in ranges)


@pytest.mark.parametrize("seed", range(8))
def test_a_passage_around_an_answer_holds_it(seed: int) -> None:
    target = (HARBOUR.index("$3.2"), HARBOUR.index(" million") + 8)

    start, end = passage_around(sentences(HARBOUR), target, 130, random.Random(seed))

    assert start <= target[0]
    assert target[1] <= end
    assert end - start <= 130


def test_readable_text_keeps_the_marked_span() -> None:
    assert readable_with_span("He said `` yes '' , twice .", (11, 14)) == ('He said "yes", twice.', (9, 12))


def test_mined_passages_share_words_and_do_not_hold_the_answer() -> None:
    texts = [HARBOUR, FOREST, "Kell has a harbour.", "Nothing of the kind."]

    ranked = Bm25(texts).top("harbour of Kell", 4)

    assert ranked[0] == 2
    assert 3 not in ranked
    assert 1 not in without_answer(ranked, texts, ["two days"], 3)


def test_a_prepared_question_points_at_its_answer_and_its_sentence(prepared: Prepared) -> None:
    question = prepared.questions[0]
    passage = prepared.passages[question.passage]

    assert [passage[s:e] for s, e in question.spans] == ["$3.2 million"]
    assert [passage[s:e] for s, e in question.evidence] == ["Mayor Ada Brandt said repairs would cost $3.2 million."]
    assert all("$3.2 million" not in prepared.passages[n] for n in question.negatives)


def test_an_unanswerable_question_gets_a_passage_without_marks(prepared: Prepared) -> None:
    question = prepared.questions[2]

    assert prepared.passages[question.passage] == FOREST
    assert (question.spans, question.evidence) == ((), ())


def test_preparing_twice_gives_the_same_set(tmp_path: Path, prepared: Prepared) -> None:
    prepared.save(tmp_path)

    assert Prepared.load(tmp_path) == prepared


def test_a_sentence_among_others_keeps_its_answer() -> None:
    single = [
        Annotated("q", f"g{n}", "What?", text, ((4, 10),), (), (text[4:10],))
        for n, text in enumerate([HARBOUR, FOREST])
    ]

    moved = among_others(single, random.Random(1))

    assert [m.context[slice(*m.spans[0])] for m in moved] == ["harbou", "forest"]


def test_tokens_of_the_gold_span_spell_the_answer(encoder: Encoder, tokenizer: Tokenizer) -> None:
    example = encoder.positive(0)

    assert example is not None
    ((first, last),) = example.gold
    words = [tokenizer.id_to_token(i) for i in example.ids[first : last + 1]]
    assert words[0] == "$"
    assert words[-1] == "million"
    assert set(example.sentence[first : last + 1].tolist()) == set(example.marked)


def test_what_is_read_for_a_question_comes_in_one_batch(encoder: Encoder) -> None:
    examples = [e for n in (0, 1) for e in (encoder.positive(n), encoder.negative(n, 1 - n)) if e]
    for batch in batches(examples, 160, random.Random(1)):
        assert sorted(e.group for e in batch) in ([0, 0], [1, 1], [0, 0, 1, 1])


def test_batches_hold_every_example_once_within_the_budget(encoder: Encoder) -> None:
    examples = [e for e in encoder.all_positives() for _ in range(10)]

    made = batches(examples, 256, random.Random(0))

    assert sum(len(batch) for batch in made) == len(examples)
    assert all(collate(batch).ids.numel() <= 256 for batch in made)


def test_the_span_loss_is_lowest_on_a_gold_span_and_on_no_answer_where_there_is_none(encoder: Encoder) -> None:
    examples = encoder.all_positives()
    batch = collate(examples)
    right, wrong = (torch.zeros(2, *batch.ids.shape) for _ in range(2))
    for row, example in enumerate(examples):
        first, last = example.gold[0] if example.gold else (0, 0)
        right[0, row, first] = right[1, row, last] = 20
        wrong[0, row, example.split] = wrong[1, row, example.split] = 20

    assert span_loss(right[0], right[1], batch) < 0.01 < span_loss(wrong[0], wrong[1], batch)


def test_the_evidence_loss_prefers_the_marked_sentences(encoder: Encoder) -> None:
    examples = encoder.all_positives()
    batch = collate(examples)
    logits = torch.full(batch.ids.shape, -20.0)
    for row, example in enumerate(examples):
        for number in example.marked:
            logits[row][batch.sentence[row] == number] = 20.0

    assert evidence_loss(sentence_scores(logits, batch.sentence, batch.marked.shape[1]), batch) < 0.01


def test_the_shared_loss_compares_the_passages_of_one_question_alone(encoder: Encoder) -> None:
    answered, negative, other = encoder.positive(0), encoder.negative(0, 1), encoder.positive(1)
    assert answered
    assert other
    batch = collate([answered, negative, other])
    assert batch.together.sum(1).tolist() == [2, 1]
    sentences = torch.zeros(3, batch.marked.shape[1])
    starts, ends = torch.zeros(2, *batch.ids.shape)
    even = shared_loss(starts, ends, sentences, batch)
    first, last = answered.gold[0]
    starts[0, first], ends[0, last] = 9.0, 9.0
    assert shared_loss(starts, ends, sentences, batch) < even
    starts[1, -2], ends[1, -2] = 9.0, 9.0
    drawn = shared_loss(starts, ends, sentences, batch)
    starts[1, 0], ends[1, 0] = 9.0, 9.0  # the other passage prefers "no answer" as much
    assert shared_loss(starts, ends, sentences, batch) < drawn


def test_a_batch_read_in_parts_is_what_it_is_read_whole(encoder: Encoder, reader: Reader) -> None:
    examples = sorted([e for n in (0, 1, 2) if (e := encoder.positive(n))], key=lambda e: len(e.ids))
    batch = collate(examples)
    reader.eval()
    with torch.no_grad():
        whole, parts = reader(batch.ids, batch.segments, batch.attention), in_parts(reader, batch)
    kept = batch.attention > 0
    assert torch.allclose(whole[0][kept], parts[0][kept], atol=1e-5)
    assert torch.allclose(whole[1], parts[1], atol=1e-5)


def test_training_goes_on_where_it_stopped(
    tmp_path: Path, encoder: Encoder, prepared: Prepared, reader: Reader
) -> None:
    before = loss_of(reader, encoder)
    Trainer(reader, encoder, prepared, Plan(hours=1 / 3600, rate=3e-3, head_rate=3e-3), tmp_path).run()
    resumed = Reader(vocabulary=80, width=16, layers=2, heads=2, inner=32, positions=256)

    Trainer(resumed, encoder, prepared, Plan(hours=0), tmp_path)

    assert loss_of(resumed, encoder) == pytest.approx(loss_of(reader, encoder))
    assert loss_of(resumed, encoder) < before


def test_the_lowest_layers_may_be_left_as_they_are(
    tmp_path: Path, encoder: Encoder, prepared: Prepared, reader: Reader
) -> None:
    before = {name: value.clone() for name, value in reader.state_dict().items()}
    Trainer(reader, encoder, prepared, Plan(hours=0.5 / 3600, rate=3e-3, head_rate=3e-3, frozen=1), tmp_path).run()
    changed = {name for name, value in reader.state_dict().items() if not torch.equal(value, before[name])}
    assert not any(name.startswith(("words", "positions", "segments", "norm", "layers.0")) for name in changed)
    assert any(name.startswith("layers.1") for name in changed)


def loss_of(reader: Reader, encoder: Encoder) -> float:
    reader.eval()
    batch = collate(encoder.all_positives())
    with torch.no_grad():
        return float(loss(*reader(batch.ids, batch.segments, batch.attention), batch))


def test_smoothing_changes_no_output(encoder: Encoder, reader: Reader) -> None:
    before = loss_of(reader, encoder)

    smooth(reader, encoder.all_positives())

    assert loss_of(reader, encoder) == pytest.approx(before, abs=1e-4)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_average_of_two_exported_models_lies_between_them(
    tokenizer: Tokenizer, reader: Reader, tmp_path: Path
) -> None:
    path = tmp_path / "tokenizer.json"
    tokenizer.save(str(path))
    for parameter in reader.parameters():  # equal ones would share a name in the file
        torch.nn.init.normal_(parameter)
    weights = {name: value.clone() for name, value in reader.state_dict().items()}
    export_float(reader, path, tmp_path / "one")
    reader.load_state_dict({name: 3 * value for name, value in weights.items()})
    export_float(reader, path, tmp_path / "three")

    average(reader, [tmp_path / "one", tmp_path / "three"], tmp_path / "run" / "checkpoint.pt")

    load_average(reader, tmp_path / "run" / "checkpoint.pt")
    for name, value in reader.state_dict().items():
        assert torch.allclose(value, 2 * weights[name], atol=1e-5), name


def test_a_question_whose_answer_lies_behind_the_window_is_left_out(tokenizer: Tokenizer) -> None:
    passage = "crack " * 300 + "gate"
    at = passage.index("gate")
    question = Question("x", "Where?", 0, ((at, at + 4),), ((0, len(passage)),), (), False)

    assert Encoder(tokenizer, Prepared((passage,), (question,))).positive(0) is None


def test_answers_are_compared_as_squad_does() -> None:
    assert exact("The crack.", ["a crack"]) == 1
    assert f1("northern gate", ["the gate"]) == pytest.approx(2 / 3)
    assert auroc([2.0, 1.0], [1.0, 0.0]) == pytest.approx(0.875)


def test_the_best_span_never_ends_before_it_starts() -> None:
    starts, ends = torch.tensor([0.0, 0.0, 9.0]).numpy(), torch.tensor([9.0, 0.0, 1.0]).numpy()

    assert best_span(starts, ends) == (2, 2)
