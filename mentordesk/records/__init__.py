"""Records: the nouns a pair works with."""

from mentordesk.records.annotation import TAGS, Annotation, Reply
from mentordesk.records.artifact import Artifact, ArtifactVersion
from mentordesk.records.base import Field, Problem, Record, Value, clean_text, kinds, member_id, new_id, record
from mentordesk.records.goal import Goal
from mentordesk.records.laptops import Acceptance, LaptopName, Removal
from mentordesk.records.pairing import PAIRING_ID, Pairing
from mentordesk.records.person import Person
from mentordesk.records.rating import Competency, Rating
from mentordesk.records.reflection import STEPS, Prompt, Reflection, Response
from mentordesk.records.roadmap import Evidence, Milestone, MilestoneCompetency, Prerequisite, Stage
from mentordesk.records.session import AgendaItem, Decision, Session, Task
from mentordesk.records.tag import Tag

__all__ = [
    "PAIRING_ID",
    "STEPS",
    "TAGS",
    "Acceptance",
    "AgendaItem",
    "Annotation",
    "Artifact",
    "ArtifactVersion",
    "Competency",
    "Decision",
    "Evidence",
    "Field",
    "Goal",
    "LaptopName",
    "Milestone",
    "MilestoneCompetency",
    "Pairing",
    "Person",
    "Prerequisite",
    "Problem",
    "Prompt",
    "Rating",
    "Record",
    "Reflection",
    "Removal",
    "Reply",
    "Response",
    "Session",
    "Stage",
    "Tag",
    "Task",
    "Value",
    "clean_text",
    "kinds",
    "member_id",
    "new_id",
    "record",
]
