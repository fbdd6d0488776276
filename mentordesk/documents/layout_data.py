"""Turn a portfolio into the plain data the template reads: words as trees, dates as words, keys for cross-references.

Nothing here is interpreted later: the template only sets these values.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from mentordesk.documents.layout_artifacts import artifact_data
from mentordesk.documents.markdown_reader import MarkdownReader
from mentordesk.documents.portfolio_data import (
    LEVELS,
    Goal,
    Milestone,
    Person,
    Portfolio,
    Reflection,
    SignOff,
)
from mentordesk.documents.wording import SHORT_TEXT, Wording

Json = dict[str, Any]

MOST_DOTS = 40
LONG_TEXT = 30_000
"""A paragraph longer than this makes the slow way of breaking lines too slow."""


class Layout(Wording):
    """Writes one portfolio as data for the template."""

    def __init__(self, portfolio: Portfolio, reader: MarkdownReader, printed: date) -> None:
        super().__init__(portfolio.language, reader)
        self._portfolio = portfolio
        self._printed = printed
        self._goal_keys = {goal.id: f"goal-{n}" for n, goal in enumerate(portfolio.goals)}
        self._artifact_keys = {artifact.id: f"work-{n}" for n, artifact in enumerate(portfolio.artifacts)}
        self._milestone_keys = {milestone.id: f"milestone-{n}" for n, milestone in enumerate(portfolio.milestones)}

    def data(self, shown: dict[str, Json]) -> Json:
        """Return everything; `shown` maps artifact ids to their pictures, code and problem (see portfolio.py)."""
        portfolio, labels = self._portfolio, self.labels
        region = portfolio.language.partition("-")[2][:2].upper()
        people = [self.person(person) for person in portfolio.people]
        names = [person["name"] for person in people]
        title = self.line(portfolio.title) or labels.portfolio
        data: Json = {
            "lang": self.language,
            "region": region if region.isalpha() and len(region) == 2 else None,
            "rtl": self.rtl,
            "paper": portfolio.paper,
            "title": title,
            "short_title": title if len(title) <= 70 else title[:69].rstrip() + "…",
            "title_size": 34 if len(title) <= 40 else 27 if len(title) <= 90 else 19,
            "subtitle": self.line(portfolio.subtitle),
            "keywords": [labels.portfolio],
            "people": people,
            "names_line": " · ".join(names),
            "period": self._period(),
            "facts": self._facts(),
            "dots": self._dots(),
            "labels": asdict(labels),
            "introduction": self.words(portfolio.introduction),
            "closing": self.words(portfolio.closing or labels.closing_words),
            "entries": sum(
                map(len, (portfolio.goals, portfolio.milestones, portfolio.artifacts, portfolio.reflections))
            ),
            "long_closing": len(portfolio.closing) > 3 * SHORT_TEXT or len(people) > 4,
            "has_roadmap": portfolio.has_roadmap,
            "can_do": self._abilities(),
            "stages": self._stages(),
            "goals": [self._goal(goal) for goal in portfolio.goals],
            "milestones": [self._milestone(milestone) for milestone in portfolio.milestones],
            "artifacts": [
                artifact_data(self, artifact, self._artifact_keys[artifact.id], shown.get(artifact.id, {}))
                for artifact in portfolio.artifacts
            ],
            "reflections": [self._reflection(n, each) for n, each in enumerate(portfolio.reflections)],
            "sessions": [
                {
                    "title": self.line(each.title),
                    "date": self.on(each.when),
                    "minutes": labels.minutes.format(minutes=each.minutes) if each.minutes > 0 else "",
                    "summary": self.words(each.summary, heads=False),
                    "unsettled": each.unsettled,
                }
                for each in portfolio.sessions
            ],
            "decisions": [
                {
                    "title": self.line(each.title),
                    "body": self.words(each.text),
                    "date": self.on(each.when),
                    "source": self.line(each.source),
                    "unsettled": each.unsettled,
                }
                for each in portfolio.decisions
            ],
            **self._ratings(),
            "colophon": self._colophon(names),
            "pictures": {key: part["pictures"][0] for key, part in shown.items() if part.get("pictures")},
        }
        data["linebreaks"] = "simple" if self.longest > LONG_TEXT else "optimized"
        return data

    def _period(self) -> str:
        begins, ends = self.on(self._portfolio.begins), self.on(self._portfolio.ends)
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
            facts.append((self.sign(f"{portfolio.change:+.1f}"), labels.fact_change))
        if portfolio.artifacts:
            facts.append((str(len(portfolio.artifacts)), labels.fact_artifacts))
        if portfolio.reflections:
            facts.append((str(len(portfolio.reflections)), labels.fact_reflections))
        return [{"value": value, "label": label} for value, label in facts[:4]]

    def _abilities(self) -> Json:
        """Return what the mentee can do now, with counts of what shows it; the counts are words and numbers."""
        portfolio, labels = self._portfolio, self.labels
        mentee = next((each.name for each in portfolio.people if each.role == "mentee"), labels.roles["mentee"])
        titles = {each.id: each.title for each in portfolio.milestones}
        parts = []
        for each in portfolio.abilities:
            counts = [(labels.fact_milestones, len(each.milestones)), (labels.fact_artifacts, len(each.artifacts))]
            parts.append(
                {
                    "title": self.line(each.title) or labels.can_do_also,
                    "counts": [{"label": label, "value": str(count)} for label, count in counts if count],
                    "milestones": [
                        {"key": self._milestone_keys[found], "title": self.line(titles[found])}
                        for found in each.milestones
                        if found in titles
                    ],
                }
            )
        return {"title": labels.can_do.format(name=self.line(mentee)), "parts": parts}

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
                        "title": self.line(title),
                        "summary": self.words(summary, heads=False),
                        "done": done,
                        "count": f"{labels.some_of.format(some=done, all=len(own))} · {labels.states['done']}",
                        "milestones": [self._state_of(milestone) for milestone in own],
                    }
                )
        return found

    def _state_of(self, milestone: Milestone) -> Json:
        return {
            "key": self._milestone_keys[milestone.id],
            "title": self.line(milestone.title),
            "state": milestone.state,
            "word": self.labels.states[milestone.state],
            "date": self.on(milestone.when),
        }

    def _goal(self, goal: Goal) -> Json:
        written = dict(goal.levels)
        return {
            "key": self._goal_keys[goal.id],
            "title": self.line(goal.title),
            "why": self.words(goal.why),
            "state": goal.state,
            "word": self.labels.states[goal.state],
            "change": "" if goal.change is None else self.sign(f"{goal.change:+.1f}"),
            "in_words": " · ".join(self._placed(goal)),
            "short": len(goal.why) < SHORT_TEXT,
            "levels": [
                {
                    "sign": self.level_sign(level),
                    "name": self.labels.levels[level],
                    "words": self.line(written.get(level, "")),
                    "reached": goal.reached == level,
                    "baseline": goal.baseline == level,
                    "below": goal.reached is not None and level < goal.reached,
                }
                for level in LEVELS
            ],
            "notes": [self.note(note) for note in goal.notes],
            "unsettled": goal.unsettled,
        }

    def _placed(self, goal: Goal) -> list[str]:
        """Say in words what the row of five steps shows."""
        labels = self.labels
        words = []
        if goal.reached is not None:
            words.append(f"{labels.reached}: {self.level_sign(goal.reached)} {labels.levels[goal.reached]}")
        if goal.baseline is not None:
            words.append(f"{labels.started_here}: {self.level_sign(goal.baseline)}")
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
            "stage": self.line(stages.get(milestone.stage, "")),
            "description": self.words(milestone.description),
            "evidence": self.words(milestone.evidence),
            "criteria": [{"text": self.line(each.text), "met": each.met} for each in milestone.criteria],
            "competencies": [self.line(name) for name in milestone.competencies],
            "goals": [{"key": self._goal_keys[goal.id], "title": self.line(goal.title)} for goal in goals],
            "artifacts": [{"key": self._artifact_keys[a.id], "title": self.line(a.title)} for a in artifacts],
            "sign_offs": [self._sign_off(each) for each in milestone.sign_offs],
            "notes": [self.note(note) for note in milestone.notes],
            "has_aside": any(aside),
            "slim": slim,
            "short": not milestone.notes and len(milestone.description) + len(milestone.evidence) < 2 * SHORT_TEXT,
            "unsettled": milestone.unsettled,
        }

    def _sign_off(self, each: SignOff) -> Json:
        by = self.person(Person(name=each.name, role=each.role))
        return {"by": by, "date": self.on(each.when), "words": self.line(each.words)}

    def _reflection(self, number: int, each: Reflection) -> Json:
        return {
            "key": f"reflection-{number}",
            "title": self.line(each.title),
            "by": self.person(each.author),
            "model": self.line(each.model),
            "short": sum(len(step.text) for step in each.steps) < 2 * SHORT_TEXT,
            "date": self.on(each.when),
            "steps": [
                {"title": self.line(step.title), "body": self.words(step.text)}
                for step in each.steps
                if step.text.strip()
            ],
            "notes": [self.note(note) for note in each.notes],
            "unsettled": each.unsettled,
        }

    def _ratings(self) -> Json:
        portfolio, labels = self._portfolio, self.labels
        seen = [each for rating in portfolio.ratings for each in (rating.mentee, rating.mentor) if each is not None]

        def sees(role: str) -> str:
            name = next((person.name for person in portfolio.people if person.role == role), labels.roles[role])
            return labels.sees.format(name=self.line(name))

        return {
            "ratings": [
                {
                    "competency": self.line(rating.competency),
                    "mentee": rating.mentee,
                    "mentor": rating.mentor,
                    "date": self.on(rating.when),
                    "remark": self.words(rating.remark, heads=False),
                }
                for rating in portfolio.ratings
            ],
            "scale": self.line(portfolio.scale),
            "scale_top": min(10, max([5, *seen])),
            "mentee_sees": sees("mentee"),
            "mentor_sees": sees("mentor"),
        }

    def _colophon(self, names: list[str]) -> list[str]:
        portfolio, labels = self._portfolio, self.labels
        who = labels.and_word.format(first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)
        lines = [
            labels.printed_on.format(date=self.on(self._printed)),
            labels.chosen.format(shown=len(portfolio.milestones), names=who),
        ]
        if portfolio.goals:
            lines.append(labels.how_goals_count)
        groups = (
            portfolio.milestones,
            portfolio.goals,
            portfolio.artifacts,
            portfolio.reflections,
            portfolio.sessions,
            portfolio.decisions,
        )
        if any(each.unsettled for group in groups for each in group):
            lines.append(labels.unsettled_explained)
        return lines
