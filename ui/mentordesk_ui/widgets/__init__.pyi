"""The parts as those who read types see them; see `__init__.py`."""

from .banner import Banner as Banner
from .banner import IconView as IconView
from .buttons import (
    Button as Button,
)
from .buttons import (
    IconButton as IconButton,
)
from .buttons import (
    LinkButton as LinkButton,
)
from .buttons import (
    SmallIconButton as SmallIconButton,
)
from .card import Card as Card
from .card_columns import Columns as Columns
from .card_columns import Place as Place
from .choice import Choice as Choice
from .choice_card import ChoiceCard as ChoiceCard
from .choices import LEVELS as LEVELS
from .choices import LevelSelector as LevelSelector
from .choices import SegmentedChoice as SegmentedChoice
from .columns import CardGrid as CardGrid
from .columns import ColumnsLayout as ColumnsLayout
from .drop_zone import DropZone as DropZone
from .drop_zone import dropped_files as dropped_files
from .empty_state import EmptyState as EmptyState
from .fact_rows import FactRow as FactRow
from .fact_rows import LinkLine as LinkLine
from .fact_rows import TickRow as TickRow
from .form import FieldError as FieldError
from .form import Form as Form
from .form import FormRow as FormRow
from .inputs import CheckBox as CheckBox
from .inputs import ComboBox as ComboBox
from .inputs import DateField as DateField
from .inputs import DateTimeField as DateTimeField
from .labels import ElidedLabel as ElidedLabel
from .labels import Label as Label
from .labels import RowLabel as RowLabel
from .labels import WrappedLabel as WrappedLabel
from .more_line import MoreLine as MoreLine
from .optional_date import OptionalDate as OptionalDate
from .page import PageFrame as PageFrame
from .pills import PersonChip as PersonChip
from .pills import Pill as Pill
from .pills import StatusPill as StatusPill
from .pressable import Pressable as Pressable
from .progress import ProgressBar as ProgressBar
from .rail import Rail as Rail
from .rail import RailItem as RailItem
from .rows import ListRow as ListRow
from .rows import RowList as RowList
from .search_button import SearchButton as SearchButton
from .search_field import SearchField as SearchField
from .status_bar import StatusBar as StatusBar
from .steps import StepsHeader as StepsHeader
from .text_area import TextArea as TextArea
from .toast import Toast as Toast
from .toast import Toaster as Toaster
from .worddiff import WordDiffLabel as WordDiffLabel
from .words import WordEntry as WordEntry
from .words import WordGrid as WordGrid
