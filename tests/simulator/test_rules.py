"""The rules that the simulator has of its own, where the program does the same in bulk."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.merge.test_graph import Dag, dags
from simulator.rules import heads_after


@given(dags(), st.data())
def test_heads_are_what_no_change_descends_from_in_any_order(dag: Dag, data: st.DataObject) -> None:
    heads: set[str] = set()
    named: set[str] = set()
    for each in data.draw(st.permutations(sorted(dag.of))):  # also parents after their children
        heads = heads_after(heads, each, dag.of[each], each in named)
        named.update(dag.of[each])
    assert heads == dag.heads()
