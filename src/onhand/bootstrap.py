"""The only place that wires adapters to use cases."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urljoin

from onhand.adapters.clock import SystemClock, new_id
from onhand.adapters.embeddings.choice import best_embedding
from onhand.adapters.embeddings.remembered import RememberedEmbedding
from onhand.adapters.errand_files.reader import not_covered_examples, read_errands
from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.adapters.languages.eldc import best_detection
from onhand.adapters.languages.other_one import words_for_another
from onhand.adapters.languages.phrases import ordinals, person_phrases, small_talk_examples, yes_no_phrases
from onhand.adapters.languages.reservations import words_of_reservation
from onhand.adapters.merchant.none import NoMerchant
from onhand.adapters.merchant.shop import ShopMerchant
from onhand.adapters.tokens import ConversationTokens, IdentityTokens
from onhand.application.answer_from_articles import HelpArticles
from onhand.application.hear_customer import PhraseHearing
from onhand.application.read_messages import ModelReader, intents_from
from onhand.application.run_assistant_turn import AssistantTurn
from onhand.domain.errands.procedure import Procedure
from onhand.domain.knowledge.answers import PassageIndex, index_of, texts_to_embed
from onhand.domain.knowledge.article import Article, passages_of
from onhand.domain.understanding.intents import IntentModel
from onhand.domain.understanding.person_request import PersonPhrases
from onhand.ports.clock import Clock
from onhand.ports.embedding import Embedding, Purpose
from onhand.ports.merchant import Merchant
from onhand.settings import CannotStart, Settings
from onhand.store.agents import Agents
from onhand.store.inbox import Inbox
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries

PREPARED_VECTORS = Path(__file__).parent / "adapters" / "embeddings" / "prepared" / "vectors.npz"


@dataclass(frozen=True, slots=True)
class House:
    """Everything that an entry point needs, wired."""

    settings: Settings
    database_url: str
    process_id: str
    queries: Queries
    log: ConversationLog
    agents: Agents
    inbox: Inbox
    clock: Clock
    new_id: Callable[[], str]
    conversation_tokens: ConversationTokens
    identity_tokens: IdentityTokens
    person_phrases: PersonPhrases
    merchant: Merchant


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncGenerator[House]:
    """Gives the house for as long as it is needed. Raises CannotStart when a setting is missing."""
    database_url = _required("ONHAND_DATABASE_URL", settings.database_url)
    secret = _required("ONHAND_SECRET", settings.secret)
    process_id = new_id()
    async with (
        open_pool(database_url) as pool,
        ConversationLog(pool, origin=process_id) as log,
        open_merchant(settings) as merchant,
    ):
        queries = Queries(pool)
        yield House(
            settings=settings,
            database_url=database_url,
            process_id=process_id,
            queries=queries,
            log=log,
            agents=Agents(queries),
            inbox=Inbox(queries),
            clock=SystemClock(),
            new_id=new_id,
            conversation_tokens=ConversationTokens(secret),
            identity_tokens=IdentityTokens(_required("ONHAND_IDENTITY_SECRET", settings.identity_secret)),
            person_phrases=person_phrases(),
            merchant=merchant,
        )


@asynccontextmanager
async def open_merchant(settings: Settings) -> AsyncGenerator[Merchant]:
    """Gives the merchant that the settings name, or one that says that there is none."""
    if settings.shop_url is None:
        yield NoMerchant()
        return
    async with ShopMerchant(settings.shop_url, _required("ONHAND_SHOP_TOKEN", settings.shop_token)) as merchant:
        yield merchant


def prepare_assistant(help_folder: Path) -> None:
    """Computes once, when onhand is built, what every first start would compute: the vectors of the shipped examples and of a help centre."""
    PREPARED_VECTORS.unlink(missing_ok=True)
    embedding = RememberedEmbedding(best_embedding(), PREPARED_VECTORS)
    _intents(read_errands(), embedding)
    _passages(MarkdownFolder(help_folder).read(), embedding)


def load_assistant(house: House) -> AssistantTurn:
    """Gives the assistant's turn with its models and texts. Blocks for seconds: call it in a thread. Raises BadErrands, BadArticles."""
    procedures = read_errands()
    embedding = best_embedding()
    remembered = RememberedEmbedding(embedding, house.settings.data_folder / "cache" / "vectors.npz", PREPARED_VECTORS)
    intents = _intents(procedures, remembered)
    passages = _passages(_help_articles(house.settings), remembered)
    return AssistantTurn(
        log=house.log,
        merchant=house.merchant,
        reader=ModelReader(embedding, intents, best_detection()),
        knowledge=HelpArticles(embedding, passages),
        catalogue=FluentCatalogue(),
        procedures=procedures,
        hearing=PhraseHearing(yes_no_phrases(), ordinals, words_for_another(), words_of_reservation),
        clock=house.clock,
        new_id=house.new_id,
    )


def _help_articles(settings: Settings) -> list[Article]:
    """Gives the company's articles, their addresses whole: they are shown on the company's page and on the desk alike."""
    if settings.help_folder is None:
        return []
    site = settings.help_url or settings.shop_url or ""
    return [replace(article, url=urljoin(site, article.url)) for article in MarkdownFolder(settings.help_folder).read()]


def _passages(articles: Sequence[Article], embedding: Embedding) -> PassageIndex:
    passages = [passage for article in articles for passage in passages_of(article)]
    return index_of(passages, embedding.embed(texts_to_embed(passages), Purpose.PASSAGE), embedding.name)


def _intents(procedures: Sequence[Procedure], embedding: Embedding) -> IntentModel:
    return intents_from(procedures, (*small_talk_examples(), *not_covered_examples()), embedding)


def _required(name: str, value: str | None) -> str:
    if not value:
        raise CannotStart(
            f"{name} is not set. `onhand serve` and `onhand demo` set it; a process started by hand needs it."
        )
    return value
