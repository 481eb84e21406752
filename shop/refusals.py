"""What the shop says no to. A refusal carries a code for machines and a sentence for people; the web layer alone knows statuses."""

from enum import StrEnum


class Code(StrEnum):
    CUSTOMER_NOT_FOUND = "customer_not_found"
    PRODUCT_NOT_FOUND = "product_not_found"
    ITEM_NOT_FOUND = "item_not_found"
    ORDER_NOT_FOUND = "order_not_found"
    PLAN_NOT_FOUND = "plan_not_found"
    INSTALMENT_NOT_FOUND = "instalment_not_found"
    GIFT_CARD_NOT_FOUND = "gift_card_not_found"

    ORDER_NOT_PENDING = "order_not_pending"
    ORDER_NOT_DELIVERED = "order_not_delivered"
    PAYMENT_NOT_SINGLE = "payment_not_single"
    INSTALMENT_NOT_OPEN = "instalment_not_open"
    ALREADY_EXTENDED = "already_extended"

    INVALID_REASON = "invalid_reason"
    NO_ITEMS = "no_items"
    ITEM_NOT_IN_ORDER = "item_not_in_order"
    ITEM_COUNTS_DIFFER = "item_counts_differ"
    SAME_ITEM = "same_item"
    DIFFERENT_PRODUCT = "different_product"
    ITEM_NOT_AVAILABLE = "item_not_available"
    PAYMENT_METHOD_NOT_FOUND = "payment_method_not_found"
    PAYMENT_METHOD_NOT_ALLOWED = "payment_method_not_allowed"
    SAME_PAYMENT_METHOD = "same_payment_method"
    INSUFFICIENT_BALANCE = "insufficient_balance"
    INVALID_AMOUNT = "invalid_amount"
    MORE_THAN_PAID = "more_than_paid"
    INVALID_EXTENSION = "invalid_extension"


class Refused(Exception):
    """The shop refuses: `code` for machines, `detail` a sentence with the facts."""

    def __init__(self, code: Code, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
