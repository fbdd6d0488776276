"""Every colour the window uses, by what it is for, in three sets; and how contrast is computed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One set of colours as `#RRGGBB`, with the border width that goes with it (logical pixels)."""

    name: str
    dark: bool
    border: int = 1

    bg: str
    surface: str
    sunken: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    soft_accent: str
    field_border: str
    hairline: str
    focus: str
    disabled: str

    done: str
    done_bg: str
    progress: str
    progress_bg: str
    blocked: str
    blocked_bg: str
    info: str
    info_bg: str
    planned: str
    planned_bg: str
    mentor: str
    mentor_bg: str
    mentee: str
    mentee_bg: str

    def colour(self, role: str) -> str:
        """Return the colour of a token by its name, such as `accent`.

        Raises:
            KeyError: no token has this name.
        """
        value = getattr(self, role, None)
        if not isinstance(value, str) or not value.startswith("#"):
            raise KeyError(role)
        return value


LIGHT = Tokens(
    name="light",
    dark=False,
    bg="#F6F7F5",
    surface="#FFFFFF",
    sunken="#ECEFEC",
    text="#1B2426",
    muted="#56646A",
    accent="#0F6B62",
    accent_hover="#0B564F",
    on_accent="#FFFFFF",
    soft_accent="#DDF0EC",
    field_border="#77858B",
    hairline="#D5DCD9",
    focus="#0B57C4",
    disabled="#8B979B",
    done="#1E6B3C",
    done_bg="#E1F2E6",
    progress="#8A4B00",
    progress_bg="#FCEBD0",
    blocked="#A32A1C",
    blocked_bg="#FBE4E0",
    info="#1F5FA8",
    info_bg="#E3EEFA",
    planned="#56646A",
    planned_bg="#ECEFEC",
    mentor="#6A3FA0",
    mentor_bg="#EFE6FA",
    mentee="#0F6B62",
    mentee_bg="#DDF0EC",
)

DARK = Tokens(
    name="dark",
    dark=True,
    bg="#14191B",
    surface="#1C2326",
    sunken="#101416",
    text="#E8EDEC",
    muted="#A3B1B5",
    accent="#5CC7B8",
    accent_hover="#7AD6C9",
    on_accent="#08211D",
    soft_accent="#18362F",
    field_border="#75858B",
    hairline="#323C40",
    focus="#7FB3FF",
    disabled="#66747A",
    done="#7FD39B",
    done_bg="#16311F",
    progress="#F0B35C",
    progress_bg="#35270F",
    blocked="#FF9C8F",
    blocked_bg="#3B1B17",
    info="#8FC1FF",
    info_bg="#172B42",
    planned="#A3B1B5",
    planned_bg="#2A3337",
    mentor="#CDA9FF",
    mentor_bg="#2C2040",
    mentee="#5CC7B8",
    mentee_bg="#18362F",
)

_BLACK, _WHITE, _YELLOW = "#000000", "#FFFFFF", "#FFFF00"

HIGH_CONTRAST = Tokens(
    name="contrast",
    dark=True,
    border=2,
    bg=_BLACK,
    surface=_BLACK,
    sunken=_BLACK,
    text=_WHITE,
    muted=_WHITE,
    accent=_YELLOW,
    accent_hover=_WHITE,
    on_accent=_BLACK,
    soft_accent=_BLACK,
    field_border=_WHITE,
    hairline=_WHITE,
    focus=_YELLOW,
    disabled="#9C9C9C",
    done=_WHITE,
    done_bg=_BLACK,
    progress=_WHITE,
    progress_bg=_BLACK,
    blocked=_YELLOW,
    blocked_bg=_BLACK,
    info=_WHITE,
    info_bg=_BLACK,
    planned=_WHITE,
    planned_bg=_BLACK,
    mentor=_YELLOW,
    mentor_bg=_BLACK,
    mentee=_WHITE,
    mentee_bg=_BLACK,
)

THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST)}

TEXT_PAIRS = (
    *((ink, paper) for ink in ("text", "muted", "accent") for paper in ("bg", "surface", "sunken")),
    *(("text", paper) for paper in ("soft_accent", "done_bg", "progress_bg", "blocked_bg", "info_bg", "planned_bg")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent", "soft_accent"),
    ("muted", "soft_accent"),
    *((status, f"{status}_bg") for status in ("done", "progress", "blocked", "info", "planned", "mentor", "mentee")),
    *((ink, "surface") for ink in ("done", "progress", "blocked", "info", "mentor", "mentee")),
)
"""Every (ink, paper) the window writes with; each keeps 4.5 to 1."""

CONTROL_PAIRS = (
    *(("field_border", paper) for paper in ("bg", "surface", "sunken")),
    *(("focus", paper) for paper in ("bg", "surface", "sunken", "soft_accent")),
    *(("accent", paper) for paper in ("bg", "surface", "sunken")),
    ("blocked", "surface"),
)
"""Every (edge or sign, paper) that tells what a control is; each keeps 3 to 1."""


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB`, 0 black to 1 white.

    Source: WCAG 2.2, definition of relative luminance.
    """
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand apart, 1 (the same) to 21 (black on white).

    Source: WCAG 2.2, definition of contrast ratio.
    """
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
