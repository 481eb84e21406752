"""Products and items."""

from litestar import Response, Router
from litestar.params import FromPath

from shop.web import answers, views
from shop.web.messages import ItemView, ProductRow
from shop.web.settings import Desk
from shop.world import Product


@answers.read("/products", summary="List products")
def list_products(desk: Desk) -> Response[list[ProductRow]]:
    return answers.show([views.product_row(product) for product in desk.store.products()])


@answers.read("/products/{product_id:str}", summary="Read a product with its items")
def read_product(desk: Desk, product_id: FromPath[str]) -> Response[Product]:
    return answers.show(desk.store.product(product_id))


@answers.read("/items/{item_id:str}", summary="Read an item")
def read_item(desk: Desk, item_id: FromPath[str]) -> Response[ItemView]:
    return answers.show(views.item_view(desk.store.product_of_item(item_id), item_id))


router = Router("/", tags=["products"], route_handlers=[list_products, read_product, read_item])
