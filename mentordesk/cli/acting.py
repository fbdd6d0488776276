"""do, actions: any verb by its name, as a button would run it."""

from __future__ import annotations

import argparse
import json
from typing import Any

from mentordesk.cli.opening import workspace_argument, writing
from mentordesk.cli.output import say, say_json
from mentordesk.errors import Refused


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    do_ = commands.add_parser("do", help="run an action; prints the ids it touched as JSON")
    workspace_argument(do_)
    do_.add_argument("action", metavar="ACTION", help="such as goals.add_goal; “actions” lists them all")
    do_.add_argument("values", nargs="*", metavar="name=value")
    do_.add_argument("--json", metavar="OBJECT", default="{}", help="more values as a JSON object")
    do_.set_defaults(run=do)
    actions_ = commands.add_parser("actions", help="list every action with what it takes")
    actions_.add_argument("action", nargs="?", metavar="ACTION", default="")
    actions_.add_argument("--json", action="store_true")
    actions_.set_defaults(run=actions)


def do(arguments: argparse.Namespace) -> int:
    """Run an action by name."""
    from mentordesk.actions.registry import coerce, find_action

    action = find_action(arguments.action)
    values = coerce(action, _given(arguments.values, arguments.json))
    with writing(arguments.workspace) as (workspace, _):
        changes = workspace.do(action.function, **values)
    say_json(sorted(changes.ids))
    return 0


def _given(pairs: list[str], raw: str) -> dict[str, object]:
    """Return the values of name=value words and of a JSON object; a name counts once.

    Raises:
        Refused: a word has no name, the object is none, or a name comes twice.
    """
    try:
        given = json.loads(raw)
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise Refused("What follows --json is not a JSON object. Nothing was changed.", 'Write it as {"title": "…"}.')
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise Refused(f"“{pair}” has no name. Nothing was changed.", f"Write it as title={pair}.")
        if name in given:
            raise Refused(f"“{name}” is given twice. Nothing was changed.", "Give it once.")
        given[name] = value
    return given


def actions(arguments: argparse.Namespace) -> int:
    """List actions with their parameters."""
    from mentordesk.actions.registry import Action, find_action
    from mentordesk.actions.registry import actions as all_actions

    def as_json(action: Action) -> dict[str, Any]:
        parameters = [
            {"name": each.name, "type": each.type, "required": each.required}
            | ({} if each.required else {"default": each.default})
            for each in action.parameters
        ]
        return {"name": action.name, "parameters": parameters, "doc": action.doc}

    found = [find_action(arguments.action)] if arguments.action else list(all_actions().values())
    if arguments.json:
        say_json(as_json(found[0]) if arguments.action else [as_json(each) for each in found])
        return 0
    for action in found:
        say(f"{action.name}: {action.doc.splitlines()[0]}")
        words = [f"{each.name}={each.type.upper()}" for each in action.parameters]
        say("    " + " ".join(w if p.required else f"[{w}]" for w, p in zip(words, action.parameters, strict=True)))
    return 0
