"""Every action by name, with its parameters, for the command line and for tests."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mentordesk.errors import NotFound, Refused
from mentordesk.said import both, either, said
from mentordesk.workspace.workspace import action_name

AREAS = (
    "goals",
    "roadmap",
    "sessions",
    "artifacts",
    "annotations",
    "reflections",
    "ratings",
    "people",
    "tags",
    "pairings",
    "laptops",
    "versions",
    "laptops",
)
TYPES = {"str": "text", "int": "number", "bool": "flag", "Path": "file"}
YES, NO = frozenset(("1", "yes", "true", "on")), frozenset(("0", "no", "false", "off"))


class BadParameter(Refused):
    """A value given to an action is missing, unknown or of the wrong kind."""

    code = "bad_parameter"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value that an action takes.

    Attributes:
        type: text, number, flag or file.
        default: what stands when it is not given; None for "leave as it is".
    """

    name: str
    type: str
    required: bool
    default: Any = None


@dataclass(frozen=True, slots=True)
class Action:
    """A verb: its name such as goals.add_goal, the function, and what it takes."""

    name: str
    function: Callable[..., object]
    parameters: tuple[Parameter, ...]
    doc: str


@cache
def actions() -> Mapping[str, Action]:
    """Return every action by name, area by area in the order they are written down."""
    found = {}
    for area in AREAS:
        module = importlib.import_module(f"mentordesk.actions.{area}")
        for function in vars(module).values():
            if inspect.isfunction(function) and function.__module__ == module.__name__ and _takes_change(function):
                action = _action(function)
                found[action.name] = action
    return found


def find_action(name: str) -> Action:
    """Return an action by its name.

    Raises:
        NotFound: there is none of that name.
    """
    try:
        return actions()[name]
    except KeyError:
        import difflib

        near = difflib.get_close_matches(name, list(actions()), n=3)
        advice = (
            said("Did you mean {words}?", words=either(near)) if near else said("The command “actions” lists them all.")
        )
        raise NotFound("There is no action “{action}”. Nothing was changed.", advice, action=name) from None


def coerce(action: Action, given: Mapping[str, object]) -> dict[str, Any]:
    """Return the values as the action takes them, from strings or from JSON.

    Raises:
        BadParameter: one is unknown, missing or of the wrong kind.
    """
    known = {each.name: each for each in action.parameters}
    for name in given:
        if name not in known:
            raise BadParameter(
                "{action} takes no “{parameter}”. Nothing was changed.",
                "It takes: {known}.",
                action=action.name,
                parameter=name,
                known=", ".join(known),
            )
    missing = [each.name for each in action.parameters if each.required and each.name not in given]
    if missing:
        raise BadParameter(
            "{action} needs {missing}. Nothing was changed.",
            "Give it as {parameter}=… and try again.",
            action=action.name,
            parameter=missing[0],
            missing=both([f"“{each}”" for each in missing]),
        )
    return {name: _coerced(known[name], value) for name, value in given.items()}


def _coerced(parameter: Parameter, value: object) -> Any:
    if value is None and not parameter.required and parameter.default is None:
        return None
    match parameter.type:
        case "number":
            if isinstance(value, int) and not isinstance(value, bool):
                return value
            if isinstance(value, str):
                try:
                    return int(value.strip())
                except ValueError:
                    pass
            raise _wrong(parameter, value, said("a whole number"))
        case "flag":
            if isinstance(value, bool):
                return value
            if (word := str(value).strip().lower()) in YES | NO:
                return word in YES
            raise _wrong(parameter, value, said("yes or no"))
        case "file":
            if isinstance(value, (str, Path)) and str(value):
                return Path(value)
            raise _wrong(parameter, value, said("the name of a file"))
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    if isinstance(value, str):
        return value
    raise _wrong(parameter, value, said("text"))


def _wrong(parameter: Parameter, value: object, kind: str) -> BadParameter:
    return BadParameter(
        "“{parameter}” should be {kind}, not “{value}”. Nothing was changed.",
        "Correct it and try again.",
        parameter=parameter.name,
        kind=kind,
        value=str(value),
    )


def _takes_change(function: Callable[..., object]) -> bool:
    first = next(iter(inspect.signature(function).parameters), "")
    return first == "change" and not function.__name__.startswith("_")


def _action(function: Callable[..., object]) -> Action:
    parameters = []
    for each in list(inspect.signature(function).parameters.values())[1:]:
        required = each.default is inspect.Parameter.empty
        type_name = str(each.annotation).removesuffix(" | None")
        parameters.append(Parameter(each.name, TYPES[type_name], required, None if required else each.default))
    return Action(action_name(function), function, tuple(parameters), inspect.getdoc(function) or "")
