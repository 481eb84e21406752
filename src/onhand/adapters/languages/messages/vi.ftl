greeting = Xin chào! Tôi có thể giúp gì cho bạn?
thanks = Không có gì! Tôi có thể giúp gì thêm không?
goodbye = Tạm biệt, cảm ơn bạn đã nhắn tin.
who_are_you = Tôi là trợ lý tự động. Tôi có thể tra cứu, thay đổi, hủy đơn hàng, yêu cầu trả hàng hoặc đổi hàng, hỗ trợ thanh toán và trả lời câu hỏi. Bạn có thể nói chuyện với nhân viên bất cứ lúc nào.
complaint = Tôi rất tiếc vì sự cố này. Hãy cho tôi biết chuyện gì đã xảy ra, hoặc nói chuyện với nhân viên.
not_understood = Xin lỗi, tôi chưa hiểu. Bạn có thể nói cách khác không?
asked_again = Ý tôi là câu hỏi bên dưới: vui lòng chọn một câu trả lời, hoặc nói theo cách của bạn.
asked_again_openly = Để tiếp tục, tôi cần câu trả lời cho câu hỏi bên dưới. Hãy nói theo cách của bạn, hoặc nói chuyện với nhân viên.
one_moment = Vui lòng chờ một chút, tôi vẫn đang tìm.
offer_person = Việc này tôi không tự giúp được. Nhân viên thì có thể: tôi gọi nhân viên nhé?
person_choice = Nói chuyện với nhân viên
next_errand = Tiếp theo: { $errand }
next_order = Tiếp theo: đơn hàng { $order }
back_to = Quay lại: { $errand }
noted_for_later = Tôi sẽ xử lý ngay sau việc này: { $errand }

## Who the customer is
ask_identity = Để kiểm tra, tôi cần biết bạn là ai. Địa chỉ email của bạn, hoặc họ tên đầy đủ và mã bưu chính là gì?
identity_not_found = Tôi không tìm thấy khách hàng với thông tin đó. Vui lòng kiểm tra chính tả.
identity_failed = Tôi không xác nhận được bạn là ai. Nhân viên có thể giúp bạn việc này.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = chưa gửi
status_changed = chưa gửi, đã thay đổi một lần
status_processed = đang trên đường
status_delivered = đã giao
status_cancelled = đã hủy
status_return_requested = đã yêu cầu trả hàng
status_exchange_requested = đã yêu cầu đổi hàng
method_gift_card = Thẻ quà tặng
method_credit_card = Thẻ tín dụng
method_paypal = PayPal
method_pay_later = Trả sau
due_paid = đã thanh toán
due_overdue = quá hạn
due_due_soon = sắp đến hạn
due_upcoming = chưa đến hạn
due_cancelled = đã hủy
due_refunded = đã hoàn tiền

## Which order, and how it stands
which_order = Về đơn hàng nào ạ?
order_not_found = Tôi không tìm thấy đơn hàng { $order } trong các đơn của bạn.
no_orders = Bạn chưa có đơn hàng nào với chúng tôi.
order_pending = Đơn hàng { $order } ({ $items }, { $total }) đang được chuẩn bị và chưa gửi đi.
order_processed = Đơn hàng { $order } ({ $items }) đang trên đường.
goes_to = Địa chỉ giao hàng: { $address }
tracking = Theo dõi: { $carrier } { $numbers }
expected_on = Dự kiến đến vào { $date }.
order_delivered = Đơn hàng { $order } ({ $items }) đã được giao.
delivered_on = Đã đến vào { $date }.
order_cancelled = Đơn hàng { $order } đã hủy.
order_return = Đơn hàng { $order } đã có yêu cầu trả hàng. Bạn sẽ nhận email hướng dẫn gửi lại sản phẩm.
order_exchange = Đơn hàng { $order } đã có yêu cầu đổi hàng. Bạn sẽ nhận email hướng dẫn gửi lại sản phẩm.
order_not_on_its_way = Đơn hàng { $order } hiện không có kiện hàng nào đang trên đường. Trạng thái: { $status }.
said_delivered_on = Theo đơn vị vận chuyển, hàng đã được giao vào { $date }.

## Cancelling
ask_cancel_reason = Vì sao bạn muốn hủy đơn hàng { $order }?
reason_no_longer_needed = Không còn cần nữa
reason_ordered_by_mistake = Đặt nhầm
confirm_cancel = Tôi hủy toàn bộ đơn hàng { $order } nhé? Sản phẩm: { $items }. Tổng: { $total }. Lý do: { $reason }.
confirm_yes = Có, hủy đi
confirm_no = Không, giữ lại
cancelled = Xong: đơn hàng { $order } đã hủy.
refund_at_once = { $amount } đã được hoàn vào thẻ quà tặng của bạn.
refund_later = { $amount } sẽ được hoàn về phương thức thanh toán ban đầu trong 5 đến 7 ngày làm việc.
refund_plan = Kế hoạch trả góp của bạn được điều chỉnh. Số tiền đã trả sẽ được hoàn trong 5 đến 7 ngày làm việc.
not_cancellable = Không thể hủy đơn hàng { $order } nữa: chỉ hủy được trước khi gửi hàng.
delivered_not_cancellable = Đơn hàng { $order } đã được giao nên không thể hủy. Thay vào đó, bạn có thể trả hàng.

## Before something is changed
details_changed = Trong lúc đó có thay đổi, nên tôi cần hỏi lại.
kept = Được, đơn hàng { $order } giữ nguyên.
nothing_changed = Được, không có gì thay đổi.
yes_do_it = Có, làm vậy đi
no_leave_it = Không, cứ để nguyên
refused_by_shop = Hệ thống đơn hàng không chấp nhận việc này. Tôi sẽ gọi nhân viên, họ sẽ thấy mọi điều bạn đã viết.
not_changeable = Không thể thay đổi đơn hàng { $order } nữa: chỉ đổi được trước khi gửi hàng. Trạng thái: { $status }.
changed_before = Sản phẩm trong đơn hàng { $order } đã được thay đổi một lần. Sau đó không thể thay đổi hoặc hủy đơn nữa.
delivered_not_changeable = Đơn hàng { $order } đã được giao nên không thể thay đổi. Bạn có thể trả hoặc đổi sản phẩm trong đơn.
payment_changed_before = Không thể thay đổi cách thanh toán của đơn hàng { $order } nữa.

## Items and their variants
which_pieces_change = Bạn muốn thay đổi sản phẩm nào trong đơn hàng { $order }? Vui lòng kể hết.
which_pieces_return = Bạn muốn trả sản phẩm nào trong đơn hàng { $order }? Vui lòng kể hết.
which_pieces_exchange = Bạn muốn đổi sản phẩm nào trong đơn hàng { $order }? Vui lòng kể hết.
which_piece = { $name }: ý bạn là cái nào?
ask_variant = { $item }: bạn muốn lấy gì thay thế?
variant_not_available = { $item }: hiện không có loại như vậy. Đây là những loại còn hàng.
no_variant = { $item }: hiện không còn loại nào khác.
only_once = Mỗi đơn hàng chỉ làm được việc này một lần. Vui lòng kiểm tra xem đã liệt kê đủ những gì bạn muốn đổi chưa.
difference_paid = Chênh lệch cần trả: { $amount } ({ $method })
difference_back = Chênh lệch bạn được hoàn: { $amount } ({ $method })
difference_none = Giá không thay đổi.
confirm_change_items = Tôi thay đổi đơn hàng { $order } như vậy nhé?
items_changed = Xong: đơn hàng { $order } đã được thay đổi.
confirm_exchange = Tôi gửi yêu cầu đổi hàng này cho đơn hàng { $order } nhé?
exchange_requested = Xong: đã yêu cầu đổi hàng cho đơn hàng { $order }. Bạn sẽ nhận email hướng dẫn gửi lại sản phẩm. Bạn không cần đặt hàng lại.
items_back = Sản phẩm gửi lại: { $items }
refund_to = Hoàn tiền: { $amount } ({ $method })
confirm_return = Tôi gửi yêu cầu trả hàng này cho đơn hàng { $order } nhé?
return_requested = Xong: đã yêu cầu trả hàng cho đơn hàng { $order }. Bạn sẽ nhận email hướng dẫn gửi lại sản phẩm. { $amount } sẽ được hoàn khi chúng tôi nhận được hàng.
not_returnable = Hiện không thể trả hoặc đổi sản phẩm nào của đơn hàng { $order }: chỉ làm được sau khi giao hàng. Trạng thái: { $status }.
returned_before = Đơn hàng { $order } đã có yêu cầu trả hàng rồi.
exchanged_before = Đơn hàng { $order } đã có yêu cầu đổi hàng rồi.
pending_not_returnable = Đơn hàng { $order } chưa gửi đi nên không có gì để gửi trả. Thay vào đó, bạn có thể thay đổi hoặc hủy đơn.

## Payment methods
ask_method_difference = Phần chênh lệch giá sẽ được trả hoặc hoàn qua phương thức thanh toán nào?
ask_method_refund = Tiền hoàn sẽ về đâu: phương thức thanh toán ban đầu hay thẻ quà tặng?
ask_method_new = Bạn muốn dùng phương thức thanh toán nào thay thế?
ask_method_pay = Bạn muốn thanh toán bằng phương thức nào?
payment_not_possible = Ở đây không dùng được phương thức thanh toán đó.
no_payment_method = Bạn không có phương thức thanh toán nào dùng được ở đây. Nhân viên có thể giúp bạn việc này.
no_other_method = Bạn không có phương thức thanh toán nào khác cho đơn hàng này.
no_method_to_pay = Bạn không có phương thức nào để thanh toán khoản này.
paid_with_now = Số tiền: { $amount }. Phương thức thanh toán: { $method }
confirm_change_payment = Tôi đổi phương thức thanh toán của đơn hàng { $order } nhé?
payment_changed = Xong: phương thức thanh toán của đơn hàng { $order } là { $method }.
first_method_refunded = { $amount } sẽ được hoàn về phương thức thanh toán cũ trong 5 đến 7 ngày làm việc.

## Addresses
ask_address = Địa chỉ mới là gì? Vui lòng cho tôi biết tên đường, thành phố và mã bưu chính.
ask_street = Số nhà và tên đường là gì?
ask_city = Ở thành phố nào?
ask_postcode = Mã bưu chính là gì?
ask_state = Ở tỉnh hoặc bang nào?
new_address = Địa chỉ mới: { $address }
confirm_change_address = Tôi gửi đơn hàng { $order } đến địa chỉ này nhé?
address_changed = Xong: đơn hàng { $order } sẽ được giao đến { $address }.
confirm_profile_address = Tôi lưu đây làm địa chỉ trong tài khoản của bạn nhé?
profile_address_changed = Xong: địa chỉ trong tài khoản của bạn là { $address }.
orders_keep_address = Các đơn đã đặt vẫn giữ địa chỉ lúc đặt hàng.

## Refunds, products, gift cards
refunds_made = Các khoản hoàn tiền cho đơn hàng { $order }:
refund_line = { $amount } về: { $method }
refund_takes = Với thẻ quà tặng, tiền về ngay. Còn lại mất 5 đến 7 ngày làm việc.
refund_after_return = Đơn hàng { $order } sẽ được hoàn tiền khi chúng tôi nhận lại hàng.
no_refund = Đơn hàng { $order } không có khoản hoàn tiền nào. Trạng thái: { $status }.
which_product = Ý bạn là sản phẩm nào?
no_such_product = Tôi không tìm thấy sản phẩm đó.
options_available = { $product }: có { $count } lựa chọn.
no_gift_card = Tài khoản của bạn không có thẻ quà tặng nào.
gift_card_holds = Thẻ quà tặng { $card }: { $amount }

## Paying later
which_plan = Về khoản thanh toán của đơn hàng nào ạ?
plan_not_found = Tôi không tìm thấy khoản thanh toán nào của đơn hàng { $order }.
no_plans = Bạn không có khoản nào cần thanh toán với chúng tôi.
plan_open = Đơn hàng { $order }: còn phải trả { $amount }.
plans_shown = Đây là các khoản chưa thanh toán:
plan_line = Đơn hàng { $order }: { $amount }
plan_settled = Đơn hàng { $order } đã thanh toán đủ. Không còn khoản nào.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Bạn muốn thanh toán khoản nào?
which_due_date = Bạn muốn dời khoản thanh toán nào?
pays = { $amount }, hạn thanh toán: { $date }, phương thức: { $method }
confirm_pay = Tôi thanh toán { $amount } ngay bây giờ nhé?
paid = Xong: đã thanh toán { $amount } bằng { $method }.
left_to_pay = Đơn hàng { $order }: còn phải trả { $amount }.
ask_days = Hạn thanh toán là { $date }. Bạn muốn dời bao nhiêu ngày? Có thể dời một lần, tối đa 30 ngày.
days_option = { $days } ngày, đến { $date }
moves_due_date = { $amount }: hạn mới { $to } thay cho { $from }
confirm_extend = Tôi dời hạn thanh toán như vậy nhé? Chỉ dời được một lần.
extended = Xong: hạn thanh toán của { $amount } bây giờ là { $date }.
extended_before = Hạn này đã được dời đến { $date } rồi. Chỉ dời được một lần.
cannot_extend = Không thể dời hạn này ở đây. Tôi sẽ gọi nhân viên, họ sẽ thấy mọi điều bạn đã viết.
ask_try_again = Bạn muốn thanh toán ngay bây giờ, hay nói chuyện với nhân viên?

## To a person, and why
merchant_unavailable = Hiện tôi không truy cập được hệ thống đơn hàng. Tôi sẽ gọi nhân viên, họ sẽ thấy mọi điều bạn đã viết.
action_unknown = Tôi không biết việc đó đã xong chưa. Tôi sẽ gọi nhân viên kiểm tra để không việc gì xảy ra hai lần.
handed_over = Tôi sẽ gọi nhân viên, họ sẽ thấy mọi điều bạn đã viết.
parcel_to_person = Tôi rất tiếc vì đơn hàng { $order } chưa đến tay bạn. Tôi sẽ gọi nhân viên tìm hàng cùng đơn vị vận chuyển.
payment_to_person = Tôi rất tiếc vì thanh toán không thành công. Tôi sẽ gọi nhân viên tìm hiểu nguyên nhân.
charge_to_person = Cảm ơn bạn đã cho chúng tôi biết. Tôi sẽ gọi nhân viên ngay để cùng bạn kiểm tra. Vui lòng không bao giờ chia sẻ mật khẩu hoặc mã, kể cả với chúng tôi.
problem_to_person = Tôi rất tiếc về việc này. Tôi sẽ gọi nhân viên giải quyết giúp bạn. Nếu có ảnh, bạn hãy chuẩn bị sẵn.
hardship_to_person = Cảm ơn bạn đã cho chúng tôi biết. Chúng ta sẽ cùng tìm cách. Tôi sẽ gọi nhân viên có thể giúp bạn, và từ giờ đến lúc đó bạn không cần làm gì thêm.
data_to_person = Dữ liệu của bạn là của bạn. Tôi sẽ gọi nhân viên xử lý yêu cầu của bạn.

## What the assistant can do, as customers choose it
order_status_choice = Đơn hàng của tôi ở đâu?
parcel_not_received_choice = Chưa nhận được hàng
cancel_order_choice = Hủy đơn hàng
change_order_items_choice = Đổi sản phẩm trong đơn
change_order_address_choice = Đổi địa chỉ đơn hàng
change_order_payment_choice = Đổi cách thanh toán đơn hàng
return_items_choice = Trả hàng
exchange_items_choice = Đổi hàng
refund_status_choice = Tiền hoàn của tôi đâu?
product_options_choice = Kích cỡ, màu sắc và giá
gift_card_balance_choice = Số dư thẻ quà tặng
change_profile_address_choice = Đổi địa chỉ của tôi
plan_overview_choice = Tôi còn nợ bao nhiêu?
pay_now_choice = Thanh toán ngay
extend_due_date_choice = Thêm thời gian thanh toán
payment_failed_choice = Thanh toán không thành công
unrecognised_charge_choice = Khoản trừ tiền tôi không nhận ra
purchase_problem_choice = Hàng tôi nhận có vấn đề
hardship_choice = Hiện tôi không thể trả
data_request_choice = Dữ liệu cá nhân của tôi

## Approval
approval_by_person = Cảm ơn bạn. Nhân viên sẽ kiểm tra trước khi thực hiện và trả lời bạn ngay tại đây.

## Safety
safety_self_harm = Tôi rất buồn khi biết bạn đang khổ tâm đến vậy, và tôi mừng vì bạn đã nói với chúng tôi. Một nhân viên đang vào cuộc trò chuyện này ngay bây giờ để ở bên bạn. Nếu bạn đang gặp nguy hiểm tức thì, vui lòng gọi ngay số khẩn cấp tại nơi bạn ở.
safety_threat = Tôi hiểu bạn đang rất bức xúc. Ở đây những lời đe dọa được xem xét nghiêm túc, nên từ giờ nhân viên sẽ tiếp nhận cuộc trò chuyện. Nếu có ai đang gặp nguy hiểm, vui lòng gọi số khẩn cấp tại nơi bạn ở.
safety_fraud = Tôi rất tiếc vì chuyện này đã xảy ra với bạn. Tôi sẽ gọi nhân viên ngay để cùng bạn kiểm tra. Vui lòng nhờ ngân hàng khóa mọi thẻ có thể bị ảnh hưởng, và đừng cho ai biết mật khẩu hoặc mã, kể cả ở đây.
safety_bereavement = Tôi xin thành thật chia buồn cùng bạn. Nhân viên sẽ cùng bạn lo việc này, để bạn không phải giải thích với một cái máy.
safety_legal_threat = Tôi hiểu, và tôi xem đây là việc nghiêm túc. Nhân viên sẽ xem xét những gì đã xảy ra và trả lời bạn.
safety_abuse_warning = Tôi muốn giúp bạn. Xin hãy nói chuyện với nhau một cách tôn trọng.
safety_abuse = Tôi không thể tiếp tục như thế này. Tôi sẽ gọi nhân viên, họ sẽ thấy mọi điều bạn đã viết.
shielded = Một trưởng nhóm của chúng tôi sẽ tiếp tục cuộc trò chuyện này. Xin hãy trao đổi với nhau một cách tôn trọng.
