"""The words MentorDesk itself adds to a printed portfolio, one table per language.

The core has no translations of its own elsewhere; a new language is one more `Labels` value and one line in `TABLES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})


@dataclass(frozen=True, kw_only=True)
class Labels:
    """Every word of one language. Braces mark what is filled in; `day` uses {day}, {month} and {year}."""

    portfolio: str
    contents: str
    introduction: str
    can_do: str
    can_do_lead: str
    can_do_also: str
    at_a_glance: str
    roadmap: str
    roadmap_lead: str
    goals: str
    goals_lead: str
    milestones: str
    milestones_lead: str
    work: str
    work_lead: str
    reflections: str
    reflections_lead: str
    sessions: str
    sessions_lead: str
    minutes: str
    decisions: str
    decisions_lead: str
    competencies: str
    competencies_lead: str
    closing: str
    closing_words: str
    page_of: str
    page_short: str
    level: str
    looks_like: str
    where_we_are: str
    not_written: str
    not_placed: str
    reached: str
    started_here: str
    change: str
    criteria: str
    met: str
    not_met: str
    evidence: str
    notes: str
    signed_off: str
    versions: str
    version: str
    day_head: str
    who: str
    what_changed: str
    competency: str
    not_rated: str
    sees: str
    signature: str
    unsettled: str
    box_done: str
    box_open: str
    line: str
    lines: str
    page: str
    page_caption: str
    note_open: str
    note_settled: str
    elsewhere: str
    printed_on: str
    chosen: str
    how_goals_count: str
    unsettled_explained: str
    fact_milestones: str
    fact_goals: str
    fact_sessions: str
    fact_artifacts: str
    fact_reflections: str
    fact_change: str
    some_of: str
    and_word: str
    states: dict[str, str]
    roles: dict[str, str]
    kinds: dict[str, str]
    levels: dict[int, str]
    problems: dict[str, str]
    months: tuple[str, ...]
    day: str
    span: str
    first: str = "1"
    """What the first day of a month is called in a date, such as the French “1er”."""

    def on(self, when: date | None) -> str:
        """Return a day in words, or nothing."""
        if when is None:
            return ""
        number = self.first if when.day == 1 else when.day
        return self.day.format(day=number, month=self.months[when.month - 1], year=when.year)


ENGLISH = Labels(
    portfolio="Portfolio",
    contents="Contents",
    introduction="Introduction",
    can_do="What {name} can do now",
    can_do_lead="Counted from these pages: milestones that were reached, and the work that shows them.",
    can_do_also="Also reached",
    at_a_glance="At a glance",
    roadmap="Roadmap",
    roadmap_lead="The way in stages, with where each milestone stands.",
    goals="Goals",
    goals_lead="What was to change. The five levels were written before the work; the mark shows how far it came.",
    milestones="Milestones",
    milestones_lead="What was done at each step, what shows it, and who says so.",
    work="Work",
    work_lead="The pieces themselves, with the notes both wrote on them.",
    reflections="Reflections",
    reflections_lead="Looking back, in the writer’s own words.",
    sessions="Sessions",
    sessions_lead="When the two met, and what they took away.",
    minutes="{minutes} min",
    decisions="Decisions",
    decisions_lead="What the two agreed on along the way.",
    competencies="Competencies",
    competencies_lead="How both see them today. Two views differ as a rule; the difference is something to talk about.",
    closing="Closing",
    closing_words="",
    page_of="Page {page} of {pages}",
    page_short="p.",
    level="Level",
    looks_like="What it looks like",
    where_we_are="Where we are",
    not_written="not written",
    not_placed="No level marked yet",
    reached="Reached",
    started_here="Started here",
    change="Change",
    criteria="Criteria",
    met="met",
    not_met="not met",
    evidence="Evidence",
    notes="Notes",
    signed_off="Signed off by",
    versions="Versions",
    version="Version",
    day_head="Date",
    who="By",
    what_changed="What changed",
    competency="Competency",
    not_rated="not rated",
    sees="{name} sees",
    signature="signature and date",
    unsettled="Not settled: two versions",
    box_done="[done]",
    box_open="[open]",
    line="Line {first}",
    lines="Lines {first} to {last}",
    page="Page {page}",
    page_caption="Page {page} of {pages}",
    note_open="Open",
    note_settled="Settled",
    elsewhere="(outside the lines shown)",
    printed_on="Printed by MentorDesk on {date}.",
    chosen="Milestones shown: {shown}, chosen by {names}.",
    how_goals_count=(
        "Each goal has five written levels, from −2 (much less than hoped) over 0 (as hoped) to +2 (much more). "
        "The change is the difference of two T-scores, where 50 means that every goal came out as hoped "
        "(goal attainment scaling, Kiresuk and Sherman 1968)."
    ),
    unsettled_explained="Where both changed the same words, the page shows one version and says so.",
    fact_milestones="Milestones reached",
    fact_goals="Goals as hoped or better",
    fact_sessions="Sessions held",
    fact_artifacts="Pieces of work",
    fact_reflections="Reflections",
    fact_change="Change in goal score",
    some_of="{some} of {all}",
    and_word="{first} and {last}",
    states={
        "planned": "Planned",
        "in_progress": "In progress",
        "done": "Done",
        "blocked": "Blocked",
        "parked": "Parked",
    },
    roles={"mentor": "Mentor", "mentee": "Mentee", "guest": "Guest"},
    kinds={"code": "Code", "picture": "Picture", "pdf": "Document", "document": "Document", "file": "File"},
    levels={
        2: "Much more than hoped",
        1: "More than hoped",
        0: "As hoped",
        -1: "Less than hoped",
        -2: "Much less than hoped",
    },
    problems={
        "missing_file": "The file is not on this computer, so it is not shown.",
        "too_large": "The file is too large to print, so it is not shown.",
        "damaged": "The file is damaged or locked, so it is not shown.",
        "unknown_kind": "This kind of file cannot be printed, so it is not shown.",
        "unsafe_drawing": "The drawing holds parts that are not safe to print, so it is not shown.",
    },
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    day="{day} {month} {year}",
    span="{begins} to {ends}",
)


def table(language: str) -> Labels:
    """Return the words of a language such as "de" or "de-AT", in English where they are not written yet."""
    from mentordesk.documents.labels_more import ARABIC, GERMAN
    from mentordesk.documents.labels_romance import FRENCH, SPANISH

    tables = {"en": ENGLISH, "de": GERMAN, "ar": ARABIC, "fr": FRENCH, "es": SPANISH}
    return tables.get(language.partition("-")[0].lower(), ENGLISH)
