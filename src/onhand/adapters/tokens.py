"""Signed tokens: for a conversation (ours), and for who a customer is (the company's own site signs those)."""

# pyright: reportUnknownMemberType=false
# (PyJWT's types name those of an optional package that is not installed)

import hashlib
import hmac
from datetime import datetime, timedelta
from uuid import UUID

import jwt

from onhand.domain.conversation.participants import Customer

ALGORITHM = "HS256"
CONVERSATION_AUDIENCE = "onhand-conversation"
IDENTITY_AUDIENCE = "onhand"
CONVERSATION_TOKEN_LASTS = timedelta(days=30)
NAME_CHARACTERS = 200


class TokenRefused(Exception):
    def __init__(self) -> None:
        super().__init__("Sign in first: the token is missing, wrong or has run out.")


class IdentityRefused(Exception):
    def __init__(self, why: str) -> None:
        super().__init__(
            f"The identity token is refused: {why}. Sign a new one with the shared secret, or start without one."
        )


class ConversationTokens:
    """Issues and reads the token that opens one conversation to its customer."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def conversation_id(self, client_id: str) -> str:
        """Gives the id that a start with this client id has, so that a retried start finds the first one. Not to be guessed without the secret."""
        digest = hmac.new(self._secret.encode(), f"start:{client_id}".encode(), hashlib.sha256).digest()
        return str(UUID(bytes=digest[:16], version=4))

    def issue(self, conversation_id: str, now: datetime) -> str:
        claims = {"sub": conversation_id, "aud": CONVERSATION_AUDIENCE, "exp": now + CONVERSATION_TOKEN_LASTS}
        return jwt.encode(claims, self._secret, ALGORITHM)

    def read(self, token: str) -> str:
        """Gives the conversation that the token opens. Raises TokenRefused."""
        try:
            claims = jwt.decode(
                token, self._secret, [ALGORITHM], audience=CONVERSATION_AUDIENCE, options={"require": ["exp", "sub"]}
            )
        except jwt.InvalidTokenError:
            raise TokenRefused from None
        return str(claims["sub"])


class IdentityTokens:
    """Reads what the company's own site signs about its visitor."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def read(self, token: str) -> Customer:
        """Gives the customer. Raises IdentityRefused for a token that is forged, expired, for somebody else, or lacks its claims."""
        try:
            claims = jwt.decode(
                token, self._secret, [ALGORITHM], audience=IDENTITY_AUDIENCE, options={"require": ["exp", "sub"]}
            )
        except jwt.ExpiredSignatureError:
            raise IdentityRefused("it has run out") from None
        except jwt.InvalidTokenError:
            raise IdentityRefused("it was not signed with our shared secret for 'onhand', or lacks a claim") from None
        customer_id = str(claims["sub"])
        if not customer_id or _storable(customer_id) != customer_id:
            raise IdentityRefused("its 'sub' is empty, or holds characters that no text has")
        name, email = (_storable(str(claims.get(claim) or ""))[:NAME_CHARACTERS] for claim in ("name", "email"))
        return Customer(id=customer_id, name=name, email=email)


def _storable(text: str) -> str:
    """Without NUL, and without halves of characters: a name that was cut in the middle of an emoji ends in one."""
    return text.replace("\x00", "").encode(errors="ignore").decode()
