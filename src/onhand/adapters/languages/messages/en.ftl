greeting = Hello! How can I help you?
thanks = You're welcome! Is there anything else I can do?
goodbye = Goodbye, and thank you for writing.
who_are_you = I'm the automated assistant. I can look up orders, change, cancel, return or exchange them, help with payments, and answer questions. You can talk to a person at any time.
complaint = I'm sorry that this has gone wrong. Tell me what happened, or talk to a person.
not_understood = I'm sorry, I didn't understand that. Could you put it another way?
asked_again = I mean the question below: please pick one of the answers, or tell me in your own words.
asked_again_openly = I need the answer to the question below to go on. Tell me in your own words, or talk to a person.
one_moment = One moment, please. I'm still looking.
offer_person = I can't help with this myself. A person can: shall I get one?
person_choice = Talk to a person
next_errand = Next: { $errand }
next_order = Next: order { $order }
back_to = Back to: { $errand }
noted_for_later = I'll come to this right after: { $errand }

## Who the customer is
ask_identity = To look that up, I need to know who you are. What is your e-mail address, or your full name and postcode?
identity_not_found = I can't find a customer with those details. Please check the spelling.
identity_failed = I couldn't confirm who you are. A person can help you with this.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = not sent yet
status_changed = not sent yet, changed once
status_processed = on its way
status_delivered = delivered
status_cancelled = cancelled
status_return_requested = return requested
status_exchange_requested = exchange requested
method_gift_card = Gift card
method_credit_card = Credit card
method_paypal = PayPal
method_pay_later = Pay later
due_paid = paid
due_overdue = overdue
due_due_soon = due soon
due_upcoming = not due yet
due_cancelled = cancelled
due_refunded = refunded

## Which order, and how it stands
which_order = Which order is it about?
order_not_found = I can't find an order { $order } among yours.
no_orders = You have no orders with us.
order_pending = Order { $order } ({ $items }, { $total }) is being prepared and has not been sent yet.
order_processed = Order { $order } ({ $items }) is on its way.
goes_to = It goes to: { $address }
tracking = Tracking: { $carrier } { $numbers }
expected_on = It should arrive on { $date }.
order_delivered = Order { $order } ({ $items }) has been delivered.
delivered_on = It arrived on { $date }.
order_cancelled = Order { $order } is cancelled.
order_return = A return has been requested for order { $order }. You get an e-mail about how to send the items back.
order_exchange = An exchange has been requested for order { $order }. You get an e-mail about how to send the items back.
order_not_on_its_way = Order { $order } has no parcel on its way now. Status: { $status }.
said_delivered_on = The carrier says that it was delivered on { $date }.

## Cancelling
ask_cancel_reason = Why would you like to cancel order { $order }?
reason_no_longer_needed = No longer needed
reason_ordered_by_mistake = Ordered by mistake
confirm_cancel = Shall I cancel the whole order { $order }? Items: { $items }. Total: { $total }. Reason: { $reason }.
confirm_yes = Yes, cancel it
confirm_no = No, keep it
cancelled = Done: order { $order } is cancelled.
refund_at_once = { $amount } is back on your gift card now.
refund_later = { $amount } will be refunded to your original payment method within 5 to 7 business days.
refund_plan = Your payment plan is adjusted. What you have already paid is refunded within 5 to 7 business days.
not_cancellable = Order { $order } can no longer be cancelled: only an order that has not been sent can.
delivered_not_cancellable = Order { $order } has been delivered already, so it cannot be cancelled. You can return it instead.

## Before something is changed
details_changed = Something has changed meanwhile, so I have to ask again.
kept = All right, order { $order } stays as it is.
nothing_changed = All right, nothing is changed.
yes_do_it = Yes, do it
no_leave_it = No, leave it as it is
refused_by_shop = The order system did not accept this. I'm bringing in a person, who will see everything you wrote.
not_changeable = Order { $order } can no longer be changed: only an order that has not been sent can. Status: { $status }.
changed_before = The items of order { $order } were changed once already. It cannot be changed or cancelled after that.
delivered_not_changeable = Order { $order } has been delivered already, so it cannot be changed. You can return or exchange what is in it.
payment_changed_before = The payment of order { $order } cannot be changed any more.

## Items and their variants
which_pieces_change = Which items of order { $order } would you like to change? Please name all of them.
which_pieces_return = Which items of order { $order } would you like to return? Please name all of them.
which_pieces_exchange = Which items of order { $order } would you like to exchange? Please name all of them.
which_piece = Which one do you mean: which { $name }?
ask_variant = What would you like instead of { $item }?
variant_not_available = { $item }: there is none like that at the moment. These are available.
no_variant = { $item }: no other variant is available at the moment.
only_once = This can be done only once for an order. Please check that everything you want changed is listed.
difference_paid = Difference to pay: { $amount }, with { $method }
difference_back = Difference that you get back: { $amount }, to { $method }
difference_none = The price stays the same.
confirm_change_items = Shall I change order { $order } like this?
items_changed = Done: order { $order } is changed.
confirm_exchange = Shall I request this exchange for order { $order }?
exchange_requested = Done: the exchange for order { $order } is requested. You get an e-mail about how to send the items back. There is no need to order again.
items_back = Items to return: { $items }
refund_to = Refund: { $amount }, to { $method }
confirm_return = Shall I request this return for order { $order }?
return_requested = Done: the return for order { $order } is requested. You get an e-mail about how to send the items back. { $amount } is refunded once they are here.
not_returnable = Nothing of order { $order } can be returned or exchanged now: only a delivered order can. Status: { $status }.
returned_before = A return has been requested for order { $order } already.
exchanged_before = An exchange has been requested for order { $order } already.
pending_not_returnable = Order { $order } has not been sent yet, so there is nothing to send back. It can be changed or cancelled instead.

## Payment methods
ask_method_difference = Which payment method shall the price difference be paid with or go back to?
ask_method_refund = Where shall the refund go: to the original payment method, or to a gift card?
ask_method_new = Which payment method would you like to use instead?
ask_method_pay = Which payment method would you like to pay with?
payment_not_possible = That payment method is not possible here.
no_payment_method = You have no payment method that is possible here. A person can help you with this.
no_other_method = You have no other payment method that could pay for this order.
no_method_to_pay = You have no payment method that could pay this.
paid_with_now = { $amount } is paid with: { $method }
confirm_change_payment = Shall I change the payment of order { $order }?
payment_changed = Done: order { $order } is paid with { $method }.
first_method_refunded = { $amount } goes back to the first payment method within 5 to 7 business days.

## Addresses
ask_address = What is the new address? Please give me street, town and postcode.
ask_street = What is the street and number?
ask_city = Which town is it in?
ask_postcode = What is the postcode?
ask_state = Which state is it in?
new_address = New address: { $address }
confirm_change_address = Shall I send order { $order } to this address?
address_changed = Done: order { $order } goes to { $address }.
confirm_profile_address = Shall I make this the address in your account?
profile_address_changed = Done: the address in your account is { $address }.
orders_keep_address = Orders that you have placed keep the address that they were placed with.

## Refunds, products, gift cards
refunds_made = Refunds for order { $order }:
refund_line = { $amount } to: { $method }
refund_takes = On a gift card the money is there at once. Otherwise it takes 5 to 7 business days.
refund_after_return = The refund for order { $order } is made once the items are back with us.
no_refund = There is no refund for order { $order }. Status: { $status }.
which_product = Which product do you mean?
no_such_product = I can't find that product.
options_available = { $product }: { $count ->
    [one] { $count } variant is available.
   *[other] { $count } variants are available.
  }
no_gift_card = You have no gift card in your account.
gift_card_holds = Gift card { $card }: { $amount }

## Paying later
which_plan = Which order's payments is it about?
plan_not_found = I can't find payments for an order { $order }.
no_plans = You have no open payments with us.
plan_open = Order { $order }: { $amount } is still to be paid.
plans_shown = This is what is open:
plan_line = Order { $order }: { $amount }
plan_settled = Order { $order } is paid in full. Nothing is open.
instalment_line = { $amount } on { $date }: { $status }
which_instalment = Which payment would you like to make?
which_due_date = Which payment would you like to make later?
pays = { $amount }, due on { $date }, with: { $method }
confirm_pay = Shall I pay { $amount } now?
paid = Done: { $amount } is paid with { $method }.
left_to_pay = Order { $order }: { $amount } is left to pay.
ask_days = It is due on { $date }. By how many days would you like to move it? Up to 30 are possible, once.
days_option = { $days ->
    [one] { $days } day, until { $date }
   *[other] { $days } days, until { $date }
  }
moves_due_date = { $amount }: due on { $to } instead of { $from }
confirm_extend = Shall I move the due date like this? It is possible only once.
extended = Done: { $amount } is due on { $date } now.
extended_before = This due date was moved to { $date } already. It can be moved only once.
cannot_extend = This due date cannot be moved here. I'm bringing in a person, who will see everything you wrote.
ask_try_again = Would you like to pay now, or talk to a person?

## To a person, and why
merchant_unavailable = I can't reach our order system right now. I'm bringing in a person, who will see everything you wrote.
action_unknown = I can't tell whether that went through. I'm bringing in a person to check, so that nothing happens twice.
handed_over = I'm bringing in a person, who will see everything you wrote.
parcel_to_person = I'm sorry that order { $order } has not reached you. I'm bringing in a person who looks for it with the carrier.
payment_to_person = I'm sorry that the payment did not go through. I'm bringing in a person who finds out why.
charge_to_person = Thank you for telling us. I'm bringing in a person at once to look into this with you. Please never share passwords or codes, not even with us.
problem_to_person = I'm sorry about that. I'm bringing in a person who puts it right. If you have photos, keep them at hand.
hardship_to_person = Thank you for telling us. We will look for a way together. I'm bringing in a person who can, and nothing more is asked of you until then.
data_to_person = Your data is yours. I'm bringing in a person who takes care of your request.

## What the assistant can do, as customers choose it
order_status_choice = Where is my order?
parcel_not_received_choice = A parcel has not arrived
cancel_order_choice = Cancel an order
change_order_items_choice = Change items in an order
change_order_address_choice = Change an order's address
change_order_payment_choice = Change how an order is paid
return_items_choice = Return something
exchange_items_choice = Exchange something
refund_status_choice = Where is my refund?
product_options_choice = Sizes, colours and prices
gift_card_balance_choice = My gift card's balance
change_profile_address_choice = Change my address
plan_overview_choice = What do I owe?
pay_now_choice = Pay now
extend_due_date_choice = More time to pay
payment_failed_choice = A payment failed
unrecognised_charge_choice = A charge that I don't recognise
purchase_problem_choice = Something is wrong with what I got
hardship_choice = I can't pay at the moment
data_request_choice = My personal data

## Approval
approval_by_person = Thank you. A colleague checks this before it is done, and you hear from them right here.

## Safety
safety_self_harm = I'm so sorry that things are this hard for you, and I'm glad that you told us. A person is joining this conversation now to be there for you. If you are in immediate danger, please call your local emergency number right away.
safety_threat = I understand that you are very upset. Threats are taken seriously here, so a person takes over from now on. If anybody is in danger, please call your local emergency number.
safety_fraud = I'm sorry that this happened to you. I'm bringing in a person at once to look into it with you. Please have your bank block any card that may be affected, and give nobody passwords or codes, not even here.
safety_bereavement = I'm very sorry for your loss. A person takes care of this with you, so that you don't have to explain it to a machine.
safety_legal_threat = I understand, and I take this seriously. A person looks at what happened and answers you.
safety_abuse_warning = I'd like to help you. Let's speak to each other with respect, please.
safety_abuse = I can't go on like this. I'm bringing in a person, who will see everything you wrote.
shielded = One of our team leads goes on with this conversation. Let's speak to each other with respect, please.
