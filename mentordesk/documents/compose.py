"""A composition made into a portfolio, and what a person should look at before it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from mentordesk.documents.audience_words import Front, front
from mentordesk.documents.choosing import chosen
from mentordesk.documents.composition import Composition
from mentordesk.documents.gather import gather_portfolio
from mentordesk.documents.labels import table
from mentordesk.documents.portfolio_data import Portfolio
from mentordesk.queries.pairings import pairing
from mentordesk.workspace.workspace import Workspace

Kind = Literal["descriptions", "unsettled", "missing"]


@dataclass(frozen=True)
class Concern:
    """Something to look at before printing, and the records it is about as (table, id, title).

    `descriptions`: pictures that cannot be read aloud, so that they cannot be printed; `unsettled`: both changed it,
    and the page shows one version and says so; `missing`: the file is not on this laptop and is left out.
    """

    kind: Kind
    records: tuple[tuple[str, str, str], ...]


def compose(workspace: Workspace, composition: Composition) -> Portfolio:
    """Return the portfolio that a composition describes. Private records are never read."""
    ids = [each.id for each in chosen(workspace, composition)]
    parts = composition.parts - {"rest"} if composition.milestones else composition.parts
    portfolio = gather_portfolio(workspace, ids, composition.language, parts=parts, paper=composition.paper)
    usual = words_in_front(workspace, composition, portfolio)
    title, subtitle, introduction = composition.title, composition.subtitle, composition.introduction
    return replace(
        portfolio,
        title=usual.title if title is None else title,
        subtitle=usual.subtitle if subtitle is None else subtitle,
        introduction=usual.introduction if introduction is None else introduction,
    )


def words_in_front(workspace: Workspace, composition: Composition, portfolio: Portfolio) -> Front:
    """Return the title, subtitle and introduction that go with the audience of a composition."""
    labels = table(portfolio.language)
    names = {each.role: each.name for each in portfolio.people}
    return front(
        composition.audience,
        portfolio.language,
        mentee=names.get("mentee", ""),
        mentor=names.get("mentor", ""),
        pair=pairing(workspace).title or " & ".join(each.name for each in portfolio.people),
        purpose=pairing(workspace).purpose,
        begins=labels.on(portfolio.begins),
        ends=labels.on(portfolio.ends),
    )


def concerns(portfolio: Portfolio) -> list[Concern]:
    """Return what a person should look at before printing, the most pressing first."""
    pictures = [each for each in portfolio.artifacts if each.kind in ("picture", "pdf") and not each.alt.strip()]
    missing = [each for each in portfolio.artifacts if each.file is None and each.file_name]
    groups: Sequence[tuple[str, Sequence[object]]] = (
        ("milestones", portfolio.milestones),
        ("goals", portfolio.goals),
        ("artifacts", portfolio.artifacts),
        ("sessions", portfolio.sessions),
        ("decisions", portfolio.decisions),
        ("reflections", portfolio.reflections),
    )
    unsettled = [
        (name, str(getattr(each, "id", "")), str(getattr(each, "title", "")))
        for name, group in groups
        for each in group
        if getattr(each, "unsettled", False)
    ]
    found: list[Concern] = []
    if pictures:
        found.append(Concern("descriptions", tuple(("artifacts", each.id, each.title) for each in pictures)))
    if unsettled:
        found.append(Concern("unsettled", tuple(unsettled)))
    if missing:
        found.append(Concern("missing", tuple(("artifacts", each.id, each.title) for each in missing)))
    return found


def readable(portfolio: Portfolio) -> Portfolio:
    """Return it with titles in place of descriptions that nobody wrote: to be looked at, not to be given away."""
    return replace(
        portfolio,
        artifacts=tuple(each if each.alt.strip() else replace(each, alt=each.title) for each in portfolio.artifacts),
    )
