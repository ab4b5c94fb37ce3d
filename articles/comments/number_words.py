"""The numbers 0 to 81 as words, in the languages that the question speaks.

What a person may type is more than what a page shows: forms without hyphens, blanks or
accents, feminine forms, Swiss and Belgian tens. `spelled` gives them all; the first is
the one to show. Plain Python.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

LARGEST: Final = 81
Forms = tuple[str, ...]

_TEN, _TWENTY = 10, 20


def spelled(language: str) -> tuple[Forms, ...]:
    """Give the forms of 0 to 81 by number. Raises: KeyError for another language."""
    return _tables()[language]


@cache
def _tables() -> dict[str, tuple[Forms, ...]]:
    makers: dict[str, Callable[[int], Iterator[str]]] = {
        "ar": _arabic,
        "de": _german,
        "en": _english,
        "es": _spanish,
        "fr": _french,
        "it": _italian,
        "nl": _dutch,
        "pt": _portuguese,
    }
    return {
        language: tuple(tuple(make(number)) for number in range(LARGEST + 1))
        for language, make in makers.items()
    }


def _words(text: str) -> list[Forms]:
    """Part a table: entries by blanks, their forms by strokes, "_" for a blank."""
    return [
        tuple(form.replace("_", " ") for form in entry.split("|"))
        for entry in text.split()
    ]


_EN = _words(
    "zero|nought|nil|none one two three four five six seven eight nine ten eleven "
    "twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_EN_TENS = _words("twenty thirty forty|fourty fifty sixty seventy eighty")


def _english(number: int) -> Iterator[str]:
    if number < _TWENTY:
        yield from _EN[number]
        return
    ten, unit = divmod(number, _TEN)
    for word in _EN_TENS[ten - 2]:
        yield f"{word}-{_EN[unit][0]}" if unit else word


_DE = _words(
    "null eins|ein|eine zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf "
    "zwölf|zwoelf dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn "
    "neunzehn"
)
_DE_TENS = _words(
    "zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig sechzig siebzig achtzig"
)


def _german(number: int) -> Iterator[str]:
    if number < _TWENTY:
        yield from _DE[number]
        return
    ten, unit = divmod(number, _TEN)
    units = ("ein",) if unit == 1 else _DE[unit]
    for word in _DE_TENS[ten - 2]:
        yield from (f"{one}und{word}" for one in units) if unit else (word,)


_NL = _words(
    "nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien "
    "veertien vijftien zestien zeventien achttien negentien"
)
_NL_TENS = _words("twintig dertig veertig vijftig zestig zeventig tachtig")


def _dutch(number: int) -> Iterator[str]:
    if number < _TWENTY:
        yield from _NL[number]
        return
    ten, unit = divmod(number, _TEN)
    word = _NL_TENS[ten - 2][0]
    if not unit:
        yield word
        return
    # After an e the next word is marked: tweeëntwintig. Accents are not asked for.
    joint = "ën" if _NL[unit][0].endswith("e") else "en"
    yield f"{_NL[unit][0]}{joint}{word}"


_ES = _words(
    "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
    "catorce quince dieciséis|diez_y_seis diecisiete|diez_y_siete "
    "dieciocho|diez_y_ocho diecinueve|diez_y_nueve veinte "
    "veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_ES_TENS = _words("treinta cuarenta cincuenta sesenta setenta ochenta")


def _spanish(number: int) -> Iterator[str]:
    if number < len(_ES):
        yield from _ES[number]
        return
    ten, unit = divmod(number, _TEN)
    word = _ES_TENS[ten - 3][0]
    if not unit:
        yield word
        return
    for one in _ES[unit]:
        yield f"{word} y {one}"
        # As one word: RAE, Diccionario panhispánico de dudas, "cardinales".
        yield f"{word}i{one}"


_PT = _words(
    "zero um|uma dois|duas três quatro cinco seis|meia sete oito nove dez onze doze "
    "treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito "
    "dezenove|dezanove"
)
_PT_TENS = _words("vinte trinta quarenta cinquenta sessenta setenta oitenta")


def _portuguese(number: int) -> Iterator[str]:
    if number < _TWENTY:
        yield from _PT[number]
        return
    ten, unit = divmod(number, _TEN)
    word = _PT_TENS[ten - 2][0]
    yield from (f"{word} e {one}" for one in _PT[unit]) if unit else (word,)


_IT = _words(
    "zero uno|un|una due tre quattro cinque sei sette otto nove dieci undici dodici "
    "tredici quattordici quindici sedici diciassette diciotto diciannove"
)
_IT_TENS = _words("venti trenta quaranta cinquanta sessanta settanta ottanta")
_IT_ELIDED: Final = frozenset({1, 8})


def _italian(number: int) -> Iterator[str]:
    if number < _TWENTY:
        yield from _IT[number]
        return
    ten, unit = divmod(number, _TEN)
    word = _IT_TENS[ten - 2][0]
    if unit in _IT_ELIDED:
        yield f"{word[:-1]}{_IT[unit][0]}"
    else:
        yield f"{word}{_IT[unit][0] if unit else ''}"


_FR = _words(
    "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize "
    "quatorze quinze seize dix-sept dix-huit dix-neuf"
)
_FR_TENS = _words("vingt trente quarante cinquante soixante")
_SEVENTY, _EIGHTY = 70, 80


def _french(number: int) -> Iterator[str]:
    """Tens are written with hyphens or blanks; "et" stands before un and onze."""
    if number < _TWENTY:
        yield from _FR[number]
    elif number < _SEVENTY:
        ten, unit = divmod(number, _TEN)
        yield from _french_ten(_FR_TENS[ten - 2][0], unit)
    elif number < _EIGHTY:
        rest = number - 60
        joint = " et " if rest == 11 else "-"  # noqa: PLR2004 - soixante et onze
        yield f"soixante{joint}{_FR[rest][0]}"
        yield from _french_ten("septante", number - _SEVENTY)
    else:
        unit = number - _EIGHTY
        yield f"quatre-vingt-{_FR[unit][0]}" if unit else "quatre-vingts"
        yield "quatre-vingt-une" if unit else "quatre-vingt"
        yield from _french_ten("huitante", unit)
        yield from _french_ten("octante", unit)


def _french_ten(word: str, unit: int) -> Iterator[str]:
    if not unit:
        yield word
    elif unit == 1:
        yield from (f"{word} et {one}" for one in _FR[1])
    else:
        yield f"{word}-{_FR[unit][0]}"


# Masculine and feminine; what differs by dialect or case follows the usual form.
_AR = _words(
    "صفر واحد|واحدة اثنان|اثنين|اثنتان|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست "
    "سبعة|سبع ثمانية|ثمان|ثماني تسعة|تسع عشرة|عشر أحد_عشر|إحدى_عشرة|احدعشر "
    "اثنا_عشر|اثني_عشر|اثنتا_عشرة|اثنتي_عشرة ثلاثة_عشر|ثلاث_عشرة أربعة_عشر|أربع_عشرة "
    "خمسة_عشر|خمس_عشرة ستة_عشر|ست_عشرة سبعة_عشر|سبع_عشرة ثمانية_عشر|ثماني_عشرة "
    "تسعة_عشر|تسع_عشرة"
)
_AR_TENS = _words(
    "عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين "
    "ثمانون|ثمانين"
)


def _arabic(number: int) -> Iterator[str]:
    if number < _TWENTY:
        yield from _AR[number]
        return
    ten, unit = divmod(number, _TEN)
    units = (*_AR[1], "أحد", "إحدى") if unit == 1 else _AR[unit]
    for word in _AR_TENS[ten - 2]:
        yield from (f"{one} و{word}" for one in units) if unit else (word,)
