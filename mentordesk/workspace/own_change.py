"""A change of this laptop: sealed, signed, logged and applied. Loaded by who writes: a window that opens only reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentordesk.workspace import change_record, counting
from mentordesk.workspace.change import ChangeTooLarge
from mentordesk.workspace.change_record import ChangeRecord, Op
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.merging import Merging

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def write(workspace: Workspace, ops: Sequence[Op], action: str) -> tuple[ChangeRecord, Changes]:
    """Write one change, and return it with the rows it touched; the caller holds the transaction.

    Raises:
        ChangeTooLarge: no update could carry it.
    """
    db, log = workspace.db, workspace.log
    heads = log.heads_to_build_on(change_record.MAX_PARENTS)
    try:
        sealed = change_record.seal(
            workspace=workspace.id,
            parents=heads,
            depth=log.next_depth(heads),
            device=workspace.signer.device,
            at=workspace.clock(),
            action=action,
            ops=ops,
        )
    except change_record.BadChange as error:
        raise ChangeTooLarge from error
    signed = change_record.with_signature(sealed, workspace.signer.sign(sealed.to_sign))
    number = log.append([signed])[0]
    moved = counting.refresh(db, log) if counting.may_move(db, log, [(number, signed)]) else ()
    merging = Merging(db, log)
    merging.apply(signed, number)
    merging.again(moved)
    return signed, merging.finish()
