"""Passwords and session tokens: only hashes are kept."""

import base64
import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()


def _of_nobody() -> str:
    """Gives a hash that no password has, written instead of computed: computing takes a tenth of a second at every start."""
    salt, digest = (
        base64.b64encode(secrets.token_bytes(length)).decode().rstrip("=")
        for length in (_hasher.salt_len, _hasher.hash_len)
    )
    costs = f"m={_hasher.memory_cost},t={_hasher.time_cost},p={_hasher.parallelism}"
    return f"$argon2id$v=19${costs}${salt}${digest}"


_NOBODY = _of_nobody()


def hash_password(password: str) -> str:
    return _hasher.hash(password)


def is_password(password: str, password_hash: str | None) -> bool:
    """Says whether it is the password; takes as long for somebody who does not exist (None)."""
    try:
        return _hasher.verify(password_hash or _NOBODY, password) and password_hash is not None
    except (VerificationError, InvalidHashError):
        return False


def new_session_token() -> str:
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
