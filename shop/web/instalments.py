"""Pay-later plans."""

from litestar import Response, Router
from litestar.params import FromPath, JSONBody

from shop.web import answers, views
from shop.web.answers import WriteDependency
from shop.web.messages import ExtendInstalment, PayInstalment, PlanView
from shop.web.settings import Desk


@answers.read("/customers/{customer_id:str}/plans", summary="List a customer's plans")
def list_plans(desk: Desk, customer_id: FromPath[str]) -> Response[list[PlanView]]:
    today = desk.today()
    return answers.show([views.plan_view(plan, today) for plan in desk.store.plans_of(customer_id)])


@answers.read("/plans/{plan_id:str}", summary="Read a plan with its instalments")
def read_plan(desk: Desk, plan_id: FromPath[str]) -> Response[PlanView]:
    return answers.show(views.plan_view(desk.store.plan(plan_id), desk.today()))


@answers.write("/plans/{plan_id:str}/pay", summary="Pay an instalment")
def pay(
    desk: Desk, write: WriteDependency, plan_id: FromPath[str], data: JSONBody[PayInstalment]
) -> Response[PlanView]:
    def act() -> PlanView:
        plan = desk.pay_instalment(plan_id, data.instalment_id, data.payment_method_id)
        return views.plan_view(plan, desk.today())

    return write.once(data, act)


@answers.write("/plans/{plan_id:str}/extend", summary="Move an instalment's due date")
def extend(
    desk: Desk, write: WriteDependency, plan_id: FromPath[str], data: JSONBody[ExtendInstalment]
) -> Response[PlanView]:
    def act() -> PlanView:
        plan = desk.extend_instalment(plan_id, data.instalment_id, data.days)
        return views.plan_view(plan, desk.today())

    return write.once(data, act)


router = Router("/", tags=["plans"], route_handlers=[list_plans, read_plan, pay, extend])
