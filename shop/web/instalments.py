"""Pay-later plans."""

from litestar import Response, Router

from shop.counter import Counter
from shop.web import answers, views
from shop.web.answers import Write
from shop.web.messages import ExtendInstalment, PayInstalment, PlanView


@answers.read("/customers/{customer_id:str}/plans", summary="List a customer's plans")
def list_plans(desk: Counter, customer_id: str) -> Response[list[PlanView]]:
    today = desk.today()
    return answers.show([views.plan_view(plan, today) for plan in desk.store.plans_of(customer_id)])


@answers.read("/plans/{plan_id:str}", summary="Read a plan with its instalments")
def read_plan(desk: Counter, plan_id: str) -> Response[PlanView]:
    return answers.show(views.plan_view(desk.store.plan(plan_id), desk.today()))


@answers.write("/plans/{plan_id:str}/pay", summary="Pay an instalment")
def pay(desk: Counter, write: Write, plan_id: str, data: PayInstalment) -> Response[PlanView]:
    def act() -> PlanView:
        plan = desk.pay_instalment(plan_id, data.instalment_id, data.payment_method_id)
        return views.plan_view(plan, desk.today())

    return write.once(data, act)


@answers.write("/plans/{plan_id:str}/extend", summary="Move an instalment's due date")
def extend(desk: Counter, write: Write, plan_id: str, data: ExtendInstalment) -> Response[PlanView]:
    def act() -> PlanView:
        plan = desk.extend_instalment(plan_id, data.instalment_id, data.days)
        return views.plan_view(plan, desk.today())

    return write.once(data, act)


router = Router("/", tags=["plans"], route_handlers=[list_plans, read_plan, pay, extend])
