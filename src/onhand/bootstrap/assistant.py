"""The assistant with its models, texts and errands. Importing this takes as long as a process' start: do it in a thread."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from onhand.adapters.embeddings.choice import cascade_of_embeddings
from onhand.adapters.embeddings.remembered import PREPARED_VECTORS, RememberedEmbedding
from onhand.adapters.embeddings.threads import in_one_thread
from onhand.adapters.embeddings.trained import PREPARED_INTENTS
from onhand.adapters.errand_files.reader import SHIPPED, read_errands
from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
from onhand.adapters.knowledge.strangers import strangers
from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.adapters.languages.concerns import concern_examples
from onhand.adapters.languages.eldc import best_detection
from onhand.adapters.models.late import load_library
from onhand.application.answer_from_articles import index_of
from onhand.application.assistant_parts import Catalogue, Knowledge, Reader
from onhand.application.heed import Heed
from onhand.application.read_messages import ModelReader, embedded
from onhand.application.run_assistant_turn import AssistantTurn
from onhand.application.think import Thinking
from onhand.application.think_with_model import ModelAid
from onhand.bootstrap.agent_help import help_agent_of
from onhand.bootstrap.articles import embedding_of_articles, help_in_folder, help_of, remembering
from onhand.bootstrap.hearing import phrase_hearing
from onhand.bootstrap.heed import PREPARED_CONCERNS, heed_of
from onhand.bootstrap.house import House
from onhand.bootstrap.intents import examples_in, intents_of, shipped_examples, trained_beside
from onhand.domain.errands.hearing import Hearing
from onhand.domain.errands.procedure import Procedure
from onhand.ports.embedding import Embedding
from onhand.settings import Settings


def prepare_assistant(help_folder: Path) -> None:
    """Computes once, when onhand is built, what every first start would compute: the vectors of the shipped examples and of a help centre, and what is
    trained on them.
    """
    embeddings = _prepared_embeddings()
    index_of(MarkdownFolder(help_folder).read(), embedding_of_articles(embeddings), strangers())
    embedded([example.text for example in (*shipped_examples(read_errands()), *concern_examples())], embeddings)
    # A process each, as training holds the interpreter's lock; started anew, as threads and their locks do not survive a fork.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        for trained in [pool.submit(_prepare_intents), pool.submit(_prepare_concerns)]:
            trained.result()


def _prepared_embeddings() -> list[Embedding]:
    return [RememberedEmbedding(one, PREPARED_VECTORS) for one in cascade_of_embeddings()]


def _prepare_intents() -> None:
    in_one_thread()
    intents_of(shipped_examples(read_errands()), _prepared_embeddings(), [PREPARED_INTENTS])


def _prepare_concerns() -> None:
    in_one_thread()
    intents_of(concern_examples(), _prepared_embeddings(), [PREPARED_CONCERNS])


@dataclass(frozen=True, slots=True)
class Mind:
    """What the assistant understands, knows and speaks with: loaded once, for any merchant and any log."""

    reader: Reader
    knowledge: Knowledge
    catalogue: Catalogue
    procedures: Sequence[Procedure]
    hearing: Hearing
    heed: Heed


def load_mind(settings: Settings, house: House | None = None) -> Mind:
    """Gives the models, texts and errands; with a house, the help articles are those of its database, else those of the folder in the settings.

    Blocks for seconds: call it in a thread. Raises BadErrands, BadArticles.
    """
    folder = settings.errand_folder or SHIPPED
    procedures = read_errands(folder)
    embeddings = cascade_of_embeddings()
    remembered = [remembering(one, settings) for one in embeddings]
    trained = [PREPARED_INTENTS, trained_beside(folder), settings.data_folder / "cache" / "intents.npz"]
    intents = intents_of(examples_in(folder, procedures), remembered, trained)
    in_one_thread()
    return Mind(
        reader=ModelReader(embeddings, intents, best_detection()),
        knowledge=help_of(house, embeddings, remembered) if house else help_in_folder(settings, embeddings, remembered),
        catalogue=FluentCatalogue(own=folder / "messages"),
        procedures=procedures,
        hearing=phrase_hearing(),
        heed=heed_of(embeddings, remembered, [PREPARED_CONCERNS, settings.data_folder / "cache" / "concerns.npz"]),
    )


def thinking_of(house: House, mind: Mind) -> Thinking:
    """Gives the head of an assistant of this house."""
    if house.model is not None:
        load_library()
    return Thinking(
        merchant=house.merchant,
        reader=mind.reader,
        knowledge=mind.knowledge,
        catalogue=mind.catalogue,
        procedures=mind.procedures,
        hearing=mind.hearing,
        heed=mind.heed,
        modes=house.known_modes,
        aid=_aid(house, mind),
    )


def load_assistant(house: House) -> AssistantTurn:
    """Gives the assistant's turn. Blocks as `load_mind` does, and raises what it raises."""
    mind = load_mind(house.settings, house)
    return AssistantTurn(
        log=house.log,
        thinking=thinking_of(house, mind),
        clock=house.clock,
        new_id=house.new_id,
        draft=help_agent_of(house, [procedure.id for procedure in mind.procedures]).draft if house.model else None,
    )


def _aid(house: House, mind: Mind) -> ModelAid | None:
    if house.model is None or house.settings.model is None:
        return None
    procedures = {procedure.id: procedure for procedure in mind.procedures}
    return ModelAid(house.model, house.merchant, mind.reader, procedures, house.settings.model.turn_seconds)
