"""The shop's SQLite database: one file, one transaction a write, durable when a write has returned."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path
from threading import RLock
from typing import TypeVar

import msgspec

from shop import matching
from shop.refusals import Code, Refused
from shop.world import Customer, GiftCard, Order, Plan, Product, Refund, World, encode

SCHEMA_VERSION = 1
# Marks the file as ours, so that another program's database is not taken for an empty or an old shop.
APPLICATION_ID = 0x53484F50

Noun = TypeVar("Noun", Customer, Product, Order, Plan, Refund)


class BadDatabase(Exception):
    """The database file cannot be used; the message says why."""


@dataclass(frozen=True, kw_only=True)
class StoredAnswer:
    """The first answer to an idempotency key, and the digest of the request that it answered."""

    request_digest: str
    status: int
    media_type: str
    body: bytes


class Store:
    """Reads and writes nouns. One connection under one lock: the shop is small, and its writes must follow each other."""

    def __init__(self, path: Path) -> None:
        """Opens or creates the file. Raises BadDatabase when it is another program's or another version's."""
        self._lock = RLock()
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
            self._prepare(path)
        except sqlite3.Error as error:
            raise BadDatabase(f"The database {path} cannot be opened: {error}.") from error

    def _prepare(self, path: Path) -> None:
        version = self._number("pragma user_version")
        application_id = self._number("pragma application_id")
        empty = self._number("select count(*) from sqlite_schema") == 0
        if not empty and application_id != APPLICATION_ID:
            raise BadDatabase(f"{path} is another program's database.")
        if not empty and version != SCHEMA_VERSION:
            raise BadDatabase(
                f"{path} was made by another version of the shop (schema {version}, not {SCHEMA_VERSION})."
            )
        self._connection.execute("pragma journal_mode = wal")
        self._connection.execute("pragma synchronous = full")
        self._connection.execute("pragma foreign_keys = on")

    def _number(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All reads and writes inside happen together or not at all; on return they are on the disk."""
        with self._lock:
            self._connection.execute("begin immediate")
            try:
                yield
                self._connection.execute("commit")
            except BaseException:
                # A commit that fails (a full disk) may have ended the transaction already.
                if self._connection.in_transaction:
                    self._connection.execute("rollback")
                raise

    # The whole world

    def is_empty(self) -> bool:
        return self._number("select count(*) from sqlite_schema") == 0

    def fill(self, world: World, seeded_on: date) -> None:
        """Makes the tables and puts the world in, in one transaction."""
        with self.transaction():
            for statement in (files("shop") / "schema.sql").read_text(encoding="utf-8").split(";\n"):
                self._connection.execute(statement)
            self._connection.execute("insert into shop values (1, ?)", (seeded_on.isoformat(),))
            for customer in world.users.values():
                self.save_customer(customer)
            for product in world.products.values():
                self._add_product(product)
            for order in world.orders.values():
                self.save_order(order)
            for plan in world.plans.values():
                self.save_plan(plan)
            for refund in world.refunds.values():
                self.add_refund(refund)
            self._connection.execute(f"pragma application_id = {APPLICATION_ID}")
            self._connection.execute(f"pragma user_version = {SCHEMA_VERSION}")

    def world(self) -> World:
        """The whole state, as of one moment."""
        with self._lock:
            self._connection.execute("begin")
            try:
                return World(
                    products={each.product_id: each for each in self.products()},
                    users={each.user_id: each for each in self._all("customer", Customer)},
                    orders={each.order_id: each for each in self._all("purchase_order", Order)},
                    plans={each.plan_id: each for each in self._all("plan", Plan)},
                    refunds={each.refund_id: each for each in self._all("refund", Refund)},
                )
            finally:
                self._connection.execute("commit")

    # Reading

    def customer(self, customer_id: str) -> Customer:
        found = self._one("select body from customer where id = ?", (customer_id,), Customer)
        if found is None:
            raise Refused(Code.CUSTOMER_NOT_FOUND, f"There is no customer {customer_id}.")
        return found

    def customer_by_email(self, email: str) -> Customer:
        statement = "select body from customer where email = ? order by position limit 1"
        found = self._one(statement, (matching.fold(email),), Customer)
        if found is None:
            raise Refused(Code.CUSTOMER_NOT_FOUND, "There is no customer with this e-mail address.")
        return found

    def customer_by_name(self, first_name: str, last_name: str, postcode: str) -> Customer:
        statement = "select body from customer where name = ? and postcode = ? order by position limit 1"
        key = (matching.fold(f"{first_name} {last_name}"), matching.fold_postcode(postcode))
        found = self._one(statement, key, Customer)
        if found is None:
            raise Refused(Code.CUSTOMER_NOT_FOUND, "There is no customer with this name and postcode.")
        return found

    def customers(self, *, limit: int, offset: int) -> list[Customer]:
        return self._many("select body from customer order by position limit ? offset ?", (limit, offset), Customer)

    def products(self) -> list[Product]:
        return self._all("product", Product)

    def product(self, product_id: str) -> Product:
        found = self._one("select body from product where id = ?", (product_id,), Product)
        if found is None:
            raise Refused(Code.PRODUCT_NOT_FOUND, f"There is no product {product_id}.")
        return found

    def product_of_item(self, item_id: str) -> Product:
        statement = "select product.body from product join item on item.product_id = product.id where item.id = ?"
        found = self._one(statement, (item_id,), Product)
        if found is None:
            raise Refused(Code.ITEM_NOT_FOUND, f"There is no item {item_id}.")
        return found

    def order(self, order_id: str) -> Order:
        """The order; its id may be written with or without the leading '#'."""
        found = self._one("select body from purchase_order where id = ?", ("#" + order_id.lstrip("#"),), Order)
        if found is None:
            raise Refused(Code.ORDER_NOT_FOUND, f"There is no order {order_id}.")
        return found

    def orders_of(self, customer_id: str) -> list[Order]:
        statement = "select body from purchase_order where customer_id = ? order by position"
        return self._many(statement, (self.customer(customer_id).user_id,), Order)

    def plan(self, plan_id: str) -> Plan:
        found = self._one("select body from plan where id = ?", (plan_id,), Plan)
        if found is None:
            raise Refused(Code.PLAN_NOT_FOUND, f"There is no plan {plan_id}.")
        return found

    def plan_of_order(self, order_id: str) -> Plan | None:
        return self._one("select body from plan where order_id = ?", (order_id,), Plan)

    def plans_of(self, customer_id: str) -> list[Plan]:
        statement = "select body from plan where customer_id = ? order by position"
        return self._many(statement, (self.customer(customer_id).user_id,), Plan)

    def gift_card(self, gift_card_id: str) -> tuple[Customer, GiftCard]:
        """The gift card and whose it is."""
        for customer in self._all("customer", Customer):
            method = customer.payment_methods.get(gift_card_id)
            if isinstance(method, GiftCard):
                return customer, method
        raise Refused(Code.GIFT_CARD_NOT_FOUND, f"There is no gift card {gift_card_id}.")

    def count_refunds(self) -> int:
        with self._lock:
            return self._number("select count(*) from refund")

    # Writing, inside a transaction

    def save_customer(self, customer: Customer) -> None:
        self._connection.execute(
            "insert into customer values (?, (select count(*) from customer), ?, ?, ?, ?)"
            " on conflict (id) do update set postcode = excluded.postcode, body = excluded.body",
            (
                customer.user_id,
                matching.fold(customer.email),
                matching.fold(f"{customer.name.first_name} {customer.name.last_name}"),
                matching.fold_postcode(customer.address.zip),
                encode(customer).decode(),
            ),
        )

    def save_order(self, order: Order) -> None:
        self._connection.execute(
            "insert into purchase_order values (?, (select count(*) from purchase_order), ?, ?)"
            " on conflict (id) do update set body = excluded.body",
            (order.order_id, order.user_id, encode(order).decode()),
        )

    def save_plan(self, plan: Plan) -> None:
        self._connection.execute(
            "insert into plan values (?, (select count(*) from plan), ?, ?, ?)"
            " on conflict (id) do update set body = excluded.body",
            (plan.plan_id, plan.user_id, plan.order_id, encode(plan).decode()),
        )

    def add_refund(self, refund: Refund) -> None:
        self._connection.execute(
            "insert into refund values (?, (select count(*) from refund), ?, ?)",
            (refund.refund_id, refund.order_id, encode(refund).decode()),
        )

    def _add_product(self, product: Product) -> None:
        body = encode(product).decode()
        self._connection.execute(
            "insert into product values (?, (select count(*) from product), ?)", (product.product_id, body)
        )
        self._connection.executemany(
            "insert into item values (?, ?)", [(item_id, product.product_id) for item_id in product.variants]
        )

    # Answers to idempotency keys

    def answer(self, idempotency_key: str) -> StoredAnswer | None:
        statement = "select request_digest, status, media_type, body from answer where idempotency_key = ?"
        with self._lock:
            row = self._connection.execute(statement, (idempotency_key,)).fetchone()
        if row is None:
            return None
        return StoredAnswer(request_digest=row[0], status=row[1], media_type=row[2], body=row[3].encode())

    def remember_answer(self, idempotency_key: str, answer: StoredAnswer, now: datetime) -> None:
        self._connection.execute(
            "insert into answer values (?, ?, ?, ?, ?, ?)",
            (
                idempotency_key,
                answer.request_digest,
                answer.status,
                answer.media_type,
                answer.body.decode(),
                now.isoformat(timespec="milliseconds"),
            ),
        )

    def _all(self, table: str, noun: type[Noun]) -> list[Noun]:
        return self._many(f"select body from {table} order by position", (), noun)  # noqa: S608 — a name of ours

    def _one(self, statement: str, values: tuple[str, ...], noun: type[Noun]) -> Noun | None:
        found = self._many(statement, values, noun)
        return found[0] if found else None

    def _many(self, statement: str, values: tuple[str | int, ...], noun: type[Noun]) -> list[Noun]:
        with self._lock:
            rows: list[tuple[str]] = self._connection.execute(statement, values).fetchall()
        return [msgspec.json.decode(body, type=noun) for (body,) in rows]
