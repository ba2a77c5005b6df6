"""Bytes to text: encodings, mojibake, control characters."""

import codecs
import re
import unicodedata

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NEWLINES = re.compile("\r\n?|\x85|\u2028|\u2029")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE
)


class NotText(ValueError):
    """The bytes are not text in any encoding that is read."""


def decode(data: bytes, *, declared: str = "") -> str:
    """Text from UTF-8, UTF-16 or UTF-32 with a byte order mark, the declared encoding, or Windows-1252.

    Raises NotText for binary data. A few damaged bytes in UTF-8 become replacement characters.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    if _is_binary(data[:65536]):
        raise NotText("not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        lenient = data.decode("utf-8", errors="replace")
    damaged = lenient.count("\ufffd")
    if damaged * 10 < sum(character > "\x7f" for character in lenient) - damaged:
        return lenient
    return data.decode(_codec(declared), errors="replace")


def declared_encoding(data: bytes) -> str:
    """The encoding that an HTML page names in its first 4,096 bytes, or an empty string."""
    match = _DECLARED.search(data[:4096])
    return match.group(1).decode("ascii") if match else ""


def repair(text: str) -> str:
    """The text as it is stored: NFC, newlines as \\n, no control characters, mojibake undone, outer space removed.

    All else stays character for character.
    """
    text = _NEWLINES.sub("\n", text)
    if not text.isascii():
        text = "\n".join(_undo_mojibake(line) for line in text.split("\n"))
        text = _SURROGATES.sub("\ufffd", text)
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text)).strip()


def _undo_mojibake(line: str) -> str:
    if line.isascii():
        return line
    import ftfy
    from ftfy.badness import is_bad

    return ftfy.fix_encoding(line) if is_bad(line) else line


def _is_binary(data: bytes) -> bool:
    controls = sum(data.count(bytes([code])) for code in range(32) if code not in b"\t\n\r\x0b\x0c")
    # A stray control character does not make a text binary.
    return data.count(b"\x00") > len(data) // 1000 or controls > max(8, len(data) // 100)


def _codec(declared: str) -> str:
    try:
        name = codecs.lookup(declared).name if declared else "cp1252"
    except LookupError:
        return "cp1252"
    # Browsers read these as Windows-1252 (WHATWG Encoding Standard); UTF-8 has just failed.
    return "cp1252" if name in ("iso8859-1", "ascii", "utf-8") or name.startswith("utf") else name
