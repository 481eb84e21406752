greeting = 안녕하세요! 무엇을 도와드릴까요?
thanks = 천만에요! 더 도와드릴 일이 있을까요?
goodbye = 안녕히 가세요. 문의해 주셔서 감사합니다.
who_are_you = 저는 자동 도우미입니다. 주문 조회, 변경, 취소, 반품, 교환은 물론 결제 관련 도움과 질문 답변도 해 드립니다. 언제든지 상담원과 이야기하실 수 있습니다.
complaint = 불편을 드려 죄송합니다. 무슨 일이 있었는지 알려 주시거나 상담원과 이야기해 주세요.
not_understood = 죄송합니다, 이해하지 못했습니다. 다르게 말씀해 주시겠어요?
asked_again = 아래 질문에 대한 답을 기다리고 있습니다. 답을 하나 고르시거나 편하게 말씀해 주세요.
asked_again_openly = 계속하려면 아래 질문에 대한 답이 필요합니다. 편하게 말씀해 주시거나 상담원과 이야기해 주세요.
one_moment = 잠시만 기다려 주세요. 아직 찾고 있습니다.
offer_person = 이 일은 제가 도와드릴 수 없지만 상담원은 할 수 있습니다. 연결해 드릴까요?
person_choice = 상담원과 이야기하기
next_errand = 다음 용건: { $errand }
next_order = 다음 주문: { $order }
back_to = 이전 용건으로 돌아갑니다: { $errand }
noted_for_later = 이 용건은 바로 이어서 도와드리겠습니다: { $errand }

## Who the customer is
ask_identity = 확인하려면 누구신지 알아야 합니다. 이메일 주소, 또는 성함과 우편번호를 알려 주시겠어요?
identity_not_found = 해당 정보로 고객을 찾을 수 없습니다. 철자를 확인해 주세요.
identity_failed = 본인 확인을 하지 못했습니다. 상담원이 도와드릴 수 있습니다.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = 발송 전
status_changed = 발송 전, 한 번 변경됨
status_processed = 배송 중
status_delivered = 배송 완료
status_cancelled = 취소됨
status_return_requested = 반품 신청됨
status_exchange_requested = 교환 신청됨
method_gift_card = 기프트 카드
method_credit_card = 신용카드
method_paypal = PayPal
method_pay_later = 나중에 결제
due_paid = 납부 완료
due_overdue = 연체
due_due_soon = 납부일 임박
due_upcoming = 납부일 전
due_cancelled = 취소됨
due_refunded = 환불됨

## Which order, and how it stands
which_order = 어떤 주문에 관한 건가요?
order_not_found = 고객님의 주문 중에서 { $order } 주문을 찾을 수 없습니다.
no_orders = 저희에게 주문하신 내역이 없습니다.
order_pending = { $order } 주문({ $items }, { $total })은 준비 중이며 아직 발송되지 않았습니다.
order_processed = { $order } 주문({ $items })은 배송 중입니다.
goes_to = 배송지: { $address }
tracking = 배송 조회: { $carrier } { $numbers }
expected_on = { $date }에 도착할 예정입니다.
order_delivered = { $order } 주문({ $items })은 배송 완료되었습니다.
delivered_on = { $date }에 도착했습니다.
order_cancelled = { $order } 주문은 취소되었습니다.
order_return = { $order } 주문의 반품이 신청되었습니다. 상품을 돌려보내는 방법을 이메일로 알려 드립니다.
order_exchange = { $order } 주문의 교환이 신청되었습니다. 상품을 돌려보내는 방법을 이메일로 알려 드립니다.
order_not_on_its_way = { $order } 주문은 현재 배송 중인 상품이 없습니다. 상태: { $status }.
said_delivered_on = 택배사에 따르면 { $date }에 배송되었습니다.

## Cancelling
ask_cancel_reason = { $order } 주문을 취소하시려는 이유가 무엇인가요?
reason_no_longer_needed = 더 이상 필요 없음
reason_ordered_by_mistake = 실수로 주문함
confirm_cancel = { $order } 주문 전체를 취소할까요? 상품: { $items }. 합계: { $total }. 사유: { $reason }.
confirm_yes = 네, 취소해 주세요
confirm_no = 아니요, 유지해 주세요
cancelled = 완료: { $order } 주문이 취소되었습니다.
refund_at_once = 환불 금액 { $amount }: 지금 기프트 카드로 환불되었습니다.
refund_later = 환불 금액 { $amount }: 영업일 기준 5~7일 안에 원래 결제 수단으로 환불됩니다.
refund_plan = 납부 계획이 조정됩니다. 이미 내신 금액은 영업일 기준 5~7일 안에 환불됩니다.
not_cancellable = { $order } 주문은 더 이상 취소할 수 없습니다. 발송 전에만 가능합니다.
delivered_not_cancellable = { $order } 주문은 이미 배송되어 취소할 수 없습니다. 대신 반품하실 수 있습니다.

## Before something is changed
details_changed = 그사이 변경된 내용이 있어 다시 여쭤봐야 합니다.
kept = 알겠습니다. { $order } 주문은 그대로 유지됩니다.
nothing_changed = 알겠습니다. 아무것도 변경하지 않겠습니다.
yes_do_it = 네, 그렇게 해 주세요
no_leave_it = 아니요, 그대로 두세요
refused_by_shop = 주문 시스템에서 처리되지 않았습니다. 상담원을 모시겠습니다. 작성하신 내용은 모두 전달됩니다.
not_changeable = { $order } 주문은 더 이상 변경할 수 없습니다. 발송 전에만 가능합니다. 상태: { $status }.
changed_before = { $order } 주문의 상품은 이미 한 번 변경되었습니다. 그 뒤에는 변경하거나 취소할 수 없습니다.
delivered_not_changeable = { $order } 주문은 이미 배송되어 변경할 수 없습니다. 상품을 반품하거나 교환하실 수 있습니다.
payment_changed_before = { $order } 주문의 결제 수단은 더 이상 변경할 수 없습니다.

## Items and their variants
which_pieces_change = { $order } 주문에서 어떤 상품을 변경하시겠어요? 모두 알려 주세요.
which_pieces_return = { $order } 주문에서 어떤 상품을 반품하시겠어요? 모두 알려 주세요.
which_pieces_exchange = { $order } 주문에서 어떤 상품을 교환하시겠어요? 모두 알려 주세요.
which_piece = { $name }: 어느 상품을 말씀하시나요?
ask_variant = { $item }: 대신 어떤 것으로 하시겠어요?
variant_not_available = { $item }: 원하시는 옵션은 지금 없습니다. 아래에서 선택하실 수 있습니다.
no_variant = { $item }: 지금은 다른 옵션이 없습니다.
only_once = 주문당 한 번만 가능합니다. 변경하실 내용이 모두 들어 있는지 확인해 주세요.
difference_paid = 결제하실 차액: { $amount } ({ $method })
difference_back = 돌려받으실 차액: { $amount } ({ $method })
difference_none = 가격은 그대로입니다.
confirm_change_items = { $order } 주문을 이렇게 변경할까요?
items_changed = 완료: { $order } 주문이 변경되었습니다.
confirm_exchange = { $order } 주문에 대해 이 교환을 신청할까요?
exchange_requested = 완료: { $order } 주문의 교환이 신청되었습니다. 상품을 돌려보내는 방법을 이메일로 알려 드립니다. 다시 주문하실 필요는 없습니다.
items_back = 돌려보내실 상품: { $items }
refund_to = 환불: { $amount } ({ $method })
confirm_return = { $order } 주문에 대해 이 반품을 신청할까요?
return_requested = 완료: { $order } 주문의 반품이 신청되었습니다. 상품을 돌려보내는 방법을 이메일로 알려 드립니다. 상품이 도착하면 환불해 드립니다. 환불 금액: { $amount }
not_returnable = { $order } 주문은 지금 반품하거나 교환할 수 없습니다. 배송 완료 후에만 가능합니다. 상태: { $status }.
returned_before = { $order } 주문은 이미 반품이 신청되어 있습니다.
exchanged_before = { $order } 주문은 이미 교환이 신청되어 있습니다.
pending_not_returnable = { $order } 주문은 아직 발송되지 않아 돌려보내실 상품이 없습니다. 대신 변경하거나 취소하실 수 있습니다.

## Payment methods
ask_method_difference = 차액은 어떤 결제 수단으로 결제하거나 돌려받으시겠어요?
ask_method_refund = 환불은 어디로 해 드릴까요? 원래 결제 수단과 기프트 카드 중에서 골라 주세요.
ask_method_new = 대신 어떤 결제 수단을 사용하시겠어요?
ask_method_pay = 어떤 결제 수단으로 결제하시겠어요?
payment_not_possible = 그 결제 수단은 여기에서 사용할 수 없습니다.
no_payment_method = 여기에서 사용할 수 있는 결제 수단이 없습니다. 상담원이 도와드릴 수 있습니다.
no_other_method = 이 주문에 사용할 수 있는 다른 결제 수단이 없습니다.
no_method_to_pay = 이 금액을 결제할 수 있는 결제 수단이 없습니다.
paid_with_now = 결제 금액: { $amount }. 결제 수단: { $method }
confirm_change_payment = { $order } 주문의 결제 수단을 변경할까요?
payment_changed = 완료되었습니다. { $order } 주문의 결제 수단: { $method }.
first_method_refunded = 환불 금액 { $amount }: 영업일 기준 5~7일 안에 처음 결제 수단으로 환불됩니다.

## Addresses
ask_address = 새 주소가 어떻게 되나요? 도로명 주소, 도시, 우편번호를 알려 주세요.
ask_street = 도로명과 건물 번호를 알려 주시겠어요?
ask_city = 어느 도시인가요?
ask_postcode = 우편번호가 어떻게 되나요?
ask_state = 어느 주 또는 시·도인가요?
new_address = 새 주소: { $address }
confirm_change_address = { $order } 주문을 이 주소로 보낼까요?
address_changed = 완료되었습니다. { $order } 주문의 배송지: { $address }.
confirm_profile_address = 이 주소를 계정 주소로 등록할까요?
profile_address_changed = 완료되었습니다. 계정 주소: { $address }.
orders_keep_address = 이미 하신 주문의 배송지는 주문 당시 주소 그대로입니다.

## Refunds, products, gift cards
refunds_made = { $order } 주문의 환불 내역:
refund_line = { $amount } (환불 수단: { $method })
refund_takes = 기프트 카드로는 바로 환불됩니다. 그 밖의 수단은 영업일 기준 5~7일이 걸립니다.
refund_after_return = { $order } 주문은 상품이 저희에게 도착하면 환불됩니다.
no_refund = { $order } 주문에는 환불 내역이 없습니다. 상태: { $status }.
which_product = 어떤 상품을 말씀하시나요?
no_such_product = 그 상품을 찾을 수 없습니다.
options_available = { $product }: 선택 가능한 옵션이 { $count }개 있습니다.
no_gift_card = 계정에 기프트 카드가 없습니다.
gift_card_holds = 기프트 카드 { $card }: { $amount }

## Paying later
which_plan = 어떤 주문의 납부에 관한 건가요?
plan_not_found = { $order } 주문의 납부 내역을 찾을 수 없습니다.
no_plans = 납부하실 금액이 없습니다.
plan_open = { $order } 주문의 남은 납부 금액: { $amount }.
plans_shown = 납부하실 내역은 다음과 같습니다:
plan_line = { $order } 주문: { $amount }
plan_settled = { $order } 주문은 모두 납부되었습니다. 남은 금액이 없습니다.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = 어떤 금액을 납부하시겠어요?
which_due_date = 어떤 납부를 미루시겠어요?
pays = { $amount }, 납부일: { $date }, 결제 수단: { $method }
confirm_pay = 지금 결제할까요? 금액: { $amount }
paid = 완료되었습니다. 납부 금액: { $amount }. 결제 수단: { $method }.
left_to_pay = { $order } 주문의 남은 납부 금액: { $amount }.
ask_days = 납부일은 { $date }입니다. 며칠 미루시겠어요? 한 번만, 최대 30일까지 가능합니다.
days_option = { $days }일 ({ $date }까지)
moves_due_date = { $amount }: 납부일 { $from } → { $to }
confirm_extend = 이렇게 납부일을 미룰까요? 한 번만 가능합니다.
extended = 완료되었습니다. 납부 금액: { $amount }, 새 납부일: { $date }.
extended_before = 이 납부일은 이미 { $date }로 미뤄졌습니다. 한 번만 미룰 수 있습니다.
cannot_extend = 이 납부일은 여기에서 미룰 수 없습니다. 상담원을 모시겠습니다. 작성하신 내용은 모두 전달됩니다.
ask_try_again = 지금 결제하시겠어요, 아니면 상담원과 이야기하시겠어요?

## To a person, and why
merchant_unavailable = 지금 주문 시스템에 연결할 수 없습니다. 상담원을 모시겠습니다. 작성하신 내용은 모두 전달됩니다.
action_unknown = 처리되었는지 알 수 없습니다. 중복되지 않도록 상담원이 확인하겠습니다.
handed_over = 상담원을 모시겠습니다. 작성하신 내용은 모두 전달됩니다.
parcel_to_person = { $order } 주문이 도착하지 않아 죄송합니다. 상담원을 모셔서 택배사에 확인해 드리겠습니다.
payment_to_person = 결제가 되지 않아 죄송합니다. 상담원을 모셔서 원인을 확인해 드리겠습니다.
charge_to_person = 알려 주셔서 감사합니다. 바로 상담원을 모셔서 함께 확인하겠습니다. 비밀번호나 인증 번호는 저희를 포함해 누구에게도 알려 주지 마세요.
problem_to_person = 죄송합니다. 이 문제를 해결해 드릴 상담원을 모시겠습니다. 사진이 있으면 준비해 주세요.
hardship_to_person = 알려 주셔서 감사합니다. 함께 방법을 찾아보겠습니다. 도와드릴 수 있는 상담원을 모시겠습니다. 그때까지는 아무것도 하지 않으셔도 됩니다.
data_to_person = 고객님의 데이터는 고객님의 것입니다. 요청을 처리해 드릴 상담원을 모시겠습니다.

## What the assistant can do, as customers choose it
order_status_choice = 제 주문은 어디에 있나요?
parcel_not_received_choice = 택배가 오지 않았어요
cancel_order_choice = 주문 취소하기
change_order_items_choice = 주문 상품 변경하기
change_order_address_choice = 주문 배송지 변경하기
change_order_payment_choice = 주문 결제 수단 변경하기
return_items_choice = 반품하기
exchange_items_choice = 교환하기
refund_status_choice = 환불은 언제 되나요?
product_options_choice = 사이즈, 색상, 가격
gift_card_balance_choice = 기프트 카드 잔액
change_profile_address_choice = 내 주소 변경하기
plan_overview_choice = 얼마를 내야 하나요?
pay_now_choice = 지금 결제하기
extend_due_date_choice = 납부일 미루기
payment_failed_choice = 결제가 안 됐어요
unrecognised_charge_choice = 모르는 결제 내역이 있어요
purchase_problem_choice = 받은 상품에 문제가 있어요
hardship_choice = 지금은 낼 수 없어요
data_request_choice = 내 개인정보

## Approval
approval_by_person = 감사합니다. 처리하기 전에 상담원이 먼저 확인하고, 바로 여기에서 알려 드리겠습니다.

## Safety
safety_self_harm = 많이 힘드시군요. 말씀해 주셔서 정말 고맙습니다. 지금 상담원이 이 대화에 들어와 함께하겠습니다. 당장 위험한 상황이라면 바로 가까운 긴급 전화번호로 연락해 주세요.
safety_threat = 많이 화가 나신 것을 이해합니다. 저희는 위협적인 말을 심각하게 받아들이기 때문에, 이제부터 상담원이 대화를 맡습니다. 누군가 위험한 상황이라면 가까운 긴급 전화번호로 연락해 주세요.
safety_fraud = 그런 일을 겪으셔서 안타깝습니다. 바로 상담원을 모셔서 함께 확인하겠습니다. 피해가 있을 수 있는 카드는 은행에 정지를 요청하시고, 비밀번호나 인증 번호는 여기에서도, 그 누구에게도 알려 주지 마세요.
safety_bereavement = 삼가 깊은 위로의 말씀을 드립니다. 기계에 설명하지 않으셔도 되도록 상담원이 함께 처리해 드리겠습니다.
safety_legal_threat = 알겠습니다. 진지하게 받아들이고 있습니다. 상담원이 무슨 일이 있었는지 살펴보고 답변드리겠습니다.
safety_abuse_warning = 도와드리고 싶습니다. 서로 존중하며 이야기해 주세요.
safety_abuse = 이대로는 계속할 수 없습니다. 상담원을 모시겠습니다. 작성하신 내용은 모두 전달됩니다.
shielded = 이 대화는 저희 팀 리더가 이어서 진행합니다. 서로 존중하며 대화해 주시기 바랍니다.
