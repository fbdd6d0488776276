"""An update opened: nothing of it is used before the whole file, its sender and every section are verified."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from mentordesk.bundles import certificates, header_roots, inner, new_sheet, root_word
from mentordesk.bundles.age import HybridIdentity, decrypt_to_folder, needs_passphrase
from mentordesk.bundles.age_errors import DamagedFile, NewerContainer, NotAgeFile, NotForYou
from mentordesk.bundles.certificates import NotProved, Root
from mentordesk.bundles.files import working_folder
from mentordesk.bundles.inner import Inner, MadeByNewer, NotAnUpdate, Section
from mentordesk.bundles.load import Load
from mentordesk.errors import MentorDeskError, NotFound
from mentordesk.merge.graph import EARLIER_MOST, Have
from mentordesk.merge.removals import Certified
from mentordesk.progress import Progress
from mentordesk.queries.roots import own_devices
from mentordesk.said import said
from mentordesk.turns import let_go
from mentordesk.workspace import counting, laptops, sheets
from mentordesk.workspace.change_record import MAX_MOMENT, ChangeRecord, is_id, is_record_id
from mentordesk.workspace.peers import have_from_json
from mentordesk.workspace.workspace import Workspace

MAX_HAVE = 200_000


class OtherPair(MentorDeskError):
    """The update belongs to another pair, or was sealed before this laptop was known."""

    code = "other_pair"

    def __init__(self) -> None:
        super().__init__(
            "This update was made for another pair. Nothing was changed.", "Open it from the pair that it belongs to."
        )


class MadeBeforeThisLaptop(OtherPair):
    """This laptop has just joined, and the update may be older than that."""

    code = "made_before_this_laptop"

    def __init__(self) -> None:
        MentorDeskError.__init__(
            self,
            "This update was made before this laptop joined, or for another pair. Nothing was changed.",
            "Send your update to all laptops first; the next one from each of them is for this laptop, too.",
        )


class UnknownLaptop(MentorDeskError):
    """Nobody known here made the update."""

    code = "unknown_laptop"

    def __init__(self) -> None:
        super().__init__(
            "This update was made on a laptop you do not know. Nothing was changed.",
            "If one of you has a new laptop, add it by an invitation from one that is known; else throw the file away.",
        )


class RevokedLaptop(MentorDeskError):
    """The update was made on a laptop that its owner has revoked."""

    code = "revoked_laptop"

    def __init__(self) -> None:
        super().__init__(
            "This update was made on a laptop that was reported lost. Nothing was changed.",
            "Ask your partner whether they sent it, and from which laptop.",
        )


class NotForThisLaptop(MentorDeskError):
    """The update was made for other laptops of this pair and was passed on to this one."""

    code = "not_for_this_laptop"

    def __init__(self) -> None:
        super().__init__(
            "This update was made for another laptop, not for this one. Nothing was changed.",
            "Ask your partner for an update that was made for you.",
        )


class Forged(MentorDeskError):
    """The header's signature is not the sender's."""

    code = "forged"

    def __init__(self) -> None:
        super().__init__(
            "This update was not signed by the laptop it names. Nothing was changed.",
            "Ask your partner whether they sent it.",
        )


class IsInvitation(MentorDeskError):
    """An invitation was given where an update is expected."""

    code = "is_invitation"

    def __init__(self) -> None:
        super().__init__(
            "This file is an invitation. Nothing was changed.", "Accept it with the seven words your partner tells you."
        )


class PrivateInside(MentorDeskError):
    """An update carries what belongs into a backup file alone."""

    code = "private_inside"

    def __init__(self) -> None:
        super().__init__(
            "This update carries a private part, which MentorDesk never sends. Nothing was changed.",
            "Ask your partner where it comes from.",
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """A verified update: its header, changes, and the temp file that its attachment slices are read from."""

    header: Mapping[str, Any]
    have: Have
    changes: Sequence[ChangeRecord]
    _source: BinaryIO
    _inner: Inner

    @property
    def volume(self) -> tuple[int, int]:
        """Which volume this is, of how many."""
        number, count = self.header.get("volume", [1, 1])
        return int(number), int(count)

    @property
    def is_reply(self) -> bool:
        """Whether it proves that an invitation was opened."""
        return "reply" in self.header

    def slices(self) -> Iterator[tuple[Section, bytes]]:
        """Yield the slices of attachments."""
        yield from inner.read_sections(self._source, self._inner, "attachment", is_checked=True)

    @property
    def file_names(self) -> frozenset[str]:
        """Hashes of the files that slices of ride along."""
        return frozenset(each.name for each in self._inner.sections if each.kind == "attachment")

    def bytes_of_files(self, counts: Callable[[str], bool] = lambda _: True) -> int:
        """Return how many bytes of files ride along, of those that count by their hash."""
        return sum(each.raw for each in self._inner.sections if each.kind == "attachment" and counts(each.name))


@contextmanager
def open_update(
    workspace: Workspace,
    identities: Sequence[HybridIdentity],
    file: Path,
    progress: Progress | None = None,
    *,
    by_paper: bool = False,
) -> Iterator[Opened]:
    """Open a sealed update and prove it; the temp file goes when the block ends.

    Args:
        by_paper: opened with the recovery words, which every laptop of the person shares: one made for any of these
            counts as made for this one.
    Raises:
        DamagedFile, NotAgeFile, NotAnUpdate: it is not what a sender wrote.
        OtherPair, NotForThisLaptop, UnknownLaptop, RevokedLaptop, Forged, NotProved, IsInvitation, MadeByNewer,
        PrivateInside: it is, but not for here.
        BadChange: it holds a change no MentorDesk would write.
        DiskFull, NotFound, Cancelled: it could not be read.
    """
    progress = progress or Progress()
    try:
        temp = decrypted(workspace.folder, identities, file, progress)
    except OtherPair as error:
        if _has_just_joined(workspace):
            raise MadeBeforeThisLaptop from error
        raise
    changes, load = list[ChangeRecord](), Load()
    try:
        with temp.open("rb") as source:
            opened = inner.read_inner(source)
            header = checked(opened.header)
            _prove(workspace, opened, header, by_paper)
            if any(each.kind == inner.PRIVATE for each in opened.sections):
                raise PrivateInside
            for section, raw in inner.read_sections(source, opened):
                progress.step(1, 1, said("Opening"))
                if section.kind == "changes":
                    changes += load.counted(inner.read_changes(raw))
            yield Opened(header, have_from_json(header["have"]), changes, source, opened)
    finally:
        temp.unlink(missing_ok=True)
        let_go(changes)


def decrypted(pair: Path, identities: Sequence[HybridIdentity], file: Path, progress: Progress | None = None) -> Path:
    """Open a sealed update into a new temporary file in a pair's folder, which the caller removes.

    Raises:
        IsInvitation, OtherPair, MadeByNewer, NotAnUpdate, DamagedFile: it does not open with these keys.
        DiskFull, NotFound, Cancelled: it could not be read.
    """
    folder = working_folder(pair)
    try:
        with file.open("rb") as sealed:
            source = unarmored(sealed)
            if needs_passphrase(source):
                raise IsInvitation
            return decrypt_to_folder(source, folder, identities, progress=progress)
    except NotForYou as error:
        raise OtherPair from error
    except NewerContainer as error:
        raise MadeByNewer from error
    except NotAgeFile as error:
        raise NotAnUpdate from error
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise NotFound(
            "The file {file} cannot be read. Nothing was changed.", "Check its name and try again.", file=file.name
        ) from error


def unarmored(sealed: BinaryIO) -> BinaryIO:
    """Return the sealed bytes, also of a file that is age's text armor, which is read as far as it is asked for."""
    from mentordesk.bundles import armor

    return armor.reader(sealed) if armor.is_armored(sealed) else sealed


def checked(header: Mapping[str, Any]) -> Mapping[str, Any]:
    """Check the form of everything in an update's header that is used before the changes.

    Raises:
        DamagedFile, NotProved: it is out of form.
    """
    try:
        have = header["have"]
        lists = [have["heads"], have["locator"], have["missing"], header["wants"]]
        volume = header.get("volume", [1, 1])
        fits = (
            header["kind"] == "update"
            and isinstance(header["workspace"], str)
            and is_id(header["from"])
            and (header["digest"] == "" or is_id(header["digest"]))
            and type(header["schema"]) is int
            and is_record_id(header["id"])
            and isinstance(header["earlier"], list)
            and len(header["earlier"]) <= EARLIER_MOST
            and all(map(is_record_id, header["earlier"]))
            and type(header["made"]) is int
            and 0 <= header["made"] <= MAX_MOMENT
            and isinstance(header["certificates"], list)
            and len(header["certificates"]) <= 64
            and all(isinstance(each, dict) for each in header["certificates"])
            and isinstance(header["recipients"], list)
            and all(map(is_id, header["recipients"]))
            and all(isinstance(each, list) and len(each) <= MAX_HAVE and all(map(is_id, each)) for each in lists)
            and [type(each) for each in volume] == [int, int]
            and 1 <= volume[0] <= volume[1]
            and isinstance(header.get("reply", {}), dict)
            and isinstance(header.get("reply", {}).get("root", {}), dict)
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise DamagedFile("header") from error
    if not fits:
        raise DamagedFile("header")
    header_roots.named(header)
    new_sheet.named(header)
    return header


def _prove(workspace: Workspace, opened: Inner, header: Mapping[str, Any], by_paper: bool) -> None:
    """Prove who signed the header, and that it was made for this pair and this laptop."""
    if header["workspace"] != workspace.id:
        raise OtherPair
    sender = header["from"]
    state = laptops.state_of(workspace, sender)
    if state == "revoked" and not root_word.restores(workspace, header, sender):
        raise RevokedLaptop
    if not state and not _is_certified(workspace, header):
        raise UnknownLaptop
    if not state and sender in counting.lost_among(workspace.db, _named(header)):
        raise RevokedLaptop
    if not inner.verify(opened, sender):
        raise Forged
    own = own_devices(workspace) if by_paper else {workspace.device, *laptops.former(workspace)}
    if not own.intersection(header["recipients"]):
        raise NotForThisLaptop


def _named(header: Mapping[str, Any]) -> dict[str, Certified]:
    """Return whose laptop each device is, and by whom, as the update's own certificates say."""
    return {
        str(each.get("device")): Certified(str(each.get("person")), str(each.get("by")))
        for each in header["certificates"]
    }


def _has_just_joined(workspace: Workspace) -> bool:
    """Return whether this laptop came in by an invitation, and not every other one has been heard since."""
    if not workspace.meta(laptops.JOINED_BY):
        return False
    others = [each for each in laptops.known(workspace) if each.device != workspace.device]
    return any(each.state == "live" and not each.heard for each in others)


def _is_certified(workspace: Workspace, header: Mapping[str, Any]) -> bool:
    """Return whether known keys, or the root that a reply offers to prove, lead to the sender by certificates."""
    known = certificates.signers(workspace)
    if "reply" in header:
        root = Root.from_json(header["reply"].get("root", {}))
        known.setdefault(root.key, root.person)
    known |= new_sheet.heard_in(workspace, header)
    here = {each.device for each in laptops.known(workspace)}  # one that retired vouches for nobody by coming again
    offered = [each for each in header["certificates"] if str(each.get("device")) not in here]
    return header["from"] in certificates.reached(*new_sheet.with_former(known, offered, sheets.earlier(workspace)))


__all__ = ["Forged", "NotProved", "Opened", "OtherPair", "UnknownLaptop", "open_update"]
