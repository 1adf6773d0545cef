"""Pronunciations of words that the recogniser's dictionary lacks, from espeak-ng's phonemes."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence

from skill.tools.voice.tools import espeak

_SOUNDS = {
    "tʃ": "CH", "dʒ": "JH", "aɪɚ": "AY ER", "aɪə": "AY AH", "aɪ": "AY", "aʊ": "AW", "oʊ": "OW",
    "əʊ": "OW", "eɪ": "EY", "ɔɪ": "OY", "oːɹ": "AO R", "ɔːɹ": "AO R", "ɑːɹ": "AA R",
    "ɛɹ": "EH R", "ɪɹ": "IH R", "ʊɹ": "UH R", "iə": "IY AH", "juː": "Y UW", "əl": "AH L",
    "iː": "IY", "uː": "UW", "ɑː": "AA", "ɔː": "AO", "ɜː": "ER", "oː": "AO", "ɚ": "ER",
    "ɝ": "ER", "i": "IY", "ɪ": "IH", "ᵻ": "IH", "e": "EH", "ɛ": "EH", "æ": "AE", "a": "AE",
    "ɐ": "AH", "ʌ": "AH", "ə": "AH", "ɒ": "AA", "ɔ": "AO", "o": "OW", "ʊ": "UH", "u": "UW",
    "p": "P", "b": "B", "t": "T", "d": "D", "k": "K", "ɡ": "G", "g": "G", "f": "F", "v": "V",
    "θ": "TH", "ð": "DH", "s": "S", "z": "Z", "ʃ": "SH", "ʒ": "ZH", "h": "HH", "m": "M",
    "n": "N", "ŋ": "NG", "l": "L", "ɫ": "L", "r": "R", "ɹ": "R", "ɾ": "T", "ʔ": "T", "j": "Y",
    "w": "W", "x": "K", "n̩": "AH N", "l̩": "AH L", "m̩": "AH M",
}  # fmt: skip
"""What espeak-ng writes for a sound, and the recogniser's phones for it."""
_SOUND = re.compile("|".join(sorted(map(re.escape, _SOUNDS), key=len, reverse=True)) + "|.")
_MARKS = re.compile(r"[ˈˌ\s]")


class PronunciationError(ValueError):
    """A word has no pronunciation."""


def arpabet(ipa: str) -> str:
    """Return the recogniser's phones for what espeak-ng writes, parted by blanks.

    Raises:
        PronunciationError: there is a sound in it that the recogniser doesn't know, or none.
    """
    found = _SOUND.findall(_MARKS.sub("", ipa))
    unknown = [sound for sound in found if sound not in _SOUNDS and sound != "ː"]
    if unknown or not found:
        raise PronunciationError(f"no phones for {ipa!r}: {', '.join(unknown) or 'it is empty'}")
    return " ".join(_SOUNDS[sound] for sound in found if sound in _SOUNDS)


def pronunciations(words: Sequence[str], voice: str = "en-us") -> dict[str, str]:
    """Return the phones of words, as a voice of espeak-ng says them.

    Raises:
        MissingToolError: espeak-ng is missing.
        PronunciationError: a word has none.
    """
    if not words:
        return {}
    said = subprocess.run(  # noqa: S603  # the words go to its input
        [espeak(), "-q", "--ipa", "-v", voice],
        input="\n\n".join(f"{word}." for word in words),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout.split("\n")
    lines = [line for line in said if line.strip()]
    if len(lines) != len(words):
        raise PronunciationError(f"{len(words)} words have {len(lines)} pronunciations")
    return {word: arpabet(ipa) for word, ipa in zip(words, lines, strict=True)}
