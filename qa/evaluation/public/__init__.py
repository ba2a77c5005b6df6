"""Public question sets: how Dateline does on what others have measured on. Their data is never part of the project."""

from qa.evaluation.public.evidence import EVIDENCE
from qa.evaluation.public.mtrag import MTRAG
from qa.evaluation.public.rgb import RGB
from qa.evaluation.public.rtqa import RTQA
from qa.evaluation.public.sets import Collection, DatasetMissing, PublicSet, Sheet, Task, datasets_folder
from qa.evaluation.public.xquad import measure_xquad

SETS = {one.name: one for one in (RTQA, RGB, MTRAG, EVIDENCE)}

__all__ = [
    "EVIDENCE",
    "MTRAG",
    "RGB",
    "RTQA",
    "SETS",
    "Collection",
    "DatasetMissing",
    "PublicSet",
    "Sheet",
    "Task",
    "datasets_folder",
    "measure_xquad",
]
