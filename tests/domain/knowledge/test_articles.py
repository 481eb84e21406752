from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.knowledge.article import Article, passages_of, sentences_of
from onhand.domain.knowledge.lexical import LexicalIndex


def article(body: str) -> Article:
    return Article("returns", "Returns", "/help/returns", "en", "", body)


def test_passages_follow_headings_and_keep_their_titles() -> None:
    passages = passages_of(
        article("First words.\n\n## How\n\nSend **it** [back](https://x.example).\n\n- Use the label.\n- Wait.")
    )
    assert [passage.heading for passage in passages] == ["", "How"]
    assert passages[1].sentences == ("Send it back.", "Use the label.", "Wait.")
    assert passages[1].in_context == "Returns. How. Send it back. Use the label. Wait."


def test_long_sections_are_cut_between_sentences() -> None:
    body = "\n\n".join(
        " ".join(f"Sentence number {part} of {block} has exactly eight words." for part in range(8))
        for block in range(4)
    )
    lengths = [len(passage.text.split()) for passage in passages_of(article(body))]
    assert len(lengths) > 1
    assert all(length <= 120 for length in lengths)


def test_emphasis_goes_where_words_are_not_spaced_too_and_products_stay() -> None:
    assert sentences_of("*後払い*では、*My orders*から。") == ["後払いでは、My ordersから。"]
    assert sentences_of("2*3*4 is 24.") == ["2*3*4 is 24."]


def test_abbreviated_numbers_do_not_end_a_sentence() -> None:
    assert sentences_of("It costs 4.90 euros. Above 50 it is free! Really? Yes.") == [
        "It costs 4.90 euros.",
        "Above 50 it is free!",
        "Really?",
        "Yes.",
    ]
    assert sentences_of("返品は無料です。送料は当店が払います。") == ["返品は無料です。", "送料は当店が払います。"]


@given(st.text(max_size=500))
def test_any_text_can_be_split_and_no_passage_is_empty(body: str) -> None:
    assert all(passage.sentences and passage.text.strip() for passage in passages_of(article(body)))


def test_rare_shared_words_weigh_more_than_common_ones() -> None:
    index = LexicalIndex(["the refund takes five days", "the parcel takes five days", "the parcel is at the door"])
    assert index.share_covered("the refund").argmax() == 0
    assert index.share_covered("parcel door").argmax() == 2
    assert index.share_covered("zebra").max() == 0
