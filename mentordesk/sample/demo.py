"""Both workspaces of the sample pair, made as people would make them: by pairing, actions and exchanged updates."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from mentordesk.errors import Refused
from mentordesk.progress import Progress
from mentordesk.records.tag import OWNERS
from mentordesk.said import said
from mentordesk.sample.story import (
    MENTEE,
    MENTOR,
    PARTNER,
    Day,
    Event,
    Exchange,
    File,
    Human,
    Moment,
    Ref,
    Story,
    Value,
    load_story,
    sample_file,
)

if TYPE_CHECKING:
    from mentordesk.bundles.laptop import Keys, Laptop
    from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Demo:
    """The sample pair on disk.

    Attributes:
        mentor, mentee: the folders of the two workspaces.
        keys: where the keys of both laptops lie; needed to open them for writing.
    """

    mentor: Path
    mentee: Path
    keys: Keys


def make_demo(
    folder: Path, progress: Progress | None = None, *, keys: Keys | None = None, today: date | None = None
) -> Demo:
    """Make the sample pair in `folder`/mentor and `folder`/mentee, with a year of work that ended yesterday.

    Args:
        keys: where to keep the keys of both laptops; by default in files in `folder`/keys.
        today: the day that the story is told from; by default the day on this laptop's clock.
    Raises:
        Refused: one of the folders is there already; nothing was changed.
        Cancelled, DiskFull: what had been made is removed again.
    """
    from mentordesk.bundles.keystore import FileKeyStore

    demo = Demo(folder / MENTOR, folder / MENTEE, keys or FileKeyStore(folder / "keys"))
    for place in (demo.mentor, demo.mentee):
        if place.exists():
            raise Refused(
                "There is already something in {folder}. Nothing was changed.",
                "Choose an empty folder for the sample.",
                folder=place.name,
            )
    made = [place for place in (folder, demo.mentor, demo.mentee, folder / "keys") if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with TemporaryDirectory(prefix=".mail-", dir=folder) as mail:
            replay = _Replay(demo, load_story(), Path(mail), today or date.today())
            try:
                replay.run(progress or Progress())
            finally:
                replay.close()
    except BaseException:
        for place in made:
            shutil.rmtree(place, ignore_errors=True)
        raise
    return demo


class _Replay:
    """Two open workspaces, a clock that stands where the story is, and the ids that its keys have become."""

    def __init__(self, demo: Demo, story: Story, mail: Path, today: date) -> None:
        self._demo, self._story, self._mail, self._today = demo, story, mail, today
        self._ids: dict[str, str] = {}
        self._pairs: dict[str, tuple[Workspace, Laptop]] = {}
        self._posted: dict[int, list[Path]] = {}
        self._now = 0

    def close(self) -> None:
        """Close both workspaces."""
        for workspace, _ in self._pairs.values():
            workspace.close()

    def run(self, progress: Progress) -> None:
        """Tell the whole story in the order of time."""
        steps: list[tuple[tuple[int, int], Callable[[], None]]] = []
        for number, one in enumerate(self._story.exchanges):
            steps.append(((one.sent, Exchange.SENT_AT), partial(self._send, number, one)))
            steps.append(((one.received, Exchange.RECEIVED_AT), partial(self._receive, number, one)))
        steps += [(event.when, partial(self._tell, event)) for event in self._story.events]
        steps.sort(key=lambda step: step[0])
        self._pair()
        for when, step in progress.over(steps, len(steps), said("Making the sample pair")):
            self._stand_at(*when)
            step()

    def _stand_at(self, day: int, minute: int) -> None:
        moment = datetime.combine(self._date(day), time(minute // 60, minute % 60))
        self._now = max(self._now + 1, int(moment.timestamp() * 1000))

    def _date(self, offset: int) -> date:
        return self._today + timedelta(days=offset)

    # --- the mail ---------------------------------------------------------------------------------------------------

    def _pair(self) -> None:
        """Start, invite, accept, reply."""
        from mentordesk.bundles import pairing, receive, send

        def laptop_of(name: str) -> str:
            return f"{name.split(maxsplit=1)[0]}’s laptop"

        def who(human: Human) -> pairing.Who:
            laptop = laptop_of(human.name)
            return pairing.Who(human.name, human.role, human.email, human.language, human.zone, laptop)

        story, keys = self._story, self._demo.keys
        title = " & ".join(human.name.split()[0] for human in (story.mentee, story.mentor))
        self._stand_at(story.new, 20 * 60)
        started = pairing.start(
            self._demo.mentor, keys, who(story.mentor), who(story.mentee), clock=self._clock, title=title
        )
        self._pairs[MENTOR] = started.workspace, started.laptop
        mentor = started.workspace
        self._stand_at(story.new, 20 * 60 + 5)
        self._do(MENTOR, "people.edit_person", person=mentor.me, about=story.mentor.about)
        self._do(MENTOR, "pairings.edit_pairing", **self._values(story.pairing))
        invitation = self._mail / "invitation.mentordesk"
        code = pairing.invite(mentor, started.laptop, invitation)

        self._stand_at(story.accept, 15 * 60)
        name = story.mentee.name
        joined = pairing.accept(
            invitation, code, self._demo.mentee, keys, name, laptop=laptop_of(name), clock=self._clock
        )
        self._pairs[MENTEE] = joined.workspace, joined.laptop
        self._do(MENTEE, "people.edit_person", person=joined.workspace.me, about=story.mentee.about)
        reply = send.make(joined.workspace, joined.laptop, self._mail)

        self._stand_at(story.reply, Exchange.RECEIVED_AT)
        for path in reply.paths:
            receive.receive(mentor, started.laptop, path)

    def _clock(self) -> int:
        return self._now

    def _send(self, number: int, one: Exchange) -> None:
        from mentordesk.bundles import send

        workspace, laptop = self._pairs[one.by]
        self._posted[number] = list(send.make(workspace, laptop, self._mail).paths)

    def _receive(self, number: int, one: Exchange) -> None:
        from mentordesk.bundles import receive
        from mentordesk.workspace import feed

        workspace, laptop = self._pairs[PARTNER[one.by]]
        feed.mark_read(workspace)  # what came before has been looked at long ago; only the last update is news
        for path in self._posted.pop(number):
            receive.receive(workspace, laptop, path)
            path.unlink()

    # --- what they do -----------------------------------------------------------------------------------------------

    def _do(self, by: str, action: str, **values: object) -> Any:
        from mentordesk.actions.registry import find_action

        workspace, _ = self._pairs[by]
        return workspace.do(find_action(action).function, **values).result

    def _values(self, values: Mapping[str, Value]) -> dict[str, Any]:
        """Return the values as actions take them; files go their own way, see `_copied`."""
        return {name: self._plain(value) for name, value in values.items() if not isinstance(value, File)}

    def _plain(self, value: Ref | Day | Moment | str | int) -> str | int:
        match value:
            case Ref(key):
                return self._ids[key]
            case Day(offset):
                return self._date(offset).isoformat()
            case Moment(offset, clock):
                return f"{self._date(offset).isoformat()}T{clock}"
        return value

    def _tell(self, event: Event) -> None:
        """Run the action that stands behind an event."""
        values = self._values(event.values)
        if event.verb == "share":
            self._do(event.by, "reflections.share_reflection", reflection=self._ids[event.key])
        elif event.verb == "edit":
            self._edit(event, values)
        elif event.table == "tags":
            self._tag(event)
        elif event.table == "artifacts":
            self._ids[event.key] = self._add_artifact(event, values)
        elif event.table == "artifact_versions":
            self._add_version(event, values)
        else:
            state = values.pop("state", None)
            self._ids[event.key] = self._do(event.by, _ADD[event.table], **values).id
            if state is not None:
                self._edit(event, {"state": state})

    def _tag(self, event: Event) -> None:
        """Put a tag on a record; that of a reflection is shared with it."""
        for kind, name in OWNERS.items():
            if isinstance(record := event.values.get(name), Ref):
                self._do(event.by, "tags.tag", kind=kind, record=self._ids[record.key], words=event.values["word"])

    def _add_artifact(self, event: Event, values: dict[str, Any]) -> str:
        """Take in the first version's file, which makes the artifact and that version at once."""
        from mentordesk.records import ArtifactVersion

        first = next(
            one for one in self._story.of("artifact_versions") if one.key == f"artifact_versions{_tail(event)}.1"
        )
        del values["kind"]  # seen from the file
        file, changes = self._copied(first)
        artifact = self._do(event.by, "artifacts.add_artifact", file=file, changes=changes, **values)
        workspace, _ = self._pairs[event.by]
        self._ids[first.key] = workspace.select(ArtifactVersion, "artifact = ?", [artifact.id])[0].id
        return str(artifact.id)

    def _add_version(self, event: Event, values: dict[str, Any]) -> None:
        if event.key in self._ids:
            return
        file, changes = self._copied(event)
        version = self._do(event.by, "artifacts.add_version", artifact=values["artifact"], file=file, changes=changes)
        self._ids[event.key] = version.id

    def _copied(self, version: Event) -> tuple[Path, str]:
        """Return the file under the name that it has on its writer's laptop, and what is different in it."""
        file = self._mail / str(version.values["file_name"])
        content = version.values["content"]
        assert isinstance(content, File)
        shutil.copyfile(sample_file(content.name), file)
        return file, str(version.values["changes"])

    def _edit(self, event: Event, values: dict[str, Any]) -> None:
        one, by = self._ids[event.key], event.by
        state = values.get("state")
        match event.table, state:
            case "milestones", str():
                rest = {name: value for name, value in values.items() if name not in ("state", "done_on")}
                done_on = values.get("done_on", "")
                self._do(by, "roadmap.set_milestone_state", milestone=one, state=state, done_on=done_on)
                if rest:
                    self._do(by, "roadmap.edit_milestone", milestone=one, **rest)
            case "sessions", "held":
                self._do(by, "sessions.hold_session", session=one, notes=values["notes"], summary=values["summary"])
            case "sessions", "cancelled":
                self._do(by, "sessions.edit_session", session=one, notes=values["notes"], summary=values["summary"])
                self._do(by, "sessions.cancel_session", session=one)
            case "agenda_items", "done":
                self._do(by, "sessions.tick_agenda_item", item=one, notes=values.get("notes"))
            case "agenda_items", "parked":
                self._do(by, "sessions.park_agenda_item", item=one)
            case "annotations", "resolved":
                self._do(by, "annotations.resolve_annotation", annotation=one)
            case "annotations", "answered":
                pass  # the answer just before this has done it
            case "prompts", "answered":
                self._do(by, "reflections.answer_prompt", prompt=one)
            case "tasks", None:
                self._do(by, "sessions.finish_task", task=one, done_on=values["done_on"])
            case table, _:
                name, parameter = _EDIT[table]
                self._do(by, name, **{parameter: one}, **values)


def _tail(event: Event) -> str:
    return event.key[len(event.table) :]


_ADD = {
    "goals": "goals.add_goal",
    "stages": "roadmap.add_stage",
    "milestones": "roadmap.add_milestone",
    "prerequisites": "roadmap.add_prerequisite",
    "evidence": "roadmap.add_evidence",
    "milestone_competencies": "roadmap.link_competency",
    "sessions": "sessions.plan_session",
    "agenda_items": "sessions.add_agenda_item",
    "decisions": "sessions.write_decision",
    "tasks": "sessions.add_task",
    "annotations": "annotations.annotate",
    "replies": "annotations.reply",
    "prompts": "reflections.add_prompt",
    "reflections": "reflections.write_reflection",
    "responses": "reflections.respond",
    "competencies": "ratings.add_competency",
    "ratings": "ratings.rate",
}
_EDIT = {
    "goals": ("goals.edit_goal", "goal"),
    "milestones": ("roadmap.edit_milestone", "milestone"),
    "artifacts": ("artifacts.edit_artifact", "artifact"),
}
