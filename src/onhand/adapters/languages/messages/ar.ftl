greeting = مرحبًا! كيف يمكنني مساعدتك؟
thanks = على الرحب والسعة! هل من شيء آخر أستطيع فعله؟
goodbye = مع السلامة، وشكرًا لمراسلتنا.
who_are_you = أنا المساعد الآلي. أستطيع الاستعلام عن الطلبات وتعديلها وإلغاءها وإرجاعها واستبدالها، والمساعدة في المدفوعات، والإجابة عن الأسئلة. يمكنك التحدث إلى شخص في أي وقت.
complaint = يؤسفني أن الأمور لم تسر كما يجب. أخبرني بما حدث، أو تحدث إلى شخص.
not_understood = عذرًا، لم أفهم ذلك. هل يمكنك قوله بطريقة أخرى؟
asked_again = أقصد السؤال أدناه: يرجى اختيار أحد الأجوبة، أو أخبرني بكلماتك.
asked_again_openly = أحتاج إلى جواب السؤال أدناه لأتابع. أخبرني بكلماتك، أو تحدث إلى شخص.
one_moment = لحظة من فضلك، ما زلت أبحث.
offer_person = لا أستطيع المساعدة في هذا بنفسي. يستطيع ذلك شخص: هل أستدعي أحدًا؟
person_choice = التحدث إلى شخص
next_errand = التالي: { $errand }
next_order = التالي: الطلب { $order }
back_to = نعود إلى: { $errand }
noted_for_later = سأهتم بهذا بعد ذلك مباشرة: { $errand }

## Who the customer is
ask_identity = لأتحقق من ذلك أحتاج إلى معرفة من أنت. ما بريدك الإلكتروني، أو اسمك الكامل ورمزك البريدي؟
identity_not_found = لا أجد عميلًا بهذه البيانات. يرجى التحقق من كتابتها.
identity_failed = لم أتمكن من التأكد من هويتك. يمكن لشخص مساعدتك في ذلك.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = لم يُرسل بعد
status_changed = لم يُرسل بعد، وعُدّل مرة واحدة
status_processed = في الطريق
status_delivered = تم التسليم
status_cancelled = ملغى
status_return_requested = طُلب الإرجاع
status_exchange_requested = طُلب الاستبدال
method_gift_card = بطاقة هدية
method_credit_card = بطاقة ائتمان
method_paypal = PayPal
method_pay_later = الدفع لاحقًا
due_paid = مدفوع
due_overdue = متأخر
due_due_soon = يُستحق قريبًا
due_upcoming = لم يُستحق بعد
due_cancelled = ملغى
due_refunded = أُعيد المبلغ

## Which order, and how it stands
which_order = ما الطلب المقصود؟
order_not_found = لا أجد الطلب { $order } بين طلباتك.
no_orders = ليست لديك طلبات عندنا.
order_pending = الطلب { $order } ({ $items }، { $total }) قيد التحضير ولم يُرسل بعد.
order_processed = الطلب { $order } ({ $items }) في الطريق.
goes_to = عنوان التوصيل: { $address }
tracking = التتبع: { $carrier } { $numbers }
expected_on = يُتوقع وصوله في { $date }.
order_delivered = تم تسليم الطلب { $order } ({ $items }).
delivered_on = وصل في { $date }.
order_cancelled = الطلب { $order } ملغى.
order_return = طُلب إرجاع الطلب { $order }. ستصلك رسالة بريد إلكتروني عن كيفية إعادة المنتجات.
order_exchange = طُلب استبدال الطلب { $order }. ستصلك رسالة بريد إلكتروني عن كيفية إعادة المنتجات.
order_not_on_its_way = ليس للطلب { $order } طرد في الطريق الآن. الحالة: { $status }.
said_delivered_on = تقول شركة الشحن إنه سُلّم في { $date }.

## Cancelling
ask_cancel_reason = لماذا تريد إلغاء الطلب { $order }؟
reason_no_longer_needed = لم أعد بحاجة إليه
reason_ordered_by_mistake = طُلب بالخطأ
confirm_cancel = هل ألغي الطلب { $order } بالكامل؟ المنتجات: { $items }. المجموع: { $total }. السبب: { $reason }.
confirm_yes = نعم، ألغِه
confirm_no = لا، أبقِه
cancelled = تم: الطلب { $order } ملغى.
refund_at_once = عاد { $amount } إلى بطاقة هديتك الآن.
refund_later = سيُعاد { $amount } إلى وسيلة الدفع الأصلية خلال 5 إلى 7 أيام عمل.
refund_plan = ستُعدَّل خطة دفعك. وما دفعته يُعاد إليك خلال 5 إلى 7 أيام عمل.
not_cancellable = لم يعد ممكنًا إلغاء الطلب { $order }: يمكن ذلك قبل الإرسال فقط.
delivered_not_cancellable = تم تسليم الطلب { $order } بالفعل، لذا لا يمكن إلغاؤه. يمكنك إرجاعه بدلًا من ذلك.

## Before something is changed
details_changed = تغيّر شيء في هذه الأثناء، لذا عليّ أن أسأل مجددًا.
kept = حسنًا، يبقى الطلب { $order } كما هو.
nothing_changed = حسنًا، لن يتغير شيء.
yes_do_it = نعم، نفّذ ذلك
no_leave_it = لا، اتركه كما هو
refused_by_shop = لم يقبل نظام الطلبات هذا. سأستدعي شخصًا يرى كل ما كتبته.
not_changeable = لم يعد ممكنًا تعديل الطلب { $order }: يمكن ذلك قبل الإرسال فقط. الحالة: { $status }.
changed_before = سبق تعديل منتجات الطلب { $order } مرة. لا يمكن تعديله أو إلغاؤه بعد ذلك.
delivered_not_changeable = تم تسليم الطلب { $order } بالفعل، لذا لا يمكن تعديله. يمكنك إرجاع ما فيه أو استبداله.
payment_changed_before = لم يعد ممكنًا تغيير طريقة دفع الطلب { $order }.

## Items and their variants
which_pieces_change = أي منتجات من الطلب { $order } تريد تعديلها؟ يرجى ذكرها كلها.
which_pieces_return = أي منتجات من الطلب { $order } تريد إرجاعها؟ يرجى ذكرها كلها.
which_pieces_exchange = أي منتجات من الطلب { $order } تريد استبدالها؟ يرجى ذكرها كلها.
which_piece = { $name }: أيّ واحد تقصد؟
ask_variant = { $item }: ماذا تريد بدلًا منه؟
variant_not_available = { $item }: لا يتوفر خيار كهذا حاليًا. هذه هي الخيارات المتوفرة.
no_variant = { $item }: لا يتوفر خيار آخر حاليًا.
only_once = يمكن فعل هذا مرة واحدة فقط لكل طلب. يرجى التأكد من أن كل ما تريد تغييره مذكور.
difference_paid = الفرق المطلوب دفعه: { $amount } ({ $method })
difference_back = الفرق الذي يُعاد إليك: { $amount } ({ $method })
difference_none = يبقى السعر كما هو.
confirm_change_items = هل أعدّل الطلب { $order } على هذا النحو؟
items_changed = تم: عُدّل الطلب { $order }.
confirm_exchange = هل أسجّل طلب الاستبدال هذا للطلب { $order }؟
exchange_requested = تم: سُجّل الاستبدال للطلب { $order }. ستصلك رسالة بريد إلكتروني عن كيفية إعادة المنتجات. لا حاجة إلى الطلب من جديد.
items_back = المنتجات المُعادة: { $items }
refund_to = المبلغ المسترد: { $amount } ({ $method })
confirm_return = هل أسجّل طلب الإرجاع هذا للطلب { $order }؟
return_requested = تم: سُجّل الإرجاع للطلب { $order }. ستصلك رسالة بريد إلكتروني عن كيفية إعادة المنتجات. سيُعاد إليك { $amount } عندما تصلنا.
not_returnable = لا يمكن الآن إرجاع شيء من الطلب { $order } أو استبداله: يمكن ذلك بعد التسليم فقط. الحالة: { $status }.
returned_before = سبق أن طُلب إرجاع للطلب { $order }.
exchanged_before = سبق أن طُلب استبدال للطلب { $order }.
pending_not_returnable = لم يُرسل الطلب { $order } بعد، فليس هناك ما يُعاد. يمكن تعديله أو إلغاؤه بدلًا من ذلك.

## Payment methods
ask_method_difference = بأي وسيلة دفع يُدفع فرق السعر أو يُعاد؟
ask_method_refund = إلى أين يُعاد المبلغ: إلى وسيلة الدفع الأصلية أم إلى بطاقة هدية؟
ask_method_new = ما وسيلة الدفع التي تريد استخدامها بدلًا منها؟
ask_method_pay = بأي وسيلة دفع تريد الدفع؟
payment_not_possible = وسيلة الدفع هذه غير ممكنة هنا.
no_payment_method = ليست لديك وسيلة دفع ممكنة هنا. يمكن لشخص مساعدتك في ذلك.
no_other_method = ليست لديك وسيلة دفع أخرى يمكن أن تغطي هذا الطلب.
no_method_to_pay = ليست لديك وسيلة دفع يمكن أن تغطي هذا المبلغ.
paid_with_now = المبلغ: { $amount }. وسيلة الدفع: { $method }
confirm_change_payment = هل أغيّر وسيلة دفع الطلب { $order }؟
payment_changed = تم: وسيلة دفع الطلب { $order } هي الآن { $method }.
first_method_refunded = يُعاد { $amount } إلى وسيلة الدفع الأولى خلال 5 إلى 7 أيام عمل.

## Addresses
ask_address = ما العنوان الجديد؟ يرجى ذكر الشارع والمدينة والرمز البريدي.
ask_street = ما اسم الشارع ورقم المبنى؟
ask_city = في أي مدينة؟
ask_postcode = ما الرمز البريدي؟
ask_state = في أي ولاية أو منطقة؟
new_address = العنوان الجديد: { $address }
confirm_change_address = هل أرسل الطلب { $order } إلى هذا العنوان؟
address_changed = تم. عنوان توصيل الطلب { $order }: { $address }.
confirm_profile_address = هل أجعل هذا العنوان عنوان حسابك؟
profile_address_changed = تم. العنوان في حسابك: { $address }.
orders_keep_address = تحتفظ الطلبات السابقة بالعنوان الذي قُدّمت به.

## Refunds, products, gift cards
refunds_made = المبالغ المستردة للطلب { $order }:
refund_line = { $amount } إلى: { $method }
refund_takes = على بطاقة الهدية يصل المبلغ فورًا. وإلا فيستغرق 5 إلى 7 أيام عمل.
refund_after_return = يُعاد مبلغ الطلب { $order } عندما تصلنا المنتجات.
no_refund = ليس للطلب { $order } مبلغ مسترد. الحالة: { $status }.
which_product = أي منتج تقصد؟
no_such_product = لا أجد هذا المنتج.
options_available = { $product }: { $count ->
    [zero] لا تتوفر أي خيارات.
    [one] يتوفر خيار واحد.
    [two] يتوفر خياران.
    [few] تتوفر { $count } خيارات.
    [many] يتوفر { $count } خيارًا.
   *[other] يتوفر { $count } خيار.
  }
no_gift_card = ليست في حسابك بطاقة هدية.
gift_card_holds = بطاقة الهدية { $card }: { $amount }

## Paying later
which_plan = مدفوعات أي طلب تقصد؟
plan_not_found = لا أجد مدفوعات للطلب { $order }.
no_plans = ليست لديك مدفوعات مستحقة عندنا.
plan_open = الطلب { $order }: بقي للدفع { $amount }.
plans_shown = هذا ما بقي للدفع:
plan_line = الطلب { $order }: { $amount }
plan_settled = الطلب { $order } مدفوع بالكامل. لم يبقَ شيء للدفع.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = أي دفعة تريد أن تدفع؟
which_due_date = أي دفعة تريد تأجيلها؟
pays = { $amount }، تاريخ الاستحقاق: { $date }، وسيلة الدفع: { $method }
confirm_pay = هل أدفع { $amount } الآن؟
paid = تم دفع { $amount }. وسيلة الدفع: { $method }.
left_to_pay = الطلب { $order }: بقي للدفع { $amount }.
ask_days = موعد الدفع { $date }. كم يومًا تريد تأجيله؟ يمكن ذلك مرة واحدة، لمدة 30 يومًا على الأكثر.
days_option = { $days ->
    [zero] { $days } يوم، حتى { $date }
    [one] يوم واحد، حتى { $date }
    [two] يومان، حتى { $date }
    [few] { $days } أيام، حتى { $date }
    [many] { $days } يومًا، حتى { $date }
   *[other] { $days } يوم، حتى { $date }
  }
moves_due_date = { $amount }: الموعد الجديد { $to } بدلًا من { $from }
confirm_extend = هل أؤجل موعد الدفع على هذا النحو؟ يمكن ذلك مرة واحدة فقط.
extended = تم: موعد دفع { $amount } هو الآن { $date }.
extended_before = سبق تأجيل هذا الموعد إلى { $date }. يمكن تأجيله مرة واحدة فقط.
cannot_extend = لا يمكن تأجيل هذا الموعد هنا. سأستدعي شخصًا يرى كل ما كتبته.
ask_try_again = هل تريد الدفع الآن، أم التحدث إلى شخص؟

## To a person, and why
merchant_unavailable = لا أستطيع الوصول إلى نظام الطلبات الآن. سأستدعي شخصًا يرى كل ما كتبته.
action_unknown = لا أعرف إن كان ذلك قد تم. سأستدعي شخصًا للتحقق، حتى لا يحدث شيء مرتين.
handed_over = سأستدعي شخصًا يرى كل ما كتبته.
parcel_to_person = يؤسفني أن الطلب { $order } لم يصلك. سأستدعي شخصًا يبحث عنه مع شركة الشحن.
payment_to_person = يؤسفني أن الدفع لم ينجح. سأستدعي شخصًا يعرف السبب.
charge_to_person = شكرًا لإخبارنا. سأستدعي شخصًا على الفور لينظر في هذا معك. يرجى عدم مشاركة كلمات المرور أو الرموز أبدًا، ولا حتى معنا.
problem_to_person = يؤسفني ذلك. سأستدعي شخصًا يصلح الأمر. إن كانت لديك صور فأبقها في متناول يدك.
hardship_to_person = شكرًا لإخبارنا. سنبحث معًا عن حل. سأستدعي شخصًا يستطيع مساعدتك، ولا شيء مطلوب منك حتى ذلك الحين.
data_to_person = بياناتك ملكك. سأستدعي شخصًا يهتم بطلبك.

## What the assistant can do, as customers choose it
order_status_choice = أين طلبي؟
parcel_not_received_choice = لم يصلني طرد
cancel_order_choice = إلغاء طلب
change_order_items_choice = تعديل منتجات طلب
change_order_address_choice = تغيير عنوان طلب
change_order_payment_choice = تغيير طريقة دفع طلب
return_items_choice = إرجاع منتج
exchange_items_choice = استبدال منتج
refund_status_choice = أين المبلغ المسترد؟
product_options_choice = المقاسات والألوان والأسعار
gift_card_balance_choice = رصيد بطاقة هديتي
change_profile_address_choice = تغيير عنواني
plan_overview_choice = كم عليّ أن أدفع؟
pay_now_choice = الدفع الآن
extend_due_date_choice = مهلة أطول للدفع
payment_failed_choice = فشلت عملية دفع
unrecognised_charge_choice = خصم لا أعرفه
purchase_problem_choice = مشكلة في ما وصلني
hardship_choice = لا أستطيع الدفع حاليًا
data_request_choice = بياناتي الشخصية

## Approval
approval_by_person = شكرًا لك. سيراجع أحد الزملاء هذا قبل تنفيذه، وسيصلك الرد هنا.

## Safety
safety_self_harm = يؤسفني جدًا أنك تمر بوقت صعب إلى هذا الحد، ويسعدني أنك أخبرتنا. ينضم شخص إلى هذه المحادثة الآن ليكون معك. إن كنت في خطر مباشر فاتصل من فضلك برقم الطوارئ في بلدك فورًا.
safety_threat = أفهم أنك غاضب جدًا. تؤخذ التهديدات هنا على محمل الجد، لذا يتولى شخص المحادثة من الآن. إن كان أحد في خطر فاتصل من فضلك برقم الطوارئ في بلدك.
safety_fraud = يؤسفني ما حدث لك. سأستدعي شخصًا على الفور لينظر فيه معك. اطلب من البنك إيقاف كل بطاقة قد تكون متأثرة، ولا تشارك كلمات المرور أو الرموز مع أحد، ولا حتى هنا.
safety_bereavement = تعازيّ الصادقة. سيهتم شخص بهذا معك، كي لا تضطر إلى شرحه لآلة.
safety_legal_threat = أفهم ذلك وآخذه على محمل الجد. سينظر شخص فيما حدث ويجيبك.
safety_abuse_warning = أودّ مساعدتك. لنتحدث من فضلك باحترام متبادل.
safety_abuse = لا أستطيع المتابعة هكذا. سأستدعي شخصًا يرى كل ما كتبته.
shielded = يتابع معك هذه المحادثة أحد مسؤولي الفريق. لنتحدث من فضلك باحترام متبادل.
