"""Every string that people read, found in the sources: those of the window by its calls, those of the core by theirs.

Qt's own collector misses contexts that a function of a module stands for, and numbers that are not written out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path
from string import Formatter
from typing import NamedTuple

CORE = "Core"
NUMBER = "%n"


class Message(NamedTuple):
    """A string to translate, and where its words are looked up."""

    context: str
    source: str
    comment: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether a number chooses its form."""
        return NUMBER in self.source


class NotLiteral(Exception):
    """A string is put together where it is said, so that nobody could translate it."""


def of_window(folder: Path) -> Iterator[Message]:
    """Yield the strings of the window's sources.

    Raises:
        NotLiteral: a call says something else than a string, or one whose context cannot be told.
    """
    modules = {_name(file, folder.parent): ast.parse(file.read_text("utf-8")) for file in sorted(folder.rglob("*.py"))}
    contexts = {name: found for name, tree in modules.items() if (found := _context_of_tr(tree))}
    for name, tree in modules.items():
        yield from _Window(name, tree, contexts).messages()


def of_core(folder: Path) -> Iterator[Message]:
    """Yield the sentences of the core: what `said` and `counted` make, and what errors tell; commands speak English.

    Raises:
        NotLiteral: a sentence is put together where it is said, or its braces name what is not given.
    """
    files = [file for file in sorted(folder.rglob("*.py")) if file.parent.name != "cli"]
    trees = {file: ast.parse(file.read_text("utf-8")) for file in files}
    errors, plain = _errors(list(trees.values()))
    for file, tree in trees.items():
        inside = {id(call) for scope in _classes(tree, errors) for call in ast.walk(scope)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                found = of_call(node, plain, id(node) in inside, f"{file.relative_to(folder)}:{node.lineno}")
                yield from (Message(CORE, each) for each in found if each.strip())


def of_call(call: ast.Call, errors: Set[str], is_in_error: bool, place: str) -> list[str]:
    """Return the sentences of one call in the core.

    Args:
        errors: the names of errors that are made with their sentences.
        is_in_error: it stands in the class of an error, where `__init__` takes sentences too.
        place: where the call stands, to tell.
    """
    name = _last(call.func)
    if name in ("step", "report", "over") and len(call.args) == 3 and any(_texts(call.args[2])):
        raise NotLiteral(f"{place}: {ast.unparse(call)}")  # progress that is not said
    if isinstance(call.func, ast.Name) and name in ("said", "counted"):
        words, makes = call.args[1:] if name == "counted" else call.args[:1], True
    elif name in errors or (is_in_error and name == "__init__"):
        words, makes = [each for each in call.args if _last(each) != "self"][:2], False
    else:
        return []
    given = {each.arg for each in call.keywords}
    found = []
    for each in words:
        text = each.value if isinstance(each, ast.Constant) and isinstance(each.value, str) else None
        braces = {field for _, field, _, _ in Formatter().parse(text or "") if field is not None}
        if (text is None and (makes or isinstance(each, ast.JoinedStr | ast.BinOp))) or not (braces <= given):
            raise NotLiteral(f"{place}: {ast.unparse(call)}")
        found.append(text or "")
    if name != "counted":
        return found
    if len(found) != 2 or NUMBER not in found[-1]:
        raise NotLiteral(f"{place}: {ast.unparse(call)}")
    return found[-1:]


def _errors(trees: Sequence[ast.Module]) -> tuple[set[str], set[str]]:
    """Return the names of all kinds of MentorDeskError, and of those that are made with their sentences."""
    base = "MentorDeskError"
    found, plain, before = {base}, {base}, 0
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while len(found) > before:
        before = len(found)
        for each in classes:
            bases = {_last(name) for name in each.bases}
            makes = any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in each.body)
            if found & bases:
                found.add(each.name)
            if plain & bases and not makes:
                plain.add(each.name)
    return found, plain


def _classes(tree: ast.Module, names: set[str]) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name in names)


class _Window(ast.NodeVisitor):
    """Finds the strings of one module of the window."""

    def __init__(self, name: str, tree: ast.Module, contexts: Mapping[str, str]) -> None:
        self._name, self._tree, self._contexts = name, tree, contexts
        self._found: list[Message] = []
        self._classes: list[str] = []
        self._types: list[dict[str, str]] = [{}]
        self._functions = [""]
        self._own = _context_of_tr(tree)
        self._imported: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                base = _absolute(name, node)
                for each in node.names:
                    self._imported[each.asname or each.name] = f"{base}.{each.name}"

    def messages(self) -> Iterator[Message]:
        """Yield all of them."""
        self.visit(self._tree)
        yield from self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        self._types.append({each.arg: _last(each.annotation) for each in arguments if each.annotation is not None})
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()
        self._types.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        """Refuse another name for the function that translates: its strings would not be found."""
        if _last(node.value) in ("translate", "tr"):
            raise NotLiteral(f"{self._name}:{node.lineno}: {ast.unparse(node)}")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called, arguments = _last(node.func), node.args
        named = called in ("translate", "QT_TRANSLATE_NOOP") and len(arguments) > 1 and _texts(arguments[0])
        if named:  # QPainter.translate takes numbers
            self._add(node, named[0], arguments[1:])
        elif called == "tr" and arguments and _texts(arguments[0]):
            self._add(node, self._context(node), arguments)
        elif called == "tr" and arguments:
            self._refuse_made(node, arguments[0])

    def _refuse_made(self, call: ast.Call, words: ast.expr) -> None:
        """Refuse words that are put together here, or handed on by another function than `tr`."""
        given = isinstance(words, ast.Name) and words.id in self._types[-1] and self._functions[-1] != "tr"
        if given or isinstance(words, (ast.JoinedStr, ast.BinOp)):
            raise NotLiteral(f"{self._name}:{call.lineno}: {ast.unparse(call)}")

    def _add(self, call: ast.Call, context: str, words: Sequence[ast.expr]) -> None:
        texts = _texts(words[0])
        if not context:
            raise NotLiteral(f"{self._name}:{call.lineno}: {ast.unparse(call)}")
        self._refuse_made(call, words[0])
        comment = _texts(words[1])[0] if len(words) > 1 and _texts(words[1]) else ""
        self._found += [Message(context, text, comment) for text in texts]

    def _context(self, call: ast.Call) -> str:
        """Return where the words of a call of `tr` are looked up."""
        if isinstance(call.func, ast.Name):
            return self._own or self._contexts.get(self._imported.get("tr", "").removesuffix(".tr"), "")
        assert isinstance(call.func, ast.Attribute)
        owner = call.func.value
        if isinstance(owner, ast.Name) and owner.id == "self":
            return self._classes[-1] if self._classes else ""
        if isinstance(owner, ast.Name):
            return self._types[-1].get(owner.id, "") or self._contexts.get(self._imported.get(owner.id, ""), "")
        return ""


def _context_of_tr(tree: ast.Module) -> str:
    """Return the context that a module's own function `tr` stands for."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name == "tr":
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and _last(node.func) == "translate" and _texts(node.args[0]):
                    return _texts(node.args[0])[0]
    return ""


def _texts(node: ast.expr) -> list[str]:
    """Return the strings that an expression may be: one, or either of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        both = [*_texts(node.body), *_texts(node.orelse)]
        return both if len(both) >= 2 else []
    return []


def _last(node: ast.expr | None) -> str:
    """Return the last name of an expression, such as `Page` of `page.Page`, also where it is written as a string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.rpartition(".")[2]
    return getattr(node, "id", getattr(node, "attr", ""))


def _name(file: Path, root: Path) -> str:
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _absolute(name: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    base = name.split(".")[: -node.level]
    return ".".join([*base, *([node.module] if node.module else [])])
