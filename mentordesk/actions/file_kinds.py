"""What a file is, by its name and its first bytes."""

from __future__ import annotations

import mimetypes
from pathlib import Path

CODE = (
    "bash c cc cfg clj cpp cs css csv dart diff ex exs go h hpp hs html ini ipynb java jl js json jsx kt lua m ml patch"
    " php pl pro ps1 py qml r rb rs scala sh sql swift tex toml ts tsx typ vue xml yaml yml"
)
DOCUMENTS = "doc docx epub md odp ods odt ppt pptx rst rtf txt xls xlsx"
MAGIC = {
    b"%PDF-": ("pdf", "application/pdf"),
    b"\x89PNG\r\n\x1a\n": ("picture", "image/png"),
    b"\xff\xd8\xff": ("picture", "image/jpeg"),
    b"GIF87a": ("picture", "image/gif"),
    b"GIF89a": ("picture", "image/gif"),
    b"BM": ("picture", "image/bmp"),
    b"II*\0": ("picture", "image/tiff"),
    b"MM\0*": ("picture", "image/tiff"),
}
MORE_TYPES = {
    ".md": "text/markdown",
    ".py": "text/x-python",
    ".svg": "image/svg+xml",
    ".toml": "application/toml",
    ".webp": "image/webp",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}


def kind_of(name: str, head: bytes) -> tuple[str, str]:
    """Return (kind of artifact, media type) of a file; what it holds counts more than its name.

    Args:
        head: its first bytes, 4096 are enough.
    """
    for magic, found in MAGIC.items():
        if head.startswith(magic):
            return found
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "picture", "image/webp"
    suffix = Path(name).suffix.lower()
    guessed = MORE_TYPES.get(suffix) or mimetypes.guess_type(name, strict=True)[0] or ""
    is_text = _is_text(head)
    if suffix == ".svg" and is_text:
        return "picture", MORE_TYPES[suffix]
    if suffix[1:] in CODE.split() and is_text:
        return "code", guessed if guessed.startswith(("text/", "application/")) else "text/plain"
    if suffix[1:] in DOCUMENTS.split():
        return "document", guessed or ("text/plain" if is_text else "application/octet-stream")
    if guessed.startswith("image/") or guessed == "application/pdf":
        guessed = ""  # it says so and is not
    return "file", guessed or ("text/plain" if is_text else "application/octet-stream")


def _is_text(head: bytes) -> bool:
    if b"\0" in head:
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4  # a letter cut by the end of what was read
    return True
