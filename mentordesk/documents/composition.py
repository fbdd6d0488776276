"""What a person chose for one portfolio: milestones and their order, for whom, what goes in, the words in front."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from mentordesk.documents.portfolio_data import Paper

Part = Literal[
    "abilities",
    "roadmap",
    "goals",
    "work",
    "notes",
    "sessions",
    "decisions",
    "reflections",
    "competencies",
    "ahead",
    "rest",
]
"""What can go in. `ahead`: milestones not reached yet; `rest`: what belongs to no milestone. Both count only while no
milestone was chosen by itself."""
Audience = Literal["us", "employer", "school", "own"]

PARTS: tuple[Part, ...] = get_args(Part)
AUDIENCES: tuple[Audience, ...] = get_args(Audience)
LANGUAGES = ("en", "ar", "de", "es", "fr")
PAPERS: tuple[Paper, ...] = ("a4", "us-letter")

USUAL: Mapping[Audience, frozenset[Part]] = {
    "us": frozenset(PARTS),
    "employer": frozenset(("abilities", "goals", "work", "competencies")),
    "school": frozenset(("abilities", "roadmap", "goals", "work", "sessions", "decisions", "competencies", "ahead")),
    "own": frozenset(("abilities", "roadmap", "goals", "work")),
}
"""What goes in for each audience unless the person says otherwise; notes and reflections are for the two alone."""


@dataclass(frozen=True, kw_only=True)
class Composition:
    """One portfolio as it was put together.

    Attributes:
        milestones: ids in the order of print; none stands for all that are reached, in the order of the roadmap.
        parts: what goes in.
        title, subtitle, introduction: own words; None takes those that go with the audience.
        language: of the words that MentorDesk adds; empty takes that of this laptop's owner.
    """

    milestones: tuple[str, ...] = ()
    audience: Audience = "us"
    parts: frozenset[Part] = USUAL["us"]
    title: str | None = None
    subtitle: str | None = None
    introduction: str | None = None
    language: str = ""
    paper: Paper = "a4"

    def for_audience(self, audience: Audience) -> Composition:
        """Return it for somebody else, with what usually goes in; own words stay."""
        return replace(self, audience=audience, parts=USUAL[audience])

    def with_part(self, part: Part, goes_in: bool) -> Composition:
        """Return it with or without a part."""
        return replace(self, parts=self.parts | {part} if goes_in else self.parts - {part})

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain values, to be kept as JSON."""
        plain = {field.name: getattr(self, field.name) for field in fields(self)}
        return {**plain, "milestones": list(self.milestones), "parts": sorted(self.parts)}

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Composition:
        """Return what was kept; what does not fit, such as a part that exists no more, is left out."""
        audience: Audience = _known(stored.get("audience"), AUDIENCES, "us")
        parts, milestones = stored.get("parts"), stored.get("milestones")
        return cls(
            milestones=tuple(each for each in milestones if isinstance(each, str))
            if isinstance(milestones, list)
            else (),
            audience=audience,
            parts=frozenset(each for each in PARTS if each in parts) if isinstance(parts, list) else USUAL[audience],
            title=_words(stored.get("title")),
            subtitle=_words(stored.get("subtitle")),
            introduction=_words(stored.get("introduction")),
            language=_known(stored.get("language"), ("", *LANGUAGES), ""),
            paper=_known(stored.get("paper"), PAPERS, "a4"),
        )


def _words(stored: object) -> str | None:
    return stored if isinstance(stored, str) else None


def _known(stored: object, among: tuple[Any, ...], usual: Any) -> Any:
    return stored if isinstance(stored, str) and stored in among else usual
