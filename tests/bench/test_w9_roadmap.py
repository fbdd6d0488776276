"""W9: a roadmap of 300 and 3,000 milestones: a frame while panning, and the layout; floor: a bare scene of plain boxes.

Medians are in the table; `p95` is the frame that 95 of 100 are shorter than. The limits are 16 and 33 ms, 5 and 200 ms.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable
from datetime import date
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsScene, QGraphicsView

from exchange.pair import copy_pair
from mentordesk.layout.layers import layers
from mentordesk_ui.roadmap import placing
from mentordesk_ui.roadmap.canvas import Canvas
from mentordesk_ui.roadmap.shown import Shown, shown
from mentordesk_ui.theme import Theme
from ui.roadmap.maps import grow

FRAMES = 200
STEP = 24
SIZES = (300, 3000)


@pytest.fixture(scope="module")
def maps(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Shown]:
    """Roadmaps of both sizes, as the page asks for them."""
    found = {}
    for size in SIZES:
        pair = copy_pair(tmp_path_factory.mktemp(f"map-{size}"))
        grow(pair.mentor.workspace, size)
        found[size] = shown(pair.mentor.workspace, date.today())
        pair.mentor.workspace.close()
        pair.mentee.workspace.close()
    return found


def pan(view: QGraphicsView) -> Callable[[], None]:
    """Return what moves the view a little and paints it; it goes to and fro over the scene."""
    bar, down = view.horizontalScrollBar(), view.verticalScrollBar()
    way = [STEP]

    def frame() -> None:
        if not bar.minimum() < bar.value() + way[0] < bar.maximum():
            way[0] = -way[0]
        bar.setValue(bar.value() + way[0])
        down.setValue(down.value() + way[0] // 4)
        view.viewport().repaint()

    return frame


def measure(benchmark: Any, view: QGraphicsView) -> None:
    """Show a view at 1280×800, let it fill its caches, and measure frames."""
    view.resize(1280, 800)
    view.show()
    frame = pan(view)
    for _ in range(60):
        frame()
    QApplication.processEvents()
    benchmark.pedantic(frame, rounds=FRAMES)
    times = sorted(benchmark.stats.stats.data)
    name = benchmark.name.removeprefix("test_").split("[")[0]
    benchmark.extra_info[f"p95 of {name}"] = statistics.quantiles(times, n=20)[-1]
    view.close()


@pytest.mark.parametrize("size", SIZES)
def test_panning(benchmark: Any, qapp: QApplication, maps: dict[int, Shown], size: int) -> None:
    benchmark.group = f"W9 frame {size}"
    Theme.apply(qapp, "light", 100)
    view = Canvas()
    view.show_map(maps[size])
    measure(benchmark, view)


@pytest.mark.parametrize("size", SIZES)
def test_bare_scene_floor(benchmark: Any, qapp: QApplication, maps: dict[int, Shown], size: int) -> None:
    benchmark.group = f"W9 frame {size}"
    scene = QGraphicsScene()
    for rect in placing.columns(maps[size]).cards.values():
        item = scene.addRect(QRectF(rect), QPen(Qt.GlobalColor.gray), QBrush(Qt.GlobalColor.white))
        item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    measure(benchmark, view)


@pytest.mark.parametrize("size", SIZES)
def test_layout(benchmark: Any, maps: dict[int, Shown], size: int) -> None:
    benchmark.group = f"W9 layout {size}"
    found = maps[size]
    stages = [(each.id, [card.id for card in found.in_stage[each.id]]) for each in found.stages]
    links = [(each.first, each.then) for each in found.links if each.is_kept]
    benchmark.pedantic(layers, (stages, links), rounds=20, warmup_rounds=2)


@pytest.mark.parametrize("size", SIZES)
def test_layout_floor(benchmark: Any, maps: dict[int, Shown], size: int) -> None:
    """One pass of the standard library's sorter over the same links."""
    from graphlib import TopologicalSorter

    benchmark.group = f"W9 layout {size}"
    needs: dict[str, list[str]] = {each.id: [] for each in maps[size].cards}
    for link in maps[size].links:
        needs[link.then].append(link.first)
    benchmark.pedantic(lambda: list(TopologicalSorter(needs).static_order()), rounds=20, warmup_rounds=2)


@pytest.mark.parametrize("size", SIZES)
def test_showing(benchmark: Any, qapp: QApplication, maps: dict[int, Shown], size: int) -> None:
    """What a page does after a change: lay out again and show what is different."""
    benchmark.group = f"W9 show {size}"
    view = Canvas()
    view.show_map(maps[size])
    benchmark.pedantic(view.show_map, (maps[size],), rounds=5)
