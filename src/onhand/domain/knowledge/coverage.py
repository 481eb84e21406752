"""What a set of articles lacks. Pure."""

from collections.abc import Mapping, Sequence

from onhand.domain.knowledge.article import Article, passages_of


def missing_versions(articles: Sequence[Article]) -> Mapping[str, Sequence[str]]:
    """Gives, by language, the ids of the articles that are written in another language only."""
    ids = sorted({article.id for article in articles})
    there = {(article.id, article.language) for article in articles}
    languages = sorted({article.language for article in articles})
    missing = {language: [name for name in ids if (name, language) not in there] for language in languages}
    return {language: names for language, names in missing.items() if names}


def without_passages(articles: Sequence[Article]) -> Sequence[str]:
    """Gives the addresses of articles that nothing can be quoted from."""
    return [article.url for article in articles if not passages_of(article)]
