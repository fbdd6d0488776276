"""Turn a portfolio into the plain data the template reads: words as trees, dates as words, keys for cross-references.

Nothing here is interpreted later: the template only sets these values.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from mentordesk.documents.directions import directed, ended, soften
from mentordesk.documents.labels import RIGHT_TO_LEFT, Labels, table
from mentordesk.documents.markdown_reader import MarkdownReader
from mentordesk.documents.markdown_tree import clean, without_headings
from mentordesk.documents.portfolio_data import (
    LEVELS,
    Artifact,
    Goal,
    Milestone,
    Note,
    Person,
    Portfolio,
    Reflection,
    SignOff,
)
from mentordesk.documents.shown_artifacts import code_lines, pin_numbers, place_words

Json = dict[str, Any]

MOST_DOTS = 40
SHORT_TEXT = 400
"""Characters below which words stay on one page with what they introduce."""
LONG_TEXT = 30_000
"""A paragraph longer than this makes the slow way of breaking lines too slow."""


class Layout:
    """Writes one portfolio as data for the template."""

    def __init__(self, portfolio: Portfolio, reader: MarkdownReader, printed: date) -> None:
        self._portfolio = portfolio
        self._reader = reader
        self._printed = printed
        self._language = portfolio.language.split("-")[0].lower() or "en"
        self._rtl = self._language in RIGHT_TO_LEFT
        self._longest = 0
        self.labels: Labels = table(portfolio.language)
        self._goal_keys = {goal.id: f"goal-{n}" for n, goal in enumerate(portfolio.goals)}
        self._artifact_keys = {artifact.id: f"work-{n}" for n, artifact in enumerate(portfolio.artifacts)}
        self._milestone_keys = {milestone.id: f"milestone-{n}" for n, milestone in enumerate(portfolio.milestones)}

    def data(self, shown: dict[str, Json]) -> Json:
        """Return everything; `shown` maps artifact ids to their pictures, code and problem (see portfolio.py)."""
        portfolio, labels = self._portfolio, self.labels
        region = portfolio.language.partition("-")[2][:2].upper()
        people = [self._person(person) for person in portfolio.people]
        names = [person["name"] for person in people]
        title = self._line(portfolio.title) or labels.portfolio
        used = {milestone.state for milestone in portfolio.milestones}
        data: Json = {
            "lang": self._language,
            "region": region if region.isalpha() and len(region) == 2 else None,
            "rtl": self._rtl,
            "paper": portfolio.paper,
            "title": title,
            "short_title": title if len(title) <= 70 else title[:69].rstrip() + "…",
            "title_size": 34 if len(title) <= 40 else 27 if len(title) <= 90 else 19,
            "subtitle": self._line(portfolio.subtitle),
            "keywords": [labels.portfolio],
            "people": people,
            "names_line": " · ".join(names),
            "period": self._period(),
            "facts": self._facts(),
            "dots": self._dots(),
            "labels": asdict(labels),
            "introduction": self._words(portfolio.introduction),
            "closing": self._words(portfolio.closing or labels.closing_words),
            "long_closing": len(portfolio.closing) > 3 * SHORT_TEXT or len(people) > 4,
            "legend": [[state, word] for state, word in labels.states.items() if state in used],
            "stages": self._stages(),
            "goals": [self._goal(goal) for goal in portfolio.goals],
            "milestones": [self._milestone(milestone) for milestone in portfolio.milestones],
            "artifacts": [self._artifact(artifact, shown.get(artifact.id, {})) for artifact in portfolio.artifacts],
            "reflections": [self._reflection(n, each) for n, each in enumerate(portfolio.reflections)],
            "decisions": [
                {
                    "title": self._line(each.title),
                    "body": self._words(each.text),
                    "date": self._on(each.when),
                    "source": self._line(each.source),
                    "unsettled": each.unsettled,
                }
                for each in portfolio.decisions
            ],
            **self._ratings(),
            "colophon": self._colophon(names),
            "pictures": {key: part["pictures"][0] for key, part in shown.items() if part.get("pictures")},
        }
        data["linebreaks"] = "simple" if self._longest > LONG_TEXT else "optimized"
        return data

    def _line(self, text: str) -> str:
        """Return a text for a single line: cleaned, without breaks, long words made breakable."""
        text = " ".join(clean(text).split())
        self._longest = max(self._longest, len(text))
        return ended(soften(text), self._rtl)

    def _on(self, when: date | None) -> str:
        """Return a day in words that keeps its order beside a name in another script."""
        words = self.labels.on(when)
        return f"\u200f{words}" if self._rtl and words else words

    def _sign(self, number: str) -> str:
        """Return a number whose sign stays in front of it on a page that runs from right to left."""
        number = number.replace("-", "−")
        return f"\u200e{number}" if self._rtl else number

    def _level_sign(self, level: int) -> str:
        return self._sign(f"{level:+d}") if level else "0"

    def _words(self, text: str, *, heads: bool = True) -> list[Json]:
        """Return a Markdown text as a tree; without `heads` its headings become strong lines."""
        self._longest = max(self._longest, len(text))
        blocks = self._reader.tree(text) if text.strip() else []
        return directed(blocks if heads else without_headings(blocks), self._rtl, self._language)

    def _person(self, person: Person) -> Json:
        return {
            "name": self._line(person.name),
            "role": person.role,
            "word": self.labels.roles[person.role],
            "about": self._line(person.about),
        }

    def _period(self) -> str:
        begins, ends = self._on(self._portfolio.begins), self._on(self._portfolio.ends)
        return self.labels.span.format(begins=begins, ends=ends) if begins and ends else begins or ends

    def _facts(self) -> list[Json]:
        portfolio, labels = self._portfolio, self.labels
        done = sum(milestone.state == "done" for milestone in portfolio.milestones)
        hoped = sum(goal.reached is not None and goal.reached >= 0 for goal in portfolio.goals)
        facts = [(labels.some_of.format(some=done, all=len(portfolio.milestones)), labels.fact_milestones)]
        if portfolio.goals:
            facts.append((labels.some_of.format(some=hoped, all=len(portfolio.goals)), labels.fact_goals))
        if portfolio.sessions_held is not None:
            facts.append((str(portfolio.sessions_held), labels.fact_sessions))
        if portfolio.change is not None:
            facts.append((self._sign(f"{portfolio.change:+.1f}"), labels.fact_change))
        if portfolio.artifacts:
            facts.append((str(len(portfolio.artifacts)), labels.fact_artifacts))
        if portfolio.reflections:
            facts.append((str(len(portfolio.reflections)), labels.fact_reflections))
        return [{"value": value, "label": label} for value, label in facts[:4]]

    def _dots(self) -> list[str]:
        """Return the states along the path on the cover, thinned evenly when there are too many to draw."""
        states = [milestone.state for milestone in self._portfolio.milestones]
        if len(states) <= MOST_DOTS:
            return [str(state) for state in states]
        return [str(states[n * len(states) // MOST_DOTS]) for n in range(MOST_DOTS)]

    def _stages(self) -> list[Json]:
        portfolio, labels = self._portfolio, self.labels
        known = {stage.id for stage in portfolio.stages}
        columns = [(stage.title, stage.summary, stage.id) for stage in portfolio.stages]
        if any(milestone.stage not in known for milestone in portfolio.milestones):
            columns.append((labels.milestones, "", ""))
        found = []
        for title, summary, stage_id in columns:
            own = [m for m in portfolio.milestones if (m.stage if m.stage in known else "") == stage_id]
            if own:
                done = sum(milestone.state == "done" for milestone in own)
                found.append(
                    {
                        "title": self._line(title),
                        "summary": self._words(summary, heads=False),
                        "done": done,
                        "count": f"{labels.some_of.format(some=done, all=len(own))} · {labels.states['done']}",
                        "milestones": [self._state_of(milestone) for milestone in own],
                    }
                )
        return found

    def _state_of(self, milestone: Milestone) -> Json:
        return {
            "key": self._milestone_keys[milestone.id],
            "title": self._line(milestone.title),
            "state": milestone.state,
            "word": self.labels.states[milestone.state],
            "date": self._on(milestone.when),
        }

    def _goal(self, goal: Goal) -> Json:
        written = dict(goal.levels)
        return {
            "key": self._goal_keys[goal.id],
            "title": self._line(goal.title),
            "why": self._words(goal.why),
            "state": goal.state,
            "word": self.labels.states[goal.state],
            "change": "" if goal.change is None else self._sign(f"{goal.change:+.1f}"),
            "in_words": " · ".join(self._placed(goal)),
            "short": len(goal.why) < SHORT_TEXT,
            "levels": [
                {
                    "sign": self._level_sign(level),
                    "name": self.labels.levels[level],
                    "words": self._line(written.get(level, "")),
                    "reached": goal.reached == level,
                    "baseline": goal.baseline == level,
                    "below": goal.reached is not None and level < goal.reached,
                }
                for level in LEVELS
            ],
            "notes": [self._note(note) for note in goal.notes],
            "unsettled": goal.unsettled,
        }

    def _placed(self, goal: Goal) -> list[str]:
        """Say in words what the row of five steps shows."""
        labels = self.labels
        words = []
        if goal.reached is not None:
            words.append(f"{labels.reached}: {self._level_sign(goal.reached)} {labels.levels[goal.reached]}")
        if goal.baseline is not None:
            words.append(f"{labels.started_here}: {self._level_sign(goal.baseline)}")
        return words or [labels.not_placed]

    def _milestone(self, milestone: Milestone) -> Json:
        stages = {stage.id: stage.title for stage in self._portfolio.stages}
        goals = [goal for goal in self._portfolio.goals if goal.id in milestone.goals]
        artifacts = [artifact for artifact in self._portfolio.artifacts if artifact.id in milestone.artifacts]
        much = len(milestone.description) + len(milestone.evidence) >= SHORT_TEXT
        slim = not (much or milestone.criteria or milestone.sign_offs or milestone.notes)
        aside = (milestone.criteria, goals, artifacts, milestone.competencies, milestone.sign_offs)
        return {
            **self._state_of(milestone),
            "stage": self._line(stages.get(milestone.stage, "")),
            "description": self._words(milestone.description),
            "evidence": self._words(milestone.evidence),
            "criteria": [{"text": self._line(each.text), "met": each.met} for each in milestone.criteria],
            "competencies": [self._line(name) for name in milestone.competencies],
            "goals": [{"key": self._goal_keys[goal.id], "title": self._line(goal.title)} for goal in goals],
            "artifacts": [{"key": self._artifact_keys[a.id], "title": self._line(a.title)} for a in artifacts],
            "sign_offs": [self._sign_off(each) for each in milestone.sign_offs],
            "notes": [self._note(note) for note in milestone.notes],
            "has_aside": any(aside),
            "slim": slim,
            "short": len(milestone.description) + len(milestone.evidence) < 2 * SHORT_TEXT and len(milestone.notes) < 2,
            "unsettled": milestone.unsettled,
        }

    def _sign_off(self, each: SignOff) -> Json:
        by = self._person(Person(name=each.name, role=each.role))
        return {"by": by, "date": self._on(each.when), "words": self._line(each.words)}

    def _note(self, note: Note, number: int | None = None, place: str = "") -> Json:
        labels = self.labels
        return {
            "number": number,
            "place": place,
            "by": self._person(note.author),
            "date": self._on(note.when),
            "tag": self._line(note.tag),
            "settled": note.settled,
            "state": labels.note_settled if note.settled else labels.note_open,
            "body": self._words(note.text),
            "replies": [
                {"by": self._person(each.author), "date": self._on(each.when), "body": self._words(each.text)}
                for each in note.replies
            ],
            "unsettled": note.unsettled,
        }

    def _artifact(self, artifact: Artifact, shown: Json) -> Json:
        return {
            "key": self._artifact_keys[artifact.id],
            "title": self._line(artifact.title),
            "kind_word": self.labels.kinds[artifact.kind],
            "description": self._words(artifact.description),
            "short": len(artifact.description) < SHORT_TEXT,
            "file_name": self._line(artifact.file_name),
            "problem": shown.get("problem", ""),
            "pictures": shown.get("pictures", []),
            "code": None,
            "notes": [],
            "versions": [
                {
                    "number": version.number,
                    "author": self._line(version.author),
                    "date": self._on(version.when),
                    "summary": self._words(version.summary, heads=False),
                }
                for version in artifact.versions
            ],
            "unsettled": artifact.unsettled,
            **self._pinned(artifact),
        }

    def _pinned(self, artifact: Artifact) -> Json:
        """Return the code in stretches that begin where a note is pinned, and the notes that stand below it."""
        numbers = pin_numbers(artifact)
        code = code_lines(artifact)
        first = artifact.excerpt.first_line if artifact.excerpt else 1
        beside: dict[int, list[Json]] = {}
        below: list[Json] = []
        marks: dict[str, Json] = {}
        for index, note in enumerate(artifact.notes):
            line = note.place.first_line if note.place else None
            inside = line is not None and first <= line < first + len(code)
            words = self._note(note, numbers.get(index), place_words(note, self.labels, inside, bool(code)))
            if line is not None and inside and note.place is not None:
                beside.setdefault(line - first, []).append(words)
                last = min(max(note.place.last_line or line, line), first + len(code) - 1)
                for at in range(line, last + 1):
                    marks.setdefault(str(at), {"number": numbers[index], "first": at == line})
            else:
                below.append(words)
        if not code:
            return {"notes": below}
        starts = sorted({0, *beside})
        segments = [
            {"from": begin, "to": end, "notes": beside.get(begin, [])}
            for begin, end in zip(starts, [*starts[1:], len(code)], strict=True)
        ]
        language = (artifact.excerpt.language if artifact.excerpt else "")[:30]
        shown = {
            "text": "\n".join(code),
            "lang": clean(language),
            "first": first,
            "digits": len(str(first + len(code))),
            "segments": segments,
            "marks": marks,
        }
        return {"notes": below, "code": shown}

    def _reflection(self, number: int, each: Reflection) -> Json:
        return {
            "key": f"reflection-{number}",
            "title": self._line(each.title),
            "by": self._person(each.author),
            "model": self._line(each.model),
            "short": sum(len(step.text) for step in each.steps) < 2 * SHORT_TEXT,
            "date": self._on(each.when),
            "steps": [
                {"title": self._line(step.title), "body": self._words(step.text)}
                for step in each.steps
                if step.text.strip()
            ],
            "notes": [self._note(note) for note in each.notes],
            "unsettled": each.unsettled,
        }

    def _ratings(self) -> Json:
        portfolio, labels = self._portfolio, self.labels
        seen = [each for rating in portfolio.ratings for each in (rating.mentee, rating.mentor) if each is not None]

        def sees(role: str) -> str:
            name = next((person.name for person in portfolio.people if person.role == role), labels.roles[role])
            return labels.sees.format(name=self._line(name))

        return {
            "ratings": [
                {
                    "competency": self._line(rating.competency),
                    "mentee": rating.mentee,
                    "mentor": rating.mentor,
                    "date": self._on(rating.when),
                    "remark": self._words(rating.remark, heads=False),
                }
                for rating in portfolio.ratings
            ],
            "scale": self._line(portfolio.scale),
            "scale_top": min(10, max([5, *seen])),
            "mentee_sees": sees("mentee"),
            "mentor_sees": sees("mentor"),
        }

    def _colophon(self, names: list[str]) -> list[str]:
        portfolio, labels = self._portfolio, self.labels
        who = labels.and_word.format(first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)
        lines = [
            labels.printed_on.format(date=self._on(self._printed)),
            labels.chosen.format(shown=len(portfolio.milestones), names=who),
        ]
        if portfolio.goals:
            lines.append(labels.how_goals_count)
        groups = (
            portfolio.milestones,
            portfolio.goals,
            portfolio.artifacts,
            portfolio.reflections,
            portfolio.decisions,
        )
        if any(each.unsettled for group in groups for each in group):
            lines.append(labels.unsettled_explained)
        return lines
