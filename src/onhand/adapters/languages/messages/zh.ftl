greeting = 您好！有什么可以帮您？
thanks = 不客气！还有什么我可以帮忙的吗？
goodbye = 再见，感谢您的来信。
who_are_you = 我是自动助手，可以查询、更改或取消订单，办理退货和换货，协助付款，并回答问题。您随时可以找人工客服。
complaint = 很抱歉出了问题。请告诉我发生了什么，或者找人工客服。
not_understood = 抱歉，我没听懂。您能换个说法吗？
asked_again = 我问的是下面这个问题：请选择一个答案，或者用您自己的话告诉我。
asked_again_openly = 要继续的话，我需要下面这个问题的答案。请用您自己的话告诉我，或者找人工客服。
one_moment = 请稍等，我还在查找。
offer_person = 这件事我自己帮不上忙，人工客服可以：需要我帮您转接吗？
person_choice = 转人工客服
next_errand = 接下来：{ $errand }
next_order = 接下来：订单 { $order }
back_to = 回到：{ $errand }
noted_for_later = 这件事我随后马上处理：{ $errand }

## Who the customer is
ask_identity = 要查询的话，我需要知道您是谁。请提供您的电子邮箱，或者全名和邮政编码。
identity_not_found = 用这些信息没有找到客户。请检查拼写。
identity_failed = 我无法确认您的身份。人工客服可以帮您处理。

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = 尚未发货
status_changed = 尚未发货，已更改过一次
status_processed = 运输中
status_delivered = 已送达
status_cancelled = 已取消
status_return_requested = 已申请退货
status_exchange_requested = 已申请换货
method_gift_card = 礼品卡
method_credit_card = 信用卡
method_paypal = PayPal
method_pay_later = 先买后付
due_paid = 已付款
due_overdue = 已逾期
due_due_soon = 即将到期
due_upcoming = 未到期
due_cancelled = 已取消
due_refunded = 已退款

## Which order, and how it stands
which_order = 是哪一个订单？
order_not_found = 在您的订单中没有找到 { $order }。
no_orders = 您在我们这里没有订单。
order_pending = 订单 { $order }（{ $items }，{ $total }）正在准备，尚未发货。
order_processed = 订单 { $order }（{ $items }）正在路上。
goes_to = 收货地址：{ $address }
tracking = 物流跟踪：{ $carrier } { $numbers }
expected_on = 预计 { $date }送达。
order_delivered = 订单 { $order }（{ $items }）已送达。
delivered_on = 送达日期：{ $date }。
order_cancelled = 订单 { $order } 已取消。
order_return = 订单 { $order } 已申请退货。您会收到一封说明如何寄回商品的邮件。
order_exchange = 订单 { $order } 已申请换货。您会收到一封说明如何寄回商品的邮件。
order_not_on_its_way = 订单 { $order } 目前没有在途的包裹。状态：{ $status }。
said_delivered_on = 快递公司显示的送达日期：{ $date }。

## Cancelling
ask_cancel_reason = 您为什么想取消订单 { $order }？
reason_no_longer_needed = 不再需要
reason_ordered_by_mistake = 误下单
confirm_cancel = 要取消整个订单 { $order } 吗？商品：{ $items }。合计：{ $total }。原因：{ $reason }。
confirm_yes = 是的，取消
confirm_no = 不，保留
cancelled = 完成：订单 { $order } 已取消。
refund_at_once = { $amount } 已退回您的礼品卡。
refund_later = { $amount } 将在 5 至 7 个工作日内退回原支付方式。
refund_plan = 您的付款计划会相应调整。已支付的金额将在 5 至 7 个工作日内退还。
not_cancellable = 订单 { $order } 已无法取消：只有发货前才可以取消。
delivered_not_cancellable = 订单 { $order } 已经送达，无法取消。您可以改为退货。

## Before something is changed
details_changed = 这期间有了变化，所以我需要再问一次。
kept = 好的，订单 { $order } 保持不变。
nothing_changed = 好的，不作任何更改。
yes_do_it = 是的，就这样办
no_leave_it = 不，保持原样
refused_by_shop = 订单系统没有接受这项操作。我会请人工客服来，对方能看到您写的全部内容。
not_changeable = 订单 { $order } 已无法更改：只有发货前才可以更改。状态：{ $status }。
changed_before = 订单 { $order } 的商品已经更改过一次，之后不能再更改或取消。
delivered_not_changeable = 订单 { $order } 已经送达，无法更改。您可以将商品退货或换货。
payment_changed_before = 订单 { $order } 的支付方式已无法再更改。

## Items and their variants
which_pieces_change = 您想更改订单 { $order } 中的哪些商品？请全部列出。
which_pieces_return = 您想退回订单 { $order } 中的哪些商品？请全部列出。
which_pieces_exchange = 您想为订单 { $order } 中的哪些商品换货？请全部列出。
which_piece = { $name }：您指的是哪一件？
ask_variant = { $item }：您想换成什么？
variant_not_available = { $item }：目前没有这样的款式。以下款式有货。
no_variant = { $item }：目前没有其他款式。
only_once = 每个订单只能这样操作一次。请确认您想更改的内容都已列出。
difference_paid = 需补差价：{ $amount }（{ $method }）
difference_back = 退还差价：{ $amount }（{ $method }）
difference_none = 价格不变。
confirm_change_items = 要这样更改订单 { $order } 吗？
items_changed = 完成：订单 { $order } 已更改。
confirm_exchange = 要为订单 { $order } 申请这次换货吗？
exchange_requested = 完成：已为订单 { $order } 申请换货。您会收到一封说明如何寄回商品的邮件，无需重新下单。
items_back = 要退回的商品：{ $items }
refund_to = 退款：{ $amount }（{ $method }）
confirm_return = 要为订单 { $order } 申请这次退货吗？
return_requested = 完成：已为订单 { $order } 申请退货。您会收到一封说明如何寄回商品的邮件。我们收到商品后会退还 { $amount }。
not_returnable = 订单 { $order } 中的商品现在无法退换：只有送达后才可以。状态：{ $status }。
returned_before = 订单 { $order } 已经申请过退货。
exchanged_before = 订单 { $order } 已经申请过换货。
pending_not_returnable = 订单 { $order } 尚未发货，所以没有需要寄回的商品。您可以改为更改或取消订单。

## Payment methods
ask_method_difference = 差价要用哪种支付方式支付或退还？
ask_method_refund = 退款要退到哪里：原支付方式，还是礼品卡？
ask_method_new = 您想改用哪种支付方式？
ask_method_pay = 您想用哪种支付方式付款？
payment_not_possible = 这里不能使用该支付方式。
no_payment_method = 您没有可以在这里使用的支付方式。人工客服可以帮您处理。
no_other_method = 您没有其他可以支付这个订单的方式。
no_method_to_pay = 您没有可以支付这笔款项的方式。
paid_with_now = 支付金额：{ $amount }。支付方式：{ $method }
confirm_change_payment = 要更改订单 { $order } 的支付方式吗？
payment_changed = 完成：订单 { $order } 的支付方式已改为 { $method }。
first_method_refunded = { $amount } 将在 5 至 7 个工作日内退回最初的支付方式。

## Addresses
ask_address = 新地址是什么？请提供街道、城市和邮政编码。
ask_street = 街道和门牌号是什么？
ask_city = 在哪个城市？
ask_postcode = 邮政编码是多少？
ask_state = 在哪个省或州？
new_address = 新地址：{ $address }
confirm_change_address = 要把订单 { $order } 寄到这个地址吗？
address_changed = 完成：订单 { $order } 将寄往 { $address }。
confirm_profile_address = 要把它设为您账户中的地址吗？
profile_address_changed = 完成：您账户中的地址是 { $address }。
orders_keep_address = 已经下的订单仍寄往下单时的地址。

## Refunds, products, gift cards
refunds_made = 订单 { $order } 的退款：
refund_line = { $amount }，退至：{ $method }
refund_takes = 退到礼品卡即时到账，其他方式需要 5 至 7 个工作日。
refund_after_return = 我们收到退回的商品后，就会为订单 { $order } 退款。
no_refund = 订单 { $order } 没有退款。状态：{ $status }。
which_product = 您指的是哪件商品？
no_such_product = 我没有找到这件商品。
options_available = { $product }：有 { $count } 种款式可选。
no_gift_card = 您的账户中没有礼品卡。
gift_card_holds = 礼品卡 { $card }：{ $amount }

## Paying later
which_plan = 是哪个订单的付款？
plan_not_found = 没有找到订单 { $order } 的付款。
no_plans = 您没有待付的款项。
plan_open = 订单 { $order }：还需支付 { $amount }。
plans_shown = 以下是待付的款项：
plan_line = 订单 { $order }：{ $amount }
plan_settled = 订单 { $order } 已全部付清，没有待付款项。
instalment_line = { $amount }（{ $date }）：{ $status }
which_instalment = 您想付哪一笔？
which_due_date = 您想推迟哪一笔付款？
pays = { $amount }，到期日：{ $date }，支付方式：{ $method }
confirm_pay = 现在支付 { $amount } 吗？
paid = 完成：已支付 { $amount }，支付方式：{ $method }。
left_to_pay = 订单 { $order }：还需支付 { $amount }。
ask_days = 到期日是{ $date }。您想推迟几天？只能推迟一次，最多 30 天。
days_option = { $days } 天，至{ $date }
moves_due_date = { $amount }：到期日由{ $from }改为{ $to }
confirm_extend = 要这样推迟到期日吗？只能推迟一次。
extended = 完成：{ $amount } 的到期日现在是{ $date }。
extended_before = 这个到期日已经推迟到{ $date }，只能推迟一次。
cannot_extend = 这个到期日无法在这里推迟。我会请人工客服来，对方能看到您写的全部内容。
ask_try_again = 您想现在付款，还是找人工客服？

## To a person, and why
merchant_unavailable = 我现在无法连接订单系统。我会请人工客服来，对方能看到您写的全部内容。
action_unknown = 我无法确定是否已成功。我会请人工客服核实，以免重复操作。
handed_over = 我会请人工客服来，对方能看到您写的全部内容。
parcel_to_person = 很抱歉订单 { $order } 没有送到您手中。我会请人工客服来，向快递公司查找包裹。
payment_to_person = 很抱歉付款没有成功。我会请人工客服来查明原因。
charge_to_person = 谢谢您告诉我们。我马上请人工客服来，和您一起核实。请绝不要把密码或验证码告诉任何人，包括我们。
problem_to_person = 非常抱歉。我会请人工客服来为您解决。如果有照片，请先准备好。
hardship_to_person = 谢谢您告诉我们。我们会一起想办法。我会请能帮忙的人工客服来，在那之前您无需再做什么。
data_to_person = 您的数据属于您。我会请人工客服来处理您的请求。

## What the assistant can do, as customers choose it
order_status_choice = 我的订单在哪里？
parcel_not_received_choice = 包裹没有收到
cancel_order_choice = 取消订单
change_order_items_choice = 更改订单中的商品
change_order_address_choice = 更改订单的收货地址
change_order_payment_choice = 更改订单的支付方式
return_items_choice = 退货
exchange_items_choice = 换货
refund_status_choice = 我的退款到哪里了？
product_options_choice = 尺码、颜色和价格
gift_card_balance_choice = 我的礼品卡余额
change_profile_address_choice = 更改我的地址
plan_overview_choice = 我还欠多少？
pay_now_choice = 立即付款
extend_due_date_choice = 延期付款
payment_failed_choice = 付款失败
unrecognised_charge_choice = 有一笔我不认识的扣款
purchase_problem_choice = 收到的商品有问题
hardship_choice = 我现在付不起
data_request_choice = 我的个人数据

## Approval
approval_by_person = 谢谢。办理之前会先由人工客服核对，结果会在这里告诉您。

## Safety
safety_self_harm = 听到您这么难受，我很心疼，也很感谢您愿意告诉我们。现在就有一位人工客服加入对话陪着您。如果您有紧急危险，请马上拨打当地的紧急求助电话。
safety_threat = 我理解您非常生气。我们会认真对待威胁性的言语，所以从现在起由人工客服接手。如果有人处于危险中，请拨打当地的紧急求助电话。
safety_fraud = 很抱歉您遇到了这样的事。我马上请人工客服来，和您一起核实。请联系银行冻结可能受影响的银行卡，不要把密码或验证码告诉任何人，在这里也不要。
safety_bereavement = 请节哀，我们深表哀悼。人工客服会陪您办理，您不必再向机器解释。
safety_legal_threat = 我明白，也会认真对待。人工客服会了解事情的经过，并给您答复。
safety_abuse_warning = 我很想帮您。请让我们互相尊重地交流。
safety_abuse = 这样我无法继续下去。我会请人工客服来，对方能看到您写的全部内容。
shielded = 本次对话将由我们的一位团队主管继续跟进。请让我们以礼相待。
