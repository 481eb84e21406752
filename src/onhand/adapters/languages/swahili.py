"""Swahili, which the detection's wheel does not know: by its commonest words and the shape of its verbs."""

import re

_WORDS = frozenset(
    """kwa katika hii huu hiyo hizi yangu wangu langu zangu changu yako wako iko wapi lini nini nani vipi nataka nahitaji naomba ningependa
    tafadhali asante habari hujambo jambo mambo oda agizo kifurushi bidhaa malipo mtu msaada bado leo kesho jana ndiyo hapana sawa siyo kama
    lakini pia sana kuhusu kwenye kutoka hadi mimi wewe sisi yenu nyinyi shida huduma wateja fedha pesa kadi kurudisha kughairi kulipa kuongea
    kupata kubadilisha anwani duka nguo viatu siku wiki mwezi je nina una ana ni na ya wa la za cha vya kuwa
    mara nyingi nchi vile kwamba ambayo ambao ambapo watu mwaka miaka jina lake yake wake zake zaidi baada kabla alikuwa ilikuwa walikuwa ndani juu
    chini mkubwa kubwa moja mbili tatu kisha hivyo ili au huo hao yao wao yeye baadhi pamoja dhidi mji serikali kazi njia sababu wakati nyumba
    mtoto watoto mwenye wenye kila bila hata tena ingawa mpya mwingine nyingine hapa pale huko kama si tu tangu mpaka zote wote yote""".split()  # noqa: SIM905 - a list of so many words reads worse
)  # fmt: skip
# Short words that other languages have too count only beside others.
_WEAK = frozenset(
    "je na ya wa la za ni una ana sana kama cha pia sawa au tu si mara wake moja juu ili kila bila hata tena lake hao yao wao".split()  # noqa: SIM905
)
_VERB = re.compile(r"(?:ni|si|u|hu|a|ha|tu|wa|ki|i|zi|li|ya)(?:na|li|ta|me|ja|ngependa)[a-z]{3,}[aei]")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARE = 0.33


def swahili_score(text: str) -> float:
    """Gives 0 where too few words are Swahili's own, else their share, 0.33 to 1."""
    words = _WORD.findall(text.casefold())
    if not words:
        return 0.0
    own = [word for word in words if word in _WORDS]
    verbs = [word for word in words if word not in _WORDS and _VERB.fullmatch(word)]
    if not any(word not in _WEAK for word in own):
        return 0.0
    share = (len(own) + len(verbs)) / len(words)
    return share if share >= _LEAST_SHARE else 0.0
