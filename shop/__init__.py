"""The demo's merchant: customers, products, orders, payments and pay-later plans, with an API and a storefront of its own."""
