from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.knowledge.article import Article
from onhand.domain.knowledge.importing import ImportPlan, Kept, Key, key_of, plan_import

KEYS = st.tuples(st.sampled_from("abc"), st.sampled_from(["en", "de"]), st.sampled_from(["", "SE"]))
FINGERPRINTS = st.sampled_from([b"model 1", b"model 2"])


def article(key: Key, body: str) -> Article:
    return Article(key[0], "Title", f"/{key[0]}", key[1], key[2], body)


BODIES = st.dictionaries(KEYS, st.sampled_from(["one", "two"]))


@st.composite
def shelves(draw: st.DrawFn) -> dict[Key, Kept]:
    return {
        key: Kept(article(key, body), draw(st.sampled_from(["folder", "site"])), draw(FINGERPRINTS))
        for key, body in draw(BODIES).items()
    }


def carried_out(kept: dict[Key, Kept], plan: ImportPlan, wanted: dict[Key, bytes], source: str) -> dict[Key, Kept]:
    after = {key: value for key, value in kept.items() if key not in plan.removed}
    for each in plan.to_embed:
        after[key_of(each)] = Kept(each, source, wanted[key_of(each)])
    for each in plan.taken_over:
        after[key_of(each)] = Kept(each, source, kept[key_of(each)].vectors_of)
    return after


@given(shelves(), BODIES, FINGERPRINTS)
def test_after_an_import_its_source_says_what_was_given_and_the_others_what_they_said(
    kept: dict[Key, Kept], bodies: dict[Key, str], fingerprint: bytes
) -> None:
    given_now = [article(key, body) for key, body in bodies.items()]
    wanted = {key_of(each): fingerprint for each in given_now}
    plan = plan_import(kept, given_now, wanted, "folder")
    after = carried_out(kept, plan, wanted, "folder")
    assert {key: each.article for key, each in after.items() if each.source == "folder"} == {
        key_of(each): each for each in given_now
    }
    assert all(each.vectors_of == fingerprint for each in after.values() if each.source == "folder")
    others = {key: each for key, each in kept.items() if each.source != "folder" and key not in bodies}
    assert {key: each for key, each in after.items() if each.source != "folder"} == others
    assert plan_import(after, given_now, wanted, "folder").writes_nothing


def test_an_unchanged_article_is_embedded_again_for_another_model_only() -> None:
    key: Key = ("a", "en", "")
    kept: dict[Key, Kept] = {key: Kept(article(key, "one"), "folder", b"model 1")}
    same = plan_import(kept, [article(key, "one")], {key: b"model 1"}, "folder")
    other = plan_import(kept, [article(key, "one")], {key: b"model 2"}, "folder")
    assert (same.to_embed, same.unchanged) == ((), (article(key, "one"),))
    assert other.embedded_again == (article(key, "one"),)
