"""The parts that pages are made of. They take plain values and tell by signals what the person wants."""

from __future__ import annotations

from .banner import Banner, IconView
from .buttons import Button, IconButton, LinkButton, SmallIconButton
from .card import Card
from .card_columns import Columns, Place
from .choice import Choice
from .choice_card import ChoiceCard
from .choices import LEVELS, LevelSelector, SegmentedChoice
from .columns import CardGrid, ColumnsLayout
from .drop_zone import DropZone, dropped_files
from .empty_state import EmptyState
from .fact_rows import FactRow, LinkLine, TickRow
from .form import FieldError, Form, FormRow
from .inputs import CheckBox, ComboBox, DateField, DateTimeField
from .labels import ElidedLabel, Label, RowLabel, WrappedLabel
from .optional_date import OptionalDate
from .page import PageFrame
from .pills import PersonChip, Pill, StatusPill
from .pressable import Pressable
from .progress import ProgressBar
from .rail import Rail, RailItem
from .rows import ListRow, RowList
from .search_button import SearchButton
from .search_field import SearchField
from .status_bar import StatusBar
from .steps import StepsHeader
from .text_area import TextArea
from .toast import Toast, Toaster
from .worddiff import WordDiffLabel
from .words import WordEntry, WordGrid

__all__ = [
    "LEVELS",
    "Banner",
    "Button",
    "Card",
    "CardGrid",
    "CheckBox",
    "Choice",
    "ChoiceCard",
    "Columns",
    "ColumnsLayout",
    "ComboBox",
    "DateField",
    "DateTimeField",
    "DropZone",
    "ElidedLabel",
    "EmptyState",
    "FactRow",
    "FieldError",
    "Form",
    "FormRow",
    "IconButton",
    "IconView",
    "Label",
    "LevelSelector",
    "LinkButton",
    "LinkLine",
    "ListRow",
    "OptionalDate",
    "PageFrame",
    "PersonChip",
    "Pill",
    "Place",
    "Pressable",
    "ProgressBar",
    "Rail",
    "RailItem",
    "RowLabel",
    "RowList",
    "SearchButton",
    "SearchField",
    "SegmentedChoice",
    "SmallIconButton",
    "StatusBar",
    "StatusPill",
    "StepsHeader",
    "TextArea",
    "TickRow",
    "Toast",
    "Toaster",
    "WordDiffLabel",
    "WordEntry",
    "WordGrid",
    "WrappedLabel",
    "dropped_files",
]
