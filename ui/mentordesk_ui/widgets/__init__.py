"""The parts that pages are made of. They take plain values and tell by signals what the person wants.

A file is loaded when a part in it is first asked for: a page needs a dozen of the forty, and the start does not wait
for the others. `__init__.pyi` says the same to those who read types; `tests/ui/starting/test_late.py` compares them.
"""

from __future__ import annotations

from importlib import import_module

FILES = {
    "banner": ("Banner", "IconView"),
    "buttons": ("Button", "IconButton", "LinkButton", "SmallIconButton"),
    "card": ("Card",),
    "card_columns": ("Columns", "Place"),
    "choice": ("Choice",),
    "choice_card": ("ChoiceCard",),
    "choices": ("LEVELS", "LevelSelector", "SegmentedChoice"),
    "columns": ("CardGrid", "ColumnsLayout"),
    "drop_zone": ("DropZone", "dropped_files"),
    "empty_state": ("EmptyState",),
    "fact_rows": ("FactRow", "LinkLine", "TickRow"),
    "form": ("FieldError", "Form", "FormRow"),
    "inputs": ("CheckBox", "ComboBox", "DateField", "DateTimeField"),
    "labels": ("ElidedLabel", "Label", "RowLabel", "WrappedLabel"),
    "more_line": ("MoreLine",),
    "optional_date": ("OptionalDate",),
    "page": ("PageFrame",),
    "pills": ("PersonChip", "Pill", "StatusPill"),
    "pressable": ("Pressable",),
    "progress": ("ProgressBar",),
    "rail": ("Rail", "RailItem"),
    "rows": ("ListRow", "RowList"),
    "search_button": ("SearchButton",),
    "search_field": ("SearchField",),
    "status_bar": ("StatusBar",),
    "steps": ("StepsHeader",),
    "text_area": ("TextArea",),
    "toast": ("Toast", "Toaster"),
    "worddiff": ("WordDiffLabel",),
    "words": ("WordEntry", "WordGrid"),
}
"""The parts in each file."""
_FILE_OF = {part: file for file, parts in FILES.items() for part in parts}


def __getattr__(name: str) -> object:
    """Load a part (PEP 562).

    Raises:
        AttributeError: there is none of this name.
    """
    if (file := _FILE_OF.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    part = globals()[name] = getattr(import_module(f".{file}", __name__), name)
    return part
