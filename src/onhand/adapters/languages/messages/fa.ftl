greeting = سلام! چطور می‌توانم کمک کنم؟
thanks = خواهش می‌کنم! کار دیگری هست که بتوانم انجام دهم؟
goodbye = خداحافظ، و ممنون که پیام دادید.
who_are_you = من دستیار خودکار هستم. می‌توانم سفارش‌ها را بررسی کنم، تغییر دهم، لغو کنم، مرجوع یا تعویض کنم، در پرداخت‌ها کمک کنم و به پرسش‌ها پاسخ دهم. هر زمان می‌توانید با یک انسان صحبت کنید.
complaint = متأسفم که این‌طور شد. بگویید چه شده است، یا با یک انسان صحبت کنید.
not_understood = ببخشید، متوجه نشدم. می‌توانید طور دیگری بگویید؟
asked_again = منظورم پرسش زیر است: لطفاً یکی از پاسخ‌ها را انتخاب کنید، یا به زبان خودتان بگویید.
asked_again_openly = برای ادامه به پاسخ پرسش زیر نیاز دارم. به زبان خودتان بگویید، یا با یک انسان صحبت کنید.
one_moment = یک لحظه لطفاً، هنوز دارم می‌گردم.
offer_person = در این مورد خودم نمی‌توانم کمک کنم. یک انسان می‌تواند: کسی را صدا بزنم؟
person_choice = صحبت با یک انسان
next_errand = مورد بعدی: { $errand }
next_order = مورد بعدی: سفارش { $order }
back_to = برمی‌گردیم به: { $errand }
noted_for_later = بلافاصله بعد از این به آن می‌رسم: { $errand }

## Who the customer is
ask_identity = برای بررسی باید بدانم شما که هستید. نشانی ایمیل شما، یا نام کامل و کد پستی‌تان چیست؟
identity_not_found = مشتری‌ای با این مشخصات پیدا نمی‌کنم. لطفاً املای آن را بررسی کنید.
identity_failed = نتوانستم هویت شما را تأیید کنم. یک انسان می‌تواند کمکتان کند.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = هنوز ارسال نشده
status_changed = هنوز ارسال نشده، یک بار تغییر کرده
status_processed = در راه
status_delivered = تحویل داده شده
status_cancelled = لغو شده
status_return_requested = درخواست مرجوعی ثبت شده
status_exchange_requested = درخواست تعویض ثبت شده
method_gift_card = کارت هدیه
method_credit_card = کارت اعتباری
method_paypal = PayPal
method_pay_later = پرداخت بعداً
due_paid = پرداخت شده
due_overdue = سررسید گذشته
due_due_soon = سررسید نزدیک
due_upcoming = هنوز سررسید نشده
due_cancelled = لغو شده
due_refunded = برگردانده شده

## Which order, and how it stands
which_order = درباره کدام سفارش است؟
order_not_found = سفارش { $order } را میان سفارش‌های شما پیدا نمی‌کنم.
no_orders = شما نزد ما سفارشی ندارید.
order_pending = سفارش { $order } ({ $items }، { $total }) در حال آماده‌سازی است و هنوز ارسال نشده است.
order_processed = سفارش { $order } ({ $items }) در راه است.
goes_to = نشانی تحویل: { $address }
tracking = رهگیری: { $carrier } { $numbers }
expected_on = باید در { $date } برسد.
order_delivered = سفارش { $order } ({ $items }) تحویل داده شده است.
delivered_on = در { $date } رسید.
order_cancelled = سفارش { $order } لغو شده است.
order_return = برای سفارش { $order } درخواست مرجوعی ثبت شده است. ایمیلی درباره نحوه پس فرستادن کالاها می‌گیرید.
order_exchange = برای سفارش { $order } درخواست تعویض ثبت شده است. ایمیلی درباره نحوه پس فرستادن کالاها می‌گیرید.
order_not_on_its_way = سفارش { $order } الان بسته‌ای در راه ندارد. وضعیت: { $status }.
said_delivered_on = شرکت پست می‌گوید در { $date } تحویل داده شده است.

## Cancelling
ask_cancel_reason = چرا می‌خواهید سفارش { $order } را لغو کنید؟
reason_no_longer_needed = دیگر لازم نیست
reason_ordered_by_mistake = اشتباهی سفارش داده شد
confirm_cancel = کل سفارش { $order } را لغو کنم؟ کالاها: { $items }. جمع: { $total }. دلیل: { $reason }.
confirm_yes = بله، لغو کن
confirm_no = نه، نگه دار
cancelled = انجام شد: سفارش { $order } لغو شد.
refund_at_once = { $amount } اکنون به کارت هدیه شما برگشت.
refund_later = { $amount } ظرف ۵ تا ۷ روز کاری به روش پرداخت اصلی برگردانده می‌شود.
refund_plan = برنامه پرداخت شما اصلاح می‌شود. آنچه پرداخته‌اید ظرف ۵ تا ۷ روز کاری برگردانده می‌شود.
not_cancellable = سفارش { $order } دیگر قابل لغو نیست: فقط پیش از ارسال ممکن است.
delivered_not_cancellable = سفارش { $order } قبلاً تحویل داده شده و قابل لغو نیست. به‌جای آن می‌توانید آن را پس بفرستید.

## Before something is changed
details_changed = در این فاصله چیزی تغییر کرد، پس باید دوباره بپرسم.
kept = بسیار خوب، سفارش { $order } همان‌طور می‌ماند.
nothing_changed = بسیار خوب، چیزی تغییر نمی‌کند.
yes_do_it = بله، انجام بده
no_leave_it = نه، همان‌طور بماند
refused_by_shop = سامانه سفارش‌ها این را نپذیرفت. یک انسان را صدا می‌زنم که همه نوشته‌هایتان را می‌بیند.
not_changeable = سفارش { $order } دیگر قابل تغییر نیست: فقط پیش از ارسال ممکن است. وضعیت: { $status }.
changed_before = کالاهای سفارش { $order } یک بار تغییر کرده‌اند. پس از آن دیگر نمی‌توان آن را تغییر داد یا لغو کرد.
delivered_not_changeable = سفارش { $order } قبلاً تحویل داده شده و قابل تغییر نیست. می‌توانید کالاهایش را پس بفرستید یا تعویض کنید.
payment_changed_before = روش پرداخت سفارش { $order } دیگر قابل تغییر نیست.

## Items and their variants
which_pieces_change = کدام کالاهای سفارش { $order } را می‌خواهید تغییر دهید؟ لطفاً همه را نام ببرید.
which_pieces_return = کدام کالاهای سفارش { $order } را می‌خواهید پس بفرستید؟ لطفاً همه را نام ببرید.
which_pieces_exchange = کدام کالاهای سفارش { $order } را می‌خواهید تعویض کنید؟ لطفاً همه را نام ببرید.
which_piece = { $name }: منظورتان کدام یک است؟
ask_variant = { $item }: به‌جای آن چه می‌خواهید؟
variant_not_available = { $item }: فعلاً چنین مدلی موجود نیست. این‌ها موجودند.
no_variant = { $item }: فعلاً مدل دیگری موجود نیست.
only_once = این کار برای هر سفارش فقط یک بار ممکن است. لطفاً مطمئن شوید همه چیزهایی که می‌خواهید تغییر کند در فهرست هست.
difference_paid = مابه‌التفاوت پرداختی: { $amount } ({ $method })
difference_back = مابه‌التفاوتی که به شما برمی‌گردد: { $amount } ({ $method })
difference_none = قیمت تغییر نمی‌کند.
confirm_change_items = سفارش { $order } را این‌طور تغییر دهم؟
items_changed = انجام شد: سفارش { $order } تغییر کرد.
confirm_exchange = این تعویض را برای سفارش { $order } ثبت کنم؟
exchange_requested = انجام شد: درخواست تعویض برای سفارش { $order } ثبت شد. ایمیلی درباره نحوه پس فرستادن کالاها می‌گیرید. نیازی به سفارش دوباره نیست.
items_back = کالاهای مرجوعی: { $items }
refund_to = بازپرداخت: { $amount } ({ $method })
confirm_return = این مرجوعی را برای سفارش { $order } ثبت کنم؟
return_requested = انجام شد: درخواست مرجوعی برای سفارش { $order } ثبت شد. ایمیلی درباره نحوه پس فرستادن کالاها می‌گیرید. وقتی به دست ما برسند، { $amount } برگردانده می‌شود.
not_returnable = الان نمی‌توان چیزی از سفارش { $order } را پس داد یا تعویض کرد: فقط پس از تحویل ممکن است. وضعیت: { $status }.
returned_before = برای سفارش { $order } قبلاً درخواست مرجوعی ثبت شده است.
exchanged_before = برای سفارش { $order } قبلاً درخواست تعویض ثبت شده است.
pending_not_returnable = سفارش { $order } هنوز ارسال نشده، پس چیزی برای پس فرستادن نیست. به‌جای آن می‌توان آن را تغییر داد یا لغو کرد.

## Payment methods
ask_method_difference = تفاوت قیمت با کدام روش پرداخت شود یا به کجا برگردد؟
ask_method_refund = بازپرداخت به کجا واریز شود: روش پرداخت اصلی یا کارت هدیه؟
ask_method_new = به‌جای آن کدام روش پرداخت را می‌خواهید؟
ask_method_pay = با کدام روش می‌خواهید پرداخت کنید؟
payment_not_possible = این روش پرداخت اینجا ممکن نیست.
no_payment_method = روش پرداختی ندارید که اینجا ممکن باشد. یک انسان می‌تواند کمکتان کند.
no_other_method = روش پرداخت دیگری برای این سفارش ندارید.
no_method_to_pay = روش پرداختی ندارید که بتوان این مبلغ را با آن پرداخت.
paid_with_now = مبلغ: { $amount }. روش پرداخت: { $method }
confirm_change_payment = روش پرداخت سفارش { $order } را تغییر دهم؟
payment_changed = انجام شد. روش پرداخت سفارش { $order }: { $method }.
first_method_refunded = { $amount } ظرف ۵ تا ۷ روز کاری به روش پرداخت اول برگردانده می‌شود.

## Addresses
ask_address = نشانی جدید چیست؟ لطفاً خیابان، شهر و کد پستی را بگویید.
ask_street = خیابان و پلاک چیست؟
ask_city = در کدام شهر است؟
ask_postcode = کد پستی چیست؟
ask_state = در کدام استان یا ایالت است؟
new_address = نشانی جدید: { $address }
confirm_change_address = سفارش { $order } را به این نشانی بفرستم؟
address_changed = انجام شد. نشانی تحویل سفارش { $order }: { $address }.
confirm_profile_address = این را نشانی حساب شما کنم؟
profile_address_changed = انجام شد. نشانی حساب شما: { $address }.
orders_keep_address = سفارش‌هایی که پیش‌تر داده‌اید با همان نشانی قبلی می‌مانند.

## Refunds, products, gift cards
refunds_made = بازپرداخت‌های سفارش { $order }:
refund_line = { $amount } به: { $method }
refund_takes = روی کارت هدیه پول فوراً می‌نشیند. در غیر این صورت ۵ تا ۷ روز کاری طول می‌کشد.
refund_after_return = پول سفارش { $order } وقتی برگردانده می‌شود که کالاها به دست ما برسند.
no_refund = برای سفارش { $order } بازپرداختی نیست. وضعیت: { $status }.
which_product = منظورتان کدام محصول است؟
no_such_product = این محصول را پیدا نمی‌کنم.
options_available = { $product }: { $count ->
    [one] { $count } مدل موجود است.
   *[other] { $count } مدل موجود است.
  }
no_gift_card = در حسابتان کارت هدیه‌ای ندارید.
gift_card_holds = کارت هدیه { $card }: { $amount }

## Paying later
which_plan = درباره پرداخت‌های کدام سفارش است؟
plan_not_found = پرداختی برای سفارش { $order } پیدا نمی‌کنم.
no_plans = نزد ما پرداخت بازی ندارید.
plan_open = سفارش { $order }: هنوز { $amount } مانده است.
plans_shown = این پرداخت‌ها هنوز باز است:
plan_line = سفارش { $order }: { $amount }
plan_settled = سفارش { $order } کامل پرداخت شده است. چیزی نمانده است.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = کدام پرداخت را می‌خواهید انجام دهید؟
which_due_date = کدام پرداخت را می‌خواهید عقب بیندازید؟
pays = { $amount }، سررسید: { $date }، روش پرداخت: { $method }
confirm_pay = الان { $amount } را پرداخت کنم؟
paid = انجام شد: { $amount } پرداخت شد. روش پرداخت: { $method }.
left_to_pay = سفارش { $order }: هنوز { $amount } مانده است.
ask_days = سررسید آن { $date } است. می‌خواهید چند روز عقب بیفتد؟ تا ۳۰ روز ممکن است، یک بار.
days_option = { $days ->
    [one] { $days } روز، تا { $date }
   *[other] { $days } روز، تا { $date }
  }
moves_due_date = { $amount }: سررسید { $to } به‌جای { $from }
confirm_extend = سررسید را این‌طور عقب بیندازم؟ فقط یک بار ممکن است.
extended = انجام شد: سررسید { $amount } اکنون { $date } است.
extended_before = این سررسید قبلاً به { $date } منتقل شده است. فقط یک بار می‌توان آن را عقب انداخت.
cannot_extend = این سررسید را اینجا نمی‌توان عقب انداخت. یک انسان را صدا می‌زنم که همه نوشته‌هایتان را می‌بیند.
ask_try_again = می‌خواهید الان پرداخت کنید، یا با یک انسان صحبت کنید؟

## To a person, and why
merchant_unavailable = الان به سامانه سفارش‌ها دسترسی ندارم. یک انسان را صدا می‌زنم که همه نوشته‌هایتان را می‌بیند.
action_unknown = نمی‌دانم انجام شد یا نه. یک انسان را صدا می‌زنم تا بررسی کند و چیزی دو بار انجام نشود.
handed_over = یک انسان را صدا می‌زنم که همه نوشته‌هایتان را می‌بیند.
parcel_to_person = متأسفم که سفارش { $order } به دستتان نرسیده است. یک انسان را صدا می‌زنم که از شرکت پست پیگیری می‌کند.
payment_to_person = متأسفم که پرداخت انجام نشد. یک انسان را صدا می‌زنم که علتش را پیدا می‌کند.
charge_to_person = ممنون که خبر دادید. فوراً یک انسان را صدا می‌زنم که همراه شما این را بررسی می‌کند. لطفاً هرگز رمز یا کدی را به کسی ندهید، حتی به ما.
problem_to_person = بابت این متأسفم. یک انسان را صدا می‌زنم که درستش می‌کند. اگر عکس دارید، دم دست نگه دارید.
hardship_to_person = ممنون که گفتید. با هم راهی پیدا می‌کنیم. یک انسان را صدا می‌زنم که می‌تواند کمک کند، و تا آن زمان لازم نیست کار دیگری بکنید.
data_to_person = داده‌های شما مال خودتان است. یک انسان را صدا می‌زنم که به درخواستتان رسیدگی می‌کند.

## What the assistant can do, as customers choose it
order_status_choice = سفارش من کجاست؟
parcel_not_received_choice = بسته‌ام نرسیده است
cancel_order_choice = لغو سفارش
change_order_items_choice = تغییر کالاهای سفارش
change_order_address_choice = تغییر نشانی سفارش
change_order_payment_choice = تغییر روش پرداخت سفارش
return_items_choice = پس فرستادن کالا
exchange_items_choice = تعویض کالا
refund_status_choice = بازپرداخت من کجاست؟
product_options_choice = اندازه‌ها، رنگ‌ها و قیمت‌ها
gift_card_balance_choice = موجودی کارت هدیه من
change_profile_address_choice = تغییر نشانی من
plan_overview_choice = چقدر بدهکارم؟
pay_now_choice = پرداخت همین الان
extend_due_date_choice = مهلت بیشتر برای پرداخت
payment_failed_choice = پرداختی انجام نشد
unrecognised_charge_choice = برداشتی که نمی‌شناسم
purchase_problem_choice = کالای دریافتی مشکل دارد
hardship_choice = فعلاً نمی‌توانم پرداخت کنم
data_request_choice = داده‌های شخصی من

## Approval
approval_by_person = ممنون. پیش از انجام، یکی از همکاران این را بررسی می‌کند و همین‌جا به شما خبر می‌دهد.

## Safety
safety_self_harm = خیلی متأسفم که این‌قدر به شما سخت می‌گذرد، و خوشحالم که به ما گفتید. یک انسان همین حالا به این گفتگو می‌آید تا کنارتان باشد. اگر در خطر فوری هستید، لطفاً همین الان با شماره اضطراری محل خود تماس بگیرید.
safety_threat = می‌فهمم که خیلی ناراحت هستید. تهدید اینجا جدی گرفته می‌شود، پس از این به بعد یک انسان گفتگو را ادامه می‌دهد. اگر کسی در خطر است، لطفاً با شماره اضطراری محل خود تماس بگیرید.
safety_fraud = متأسفم که این اتفاق برایتان افتاد. فوراً یک انسان را صدا می‌زنم که همراه شما بررسی می‌کند. لطفاً از بانک بخواهید هر کارتی را که شاید در خطر باشد مسدود کند، و رمز یا کدی را به هیچ‌کس ندهید، حتی اینجا.
safety_bereavement = صمیمانه تسلیت می‌گویم. یک انسان همراه شما به این کار می‌رسد تا لازم نباشد آن را برای یک ماشین توضیح دهید.
safety_legal_threat = متوجهم و این را جدی می‌گیرم. یک انسان بررسی می‌کند که چه شده است و به شما پاسخ می‌دهد.
safety_abuse_warning = دوست دارم به شما کمک کنم. لطفاً با احترام با هم صحبت کنیم.
safety_abuse = این‌طور نمی‌توانم ادامه دهم. یک انسان را صدا می‌زنم که همه نوشته‌هایتان را می‌بیند.
shielded = یکی از سرپرستان گروه ما این گفت‌وگو را ادامه می‌دهد. لطفاً با احترام با هم صحبت کنیم.
