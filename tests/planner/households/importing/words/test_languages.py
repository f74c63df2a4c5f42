from __future__ import annotations

import pytest

from planner.households.importing.words.languages import read_speech
from planner.households.importing.words.lexicon import table
from planner.households.importing.words.marks import Answer

SAID = {
    "fr": ["FR", "Frans", "français", "FRENCH", "fra", "Fr."],
    "ar": ["Arabisch", "arabe", "Arabic", "AR", "Arabisch (Marokko)", "Marokkaans", "Arab.",
           "ja, Arabisch", "Tolk: Arabisch", "Arabisch tolk nodig", "beetje Nederlands, Arabisch",
           "no Dutch, Arabic", "arabish"],
    "uk": ["Oekraïens", "oekraiens", "Oekr.", "ukrainien", "UA", "UK", "Oekrainse"],
    "fa": ["Dari", "Farsi", "Dari/Farsi", "Perzisch", "persan", "Persian", "prs", "Iraans"],
    "ro": ["Roemeens", "Roemens", "roumain", "RO", "Rom.", "Rom"],
    "ru": ["Russisch", "russ", "Russich"],
    "en": ["en", "EN", "Engels", "Englsih"],
    "de": ["DE", "Duits"],
    "so": ["Somali", "somalisch", "SO"],
    "ps": ["Pasjtoe", "Pashto", "Pashtou", "pasjto"],
    "ckb": ["Koerdisch (Sorani)", "Sorani"],
    "ku": ["Koerdisch", "Kurmanji", "Koerd."],
    "ti": ["Tigrinya"], "ber": ["Berbers", "Tamazight", "Rif"], "ce": ["Tsjetsjeens"],
    "inh": ["Ingoesjetisch"],
    "pl": ["Pools", "polonais"], "tr": ["Turks", "turc"], "es": ["Spaans (tolk nodig)"],
    "bm": ["Bambara"], "bin": ["Edo"], "sg": ["Sango"], "pcm": ["Pidgin"],
    "bg": ["Bulgaars"], "sq": ["Albanees"], "vgt": ["Vlaamse gebarentaal"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text"), [(c, text) for c, texts in SAID.items() for text in texts]
)
def test_a_language_is_known_by_name_code_and_slip(code, text):
    assert read_speech(text).codes == (code,)


@pytest.mark.parametrize(
    "text", ["nee", "neen", "non", "no", "-", "/", "geen", "geen tolk nodig", "niet nodig",
             "n.v.t.",
             "Nee, spreekt Nederlands", "tolk niet nodig, spreekt Frans",
             "Frans (tolk niet nodig)", "Arabisch maar geen tolk", "anglais, pas besoin",
             "pas besoin", "Frans, geen tolk nodig"],
)  # fmt: skip
def test_no_means_no_interpreter(text):
    assert read_speech(text).answer is Answer.NO


@pytest.mark.parametrize(
    "text", ["ja", "x", "oui", "tolk nodig", "geen Nederlands", "spreekt geen NL"]
)
def test_yes_without_a_language_names_none(text):
    speech = read_speech(text)

    assert (speech.codes, speech.answer) == ((), Answer.YES)


@pytest.mark.parametrize("text", ["Klingon", "Creools", "Afghaans", "=cmd", "qqqqqq"])
def test_an_unknown_word_is_unclear(text):
    assert read_speech(text).unclear


def test_several_languages_are_all_named():
    assert read_speech("Arabisch en Frans").codes == ("ar", "fr")
    assert read_speech("NL/FR").codes == ("nl", "fr")


@pytest.mark.parametrize("code", list(table("languages")["languages"]))
def test_every_name_in_the_data_means_its_own_language(code):
    names = table("languages")["languages"][code]

    assert {read_speech(name).codes for name in names} == {(code,)}
