"""Whether an Ed25519 key signed some bytes: laptops sign changes, headers and certificates, roots sign laptops."""

from __future__ import annotations


def is_signed(message: bytes, signature: str, key: str) -> bool:
    """Return whether a key made a signature, both in hex; one that is out of form proves nothing."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True
