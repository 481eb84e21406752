"""Help articles, and the passages that they are searched and quoted by. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*\s*$")
_BULLET = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")
_MARKUP = re.compile(r"(\*\*|__|`|~~)")
_EMPHASIS = re.compile(r"(?<![\d*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\d*])")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”»)]*\s+(?=[^\s\d.,;a-zà-ÿ])|(?<=[。！？])|\n+")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_FEWEST_WORDS, _MOST_WORDS = 40, 120
_CHARACTERS_PER_WORD = 2.5  # in scripts without spaces


@dataclass(frozen=True, slots=True)
class Article:
    """A help article as the company wrote it; `id` is the same in all its languages, `market` is empty when it holds everywhere."""

    id: str
    title: str
    url: str
    language: str
    market: str
    body: str  # Markdown
    questions: tuple[str, ...] = ()  # what customers ask that it answers, in their words


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of an article, 40 to 120 words where its shape allows it, as plain sentences."""

    article_id: str
    title: str
    url: str
    language: str
    market: str
    heading: str
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words of the passage."""
        return " ".join(self.sentences)

    @property
    def titles(self) -> str:
        """The article's title and the heading above the passage."""
        return ". ".join(dict.fromkeys(part for part in (self.title, self.heading) if part))

    @property
    def in_context(self) -> str:
        """The passage with its titles before it, as it is embedded and searched."""
        return f"{self.titles}. {self.text}"


def passages_of(article: Article) -> tuple[Passage, ...]:
    """Gives the article's passages in order: cut at headings, then at paragraphs, then between sentences."""
    return tuple(
        Passage(
            article.id,
            article.title,
            article.url,
            article.language,
            article.market,
            heading,
            tuple(sentences),
        )
        for heading, paragraphs in _sections(article.body)
        for sentences in _packed(paragraphs)
    )


def texts_of(article: Article) -> list[str]:
    """Gives what an article is found by, to be embedded: its questions, then of each passage the whole, the titles and every sentence."""
    texts = list(article.questions)
    for passage in passages_of(article):
        texts += [passage.in_context, passage.titles, *passage.sentences]
    return texts


def _sections(body: str) -> Iterator[tuple[str, list[list[str]]]]:
    """Each heading with its paragraphs as sentences; sections without text are left out."""
    heading, lines = "", list[str]()
    for line in [*body.splitlines(), None]:
        found = _HEADING.match(line) if line is not None else None
        if line is None or found:
            paragraphs = [sentences_of(block) for block in _blocks(lines)]
            if any(paragraphs):
                yield heading, [paragraph for paragraph in paragraphs if paragraph]
            heading, lines = (_plain(found.group(1)) if found else ""), []
        else:
            lines.append(line)


def _blocks(lines: list[str]) -> list[str]:
    blocks, current = list[str](), list[str]()
    for line in lines:
        if not line.strip() or _BULLET.match(line):
            blocks.append(" ".join(current))
            current = []
        if line.strip():
            current.append(_BULLET.sub("", line).strip())
    return [block for block in [*blocks, " ".join(current)] if block]


def sentences_of(text: str) -> list[str]:
    """Gives the sentences of Markdown text, without its markup."""
    return [sentence.strip() for sentence in _SENTENCE_END.split(_plain(text)) if sentence and sentence.strip()]


def _plain(text: str) -> str:
    return _EMPHASIS.sub(r"\1", _MARKUP.sub("", _LINK.sub(r"\1", text))).strip()


def _packed(paragraphs: list[list[str]]) -> list[list[str]]:
    """Paragraphs joined until a passage is long enough, and cut before it is too long; a short end joins what is before it."""
    packed: list[list[str]] = [[]]
    for paragraph in paragraphs:
        if _length(packed[-1]) >= _FEWEST_WORDS:
            packed.append([])
        for sentence in paragraph:
            if packed[-1] and _length([*packed[-1], sentence]) > _MOST_WORDS:
                packed.append([])
            packed[-1].append(sentence)
    if len(packed) > 1 and _length(packed[-1]) < _FEWEST_WORDS and _length(packed[-2] + packed[-1]) <= _MOST_WORDS:
        packed[-2:] = [packed[-2] + packed[-1]]
    return [sentences for sentences in packed if sentences]


def _length(sentences: list[str]) -> float:
    text = " ".join(sentences)
    return len(text.split()) + len(_UNSPACED.findall(text)) / _CHARACTERS_PER_WORD
