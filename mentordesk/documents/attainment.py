"""How far weighted goals were reached, in one figure."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt


def t_score(goals: Sequence[tuple[int, int]]) -> float:
    """Sum up how far weighted goals were reached.

    Args:
        goals: (weight, level) pairs. Weight is above 0; level is a step from -2 (far less than hoped) over 0 (as hoped)
            to +2 (far more).
    Returns:
        A T-score without unit: 50 when every goal came out as hoped.
    Raises:
        ValueError: no goals, or a weight or level out of range.
    Source: Kiresuk & Sherman 1968, goals taken to correlate at 0.3.
    """
    if not goals or any(weight <= 0 or not -2 <= level <= 2 for weight, level in goals):
        raise ValueError("goals need a positive weight and a level from -2 to 2")
    weights = [weight for weight, _ in goals]
    spread = sqrt(0.7 * sum(weight**2 for weight in weights) + 0.3 * sum(weights) ** 2)
    return 50 + 10 * sum(weight * level for weight, level in goals) / spread
