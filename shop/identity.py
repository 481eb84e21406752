"""Signed identity for the chat widget, as a company's own site would make it after its customer signed in."""

from datetime import datetime, timedelta

import jwt

from shop.world import Customer

LIFETIME = timedelta(hours=1)


def identity_token(customer: Customer, secret: str, now: datetime) -> str:
    """A JWT (HS256) that says who the customer is to onhand, for one hour from `now` (with a zone)."""
    claims = {
        "sub": customer.user_id,
        "email": customer.email,
        "name": f"{customer.name.first_name} {customer.name.last_name}",
        "aud": "onhand",
        "iat": int(now.timestamp()),
        "exp": int((now + LIFETIME).timestamp()),
    }
    return jwt.encode(claims, secret, algorithm="HS256")  # pyright: ignore[reportUnknownMemberType]
