"""Why the keys of a laptop could not be kept or fetched."""

from __future__ import annotations

from mentordesk.errors import MentorDeskError
from mentordesk.said import said

KINDS = ("keyring", "passphrase", "file")


class KeyStoreError(MentorDeskError):
    """The keys of this laptop could not be kept or fetched."""

    code = "keystore"


class KeyMissing(KeyStoreError):
    """There is no key of that name.

    Args:
        kept_as: the kind of store that does have one, or "".
    """

    code = "key_missing"

    def __init__(self, name: str, kept_as: str = "") -> None:
        if kept_as:
            what = said("The keys of this laptop are kept in another way than MentorDesk looked. Nothing was changed.")
            advice = said("Set MENTORDESK_KEYSTORE={kept_as} and start again.", kept_as=kept_as)
        else:
            what = said("The keys of this laptop are not here. What you wrote is safe.")
            advice = said(
                "If this is another laptop or user than before, bring the pair back with your 24 recovery words."
            )
        super().__init__(what, advice, name=name, kept_as=kept_as)


class KeyUnreadable(KeyStoreError):
    """The file of a key is there, but damaged or not for this user to read."""

    code = "key_unreadable"

    def __init__(self, name: str) -> None:
        super().__init__(
            "The keys of this laptop cannot be read. What you wrote is safe.",
            "Check that you may read the folder of MentorDesk; else bring the pair back with your 24 recovery words.",
            name=name,
        )


class WrongKeyPassphrase(KeyStoreError):
    """The keys are under a passphrase, and another one than was given."""

    code = "wrong_key_passphrase"

    def __init__(self) -> None:
        super().__init__("This passphrase does not open the keys of this laptop. Nothing was changed.", "Try it again.")


class PassphraseNeeded(KeyStoreError):
    """The keys are to lie under a passphrase, and none was given."""

    code = "passphrase_needed"

    def __init__(self) -> None:
        super().__init__(
            "The keys of this laptop are kept under a passphrase, and none was given. Nothing was changed.",
            "Put it in MENTORDESK_PASSPHRASE.",
        )


class KeyringRefused(KeyStoreError):
    """The system's keyring is missing, locked, or refused to keep or give a key."""

    code = "keyring_refused"

    def __init__(self) -> None:
        super().__init__(
            "The keyring of this computer did not open. Nothing was changed.",
            "Unlock it and try again, or keep the keys another way: set MENTORDESK_KEYSTORE to passphrase or file.",
        )


class KeyStoreUndecided(KeyStoreError):
    """Nothing says how to keep keys, and there is no keyring to fall back on."""

    code = "keystore_undecided"

    def __init__(self, asked: str = "") -> None:
        super().__init__(
            said("“{asked}” is no way to keep keys. Nothing was changed.", asked=asked)
            if asked
            else said("This computer has no keyring to keep your keys in. Nothing was changed."),
            "Set MENTORDESK_KEYSTORE to keyring, passphrase (with MENTORDESK_PASSPHRASE) or file.",
            asked=asked,
        )
