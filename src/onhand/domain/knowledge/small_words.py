"""Words that turn a sentence around or say how many, by language: what an answer must have in common with its passage.

Negations: whole words where words are spaced, parts of the text where they are not; `…` stands for the rest of a word.
Numbers: the words for those in `_NUMBERS`, in that order, forms of one number with `/` between; `-` where the word is missing or means something else too.
"""

_NUMBERS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 20, 24, 30, 60, 90, 100)

# fmt: off
_NEGATIONS: dict[str, str] = {
    "en": "not no never none cannot nor neither without unable nobody nothing …n't",
    "sv": "inte ej icke aldrig ingen inget inga utan varken",
    "nb": "ikke aldri ingen intet uten verken",
    "da": "ikke aldrig ingen intet uden hverken",
    "fi": "ei en et emme ette eivät eikä koskaan ilman älä",
    "de": "nicht kein… nie niemals ohne weder niemand nichts",
    "nl": "niet geen nooit zonder niets noch niemand",
    "fr": "ne n pas jamais aucun aucune sans ni",
    "es": "no nunca ningún ninguno ninguna sin jamás tampoco ni",
    "pt": "não nunca nenhum nenhuma sem nem jamais",
    "it": "non mai nessun nessuno nessuna senza né",
    "pl": "nie nigdy żaden żadna żadne żadnych bez ani",
    "cs": "ne není nejsou nelze nikdy žádný žádná žádné bez ani nemůže… nemá… nebude… nejde nevrac… nemohou",
    "sk": "nie nikdy žiadny žiadna žiadne bez ani nemôže… nemá… nebude… nedá nevrac… nemožno nemôžu",
    "hu": "nem ne nincs nincsenek soha nélkül sem se sehol",
    "ro": "nu n niciodată fără nici niciun nicio",
    "bg": "не няма без никога нито никакъв никаква",
    "el": "δεν δε μη μην όχι ποτέ χωρίς ούτε κανένα καμία",
    "hr": "ne nije nisu nema nikad nikada bez ni niti neće nećemo nijedan",
    "sl": "ne ni niso nima nikoli brez niti noben nobena",
    "et": "ei mitte ära ilma pole kunagi ega",
    "lv": "ne nav nevar… bez nekad neviens nebūs netiek",
    "lt": "ne nėra be niekada negalima negali… nebus joks jokių",
    "tr": "değil yok asla hiçbir …maz …mez …mıyor …miyor …muyor …müyor …amaz …emez …mayız …meyiz …amazsınız …emezsiniz …madan …meden",
    "ru": "не нет ни без нельзя никогда",
    "uk": "не немає ні без ніколи нема жоден неможливо",
    "ar": "لا لم لن ليس ليست غير بدون دون ولا أبدا",
    "he": "לא אין בלי ללא אל אינו אינה אינם אינכם מעולם",
    "fa": "نه نیست نیستند بدون هرگز هیچ نمی… نخواه… ندار… نشده",
    "hi": "नहीं न मत बिना कभी",
    "zh": "不 没 無 无 未 非 别 勿",
    "ja": "ない ません なく 不可 無 未 ず なし",
    "ko": "않 없 못 아니 안 불가",
    "vi": "không chưa chẳng đừng",
    "th": "ไม่ ห้าม มิ",
    "id": "tidak bukan belum tanpa jangan tak",
    "sw": "si hapana bila hakuna haku… hatu… hawe… huwezi haiwezi… hamna kamwe",
}

_NUMBER_WORDS: dict[str, str] = {
    "en": "- two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty twenty-four thirty sixty ninety hundred",
    "sv": "- två/båda tre fyra fem sex sju åtta nio tio elva tolv fjorton femton tjugo tjugofyra trettio sextio nittio hundra",
    "nb": "- to tre fire fem seks sju/syv åtte ni ti elleve tolv fjorten femten tjue tjuefire tretti seksti nitti hundre",
    "da": "- to tre fire fem seks syv otte ni ti elleve tolv fjorten femten tyve fireogtyve tredive tres halvfems hundrede",
    "fi": (
        "- kaksi/kahden/kahta kolme/kolmen neljä/neljän viisi/viiden kuusi/kuuden seitsemän kahdeksan yhdeksän kymmenen yksitoista "
        "kaksitoista/kahdentoista neljätoista/neljäntoista viisitoista/viidentoista kaksikymmentä kaksikymmentäneljä kolmekymmentä/kolmenkymmenen "
        "kuusikymmentä yhdeksänkymmentä sata/sadan"
    ),
    "de": (
        "- zwei/beide drei vier fünf sechs sieben acht neun zehn elf zwölf vierzehn fünfzehn zwanzig vierundzwanzig dreißig/dreissig sechzig neunzig "
        "hundert"
    ),
    "nl": "- twee drie vier vijf zes zeven acht negen tien elf twaalf veertien vijftien twintig vierentwintig dertig zestig negentig honderd",
    "fr": "- deux trois quatre cinq six sept huit - dix onze douze quatorze quinze vingt vingt-quatre trente soixante quatre-vingt-dix cent",
    "es": "- dos tres cuatro cinco seis siete ocho nueve diez once doce catorce quince veinte veinticuatro treinta sesenta noventa cien",
    "pt": "- dois/duas três quatro cinco seis sete oito nove dez onze doze catorze/quatorze quinze vinte - trinta sessenta noventa cem",
    "it": "- due tre quattro cinque sei sette otto nove dieci undici dodici quattordici quindici venti ventiquattro trenta sessanta novanta cento",
    "pl": (
        "- dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu "
        "jedenaście dwanaście czternaście/czternastu piętnaście/piętnastu dwadzieścia/dwudziestu - trzydzieści/trzydziestu "
        "sześćdziesiąt/sześćdziesięciu dziewięćdziesiąt/dziewięćdziesięciu sto/stu"
    ),
    "cs": (
        "- dva/dvě/dvou tři/tří čtyři/čtyř pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct dvanáct čtrnáct/čtrnácti "
        "patnáct/patnácti dvacet/dvaceti - třicet/třiceti šedesát/šedesáti devadesát/devadesáti sto"
    ),
    "sk": (
        "- dva/dve/dvoch tri/troch štyri/štyroch päť/piatich šesť/šiestich sedem/siedmich osem/ôsmich deväť/deviatich desať/desiatich jedenásť "
        "dvanásť štrnásť/štrnástich pätnásť/pätnástich dvadsať/dvadsiatich - tridsať/tridsiatich šesťdesiat deväťdesiat sto"
    ),
    "hu": (
        "- két/kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét/tizenkettő tizennégy tizenöt húsz huszonnégy harminc hatvan kilencven "
        "száz"
    ),
    "ro": (
        "- doi/două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece/douăsprezece paisprezece cincisprezece douăzeci - treizeci "
        "șaizeci nouăzeci -"
    ),
    "bg": (
        "- два/две/двете три четири пет шест седем осем девет десет единадесет дванадесет четиринадесет петнадесет двадесет - тридесет шестдесет "
        "деветдесет сто"
    ),
    "el": (
        "- δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερα πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα δώδεκα δεκατέσσερις/δεκατέσσερα δεκαπέντε "
        "είκοσι - τριάντα εξήντα ενενήντα εκατό"
    ),
    "hr": "- dva/dvije tri četiri pet šest sedam osam devet deset jedanaest dvanaest četrnaest petnaest dvadeset - trideset šezdeset devedeset sto",
    "sl": (
        "- dva/dve/dveh tri/treh štiri/štirih pet/petih šest/šestih sedem/sedmih osem/osmih devet/devetih deset/desetih enajst dvanajst "
        "štirinajst/štirinajstih petnajst/petnajstih dvajset štiriindvajset trideset/tridesetih šestdeset devetdeset sto"
    ),
    "et": (
        "- kaks/kahe kolm/kolme neli/nelja viis/viie kuus/kuue seitse/seitsme kaheksa üheksa kümme/kümne üksteist kaksteist neliteist/neljateist "
        "viisteist/viieteist kakskümmend - kolmkümmend/kolmekümne kuuskümmend üheksakümmend sada/saja"
    ),
    "lv": (
        "- divi/divas/divu/divām trīs četri/četras/četru pieci/piecas/piecu seši/sešu septiņi/septiņu astoņi deviņi desmit vienpadsmit divpadsmit "
        "četrpadsmit piecpadsmit divdesmit - trīsdesmit sešdesmit deviņdesmit simts/simt"
    ),
    "lt": (
        "- du/dvi/dviejų trys/tris/trijų keturi/keturias/keturių penki/penkias/penkių šeši/šešias/šešių septyni/septynias aštuoni devyni dešimt "
        "vienuolika dvylika keturiolika/keturiolikos penkiolika dvidešimt - trisdešimt šešiasdešimt devyniasdešimt šimtas/šimtą"
    ),
    "tr": "- iki üç dört beş altı yedi sekiz dokuz - - - - - yirmi - otuz altmış doksan -",
    "ru": (
        "- два/две/двух три/трёх/трех четыре/четырёх/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать "
        "двенадцать/двенадцати четырнадцать/четырнадцати пятнадцать/пятнадцати двадцать/двадцати - тридцать/тридцати шестьдесят/шестидесяти девяносто "
        "сто/ста"
    ),
    "uk": (
        "- два/дві/двох три/трьох чотири/чотирьох п'ять/п'яти шість/шести сім/семи вісім/восьми дев'ять/дев'яти десять/десяти одинадцять "
        "дванадцять/дванадцяти чотирнадцять/чотирнадцяти п'ятнадцять/п'ятнадцяти двадцять/двадцяти - тридцять/тридцяти шістдесят дев'яносто сто/ста"
    ),
    "ar": (
        "- يومين/يومان/اثنان/اثنين/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر - - - - عشرين/عشرون - "
        "ثلاثين/ثلاثون ستين/ستون تسعين/تسعون مئة/مائة"
    ),
    "he": (
        "- שני/שתי/שניים/שתיים/יומיים/שבועיים שלושה/שלוש ארבעה/ארבע חמישה/חמש שישה/שש שבעה/שבע שמונה תשעה/תשע עשרה/עשר - - - - עשרים - שלושים שישים "
        "תשעים מאה"
    ),
    "fa": "- دو سه چهار پنج شش هفت هشت نه‌ ده یازده دوازده چهارده پانزده بیست - سی شصت نود صد",
    "hi": "- दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस ग्यारह बारह चौदह पंद्रह/पन्द्रह बीस चौबीस तीस साठ नब्बे सौ",
    "vi": "- hai ba bốn - sáu bảy tám chín mười - - - - - - - - - trăm",
    "id": "- dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas - - - - - - - - seratus",
    "sw": (
        "- mbili/wawili/miwili tatu/watatu/mitatu nne/wanne tano/watano sita saba nane/wanane tisa kumi - - - - ishirini - thelathini sitini tisini "
        "mia"
    ),
}
# fmt: on


def _numbers_of(line: str) -> dict[str, str]:
    return {
        form: str(number)
        for number, forms in zip(_NUMBERS, line.split(), strict=True)
        for form in forms.split("/")
        if form != "-"
    }


NEGATIONS: dict[str, tuple[str, ...]] = {language: tuple(line.split()) for language, line in _NEGATIONS.items()}
NUMBER_WORDS: dict[str, dict[str, str]] = {language: _numbers_of(line) for language, line in _NUMBER_WORDS.items()}
"""By language, a number's word and its digits; languages that write numbers together with what they count are not there."""
