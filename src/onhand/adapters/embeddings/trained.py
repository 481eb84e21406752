"""Keeps a trained intent model in a file, so that a start reads it in a fraction of a second where training takes many."""

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from onhand.domain.understanding.calibration import Familiarity, Fit
from onhand.domain.understanding.example import Example
from onhand.domain.understanding.intents import IntentModel, Stage
from onhand.domain.understanding.logistic import Linear
from onhand.domain.understanding.meaning import Meaning
from onhand.domain.understanding.spelling import Rarity

PREPARED_INTENTS = Path(__file__).parent / "prepared" / "intents.npz"
"""What the build trains and ships."""

_FORM = 5  # of the file and of what training makes: raise it when either changes


def fingerprint(examples: Iterable[Example], embeddings: Iterable[str]) -> str:
    """Gives what tells a model apart from those that were trained on other examples or embeddings (their names)."""
    found = hashlib.sha256(f"{_FORM}\0{'/'.join(embeddings)}".encode())
    for example in examples:
        found.update(f"\0{example.intent}\0{example.language}\0{example.text}".encode("utf-8", "replace"))
    return found.hexdigest()


def kept(mark: str, files: Sequence[Path], train: Callable[[], IntentModel]) -> IntentModel:
    """Gives the model of the first file that has this fingerprint; where none has, trains it and writes it into the last of the files."""
    for file in files:
        model = read(file, mark)
        if model is not None:
            return model
    model = train()
    write(files[-1], mark, model)
    return model


def read(file: Path, mark: str) -> IntentModel | None:
    """Gives the model, or None when there is none in the file or it has another fingerprint."""
    try:
        with np.load(file, allow_pickle=False) as stored:
            return _model(stored) if str(stored["mark"]) == mark else None
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None  # absent, or broken by a crash: it is only a memory, and is trained again


def write(file: Path, mark: str, model: IntentModel) -> None:
    """Writes the model, whole or not at all."""
    unfinished = file.with_suffix(f".{os.getpid()}.npz")
    file.parent.mkdir(parents=True, exist_ok=True)
    arrays: dict[str, Any] = {
        "mark": np.array(mark),
        "classes": np.array(model.classes),
        "said": np.array(list(model.verbatim) or [""]),
        "meant": np.array(list(model.verbatim.values()) or [""]),
        "rarity": model.rarity.weights,
        "columns": np.flatnonzero(model.rarity.weights),
        "counts": np.array([len(model.meanings), len(model.stages)]),
    }
    for number, meaning in enumerate(model.meanings):
        arrays[f"spoken{number}"] = np.array(sorted(meaning.languages) or [""])
        arrays |= {f"centre{number}": meaning.centre, f"directions{number}": meaning.directions}
        arrays |= {f"known{number}": meaning.known.astype(np.float16), f"places{number}": meaning.places}
    for number, stage in enumerate(model.stages):
        arrays[f"stage{number}"] = np.array([stage.meanings, stage.sharpness, stage.floor])
        arrays[f"languages{number}"] = np.array(list(stage.enough))
        arrays[f"enough{number}"] = np.array(list(stage.enough.values()))
        arrays |= {f"weights{number}": stage.weights, f"knots{number}": stage.fit.kernel.knots}
        if stage.linear and stage.fit.linear and stage.fit.both:
            arrays |= {f"linear{number}": stage.linear.weights, f"bias{number}": stage.linear.bias}
            arrays |= {f"logits{number}": stage.fit.linear.knots, f"both{number}": stage.fit.both.knots}
        arrays[f"spelling{number}"] = stage.spelling[arrays["columns"]].astype(np.float16)
    np.savez(unfinished, **arrays)
    unfinished.replace(file)


def _model(stored: Any) -> IntentModel:
    meanings, stages = (int(count) for count in stored["counts"])
    classes = tuple(str(name) for name in stored["classes"])
    return IntentModel(
        classes=classes,
        verbatim={str(said): str(meant) for said, meant in zip(stored["said"], stored["meant"], strict=True) if said},
        rarity=Rarity(stored["rarity"]),
        meanings=tuple(
            Meaning(
                stored[f"centre{number}"],
                stored[f"directions{number}"],
                stored[f"known{number}"].astype(np.float32),
                stored[f"places{number}"],
                len(stored["weights0"]),
                frozenset(str(code) for code in stored[f"spoken{number}"] if str(code)),
            )
            for number in range(meanings)
        ),
        stages=tuple(_stage(stored, number, len(classes)) for number in range(stages)),
    )


def _stage(stored: Any, number: int, classes: int) -> Stage:
    meanings, sharpness, floor = (float(value) for value in stored[f"stage{number}"])
    spelling = np.zeros((len(stored["rarity"]), classes), np.float32)
    spelling[stored["columns"]] = stored[f"spelling{number}"]
    languages, enough = stored[f"languages{number}"], stored[f"enough{number}"]
    return Stage(
        meanings=int(meanings),
        weights=stored[f"weights{number}"],
        spelling=spelling,
        sharpness=sharpness,
        floor=floor,
        fit=_fit(stored, number),
        linear=Linear(stored[f"linear{number}"], stored[f"bias{number}"]) if f"linear{number}" in stored else None,
        enough={str(language): float(least) for language, least in zip(languages, enough, strict=True)},
    )


def _fit(stored: Any, number: int) -> Fit:
    kernel = Familiarity(stored[f"knots{number}"])
    if f"logits{number}" not in stored:
        return Fit(kernel)
    return Fit(kernel, Familiarity(stored[f"logits{number}"]), Familiarity(stored[f"both{number}"]))
