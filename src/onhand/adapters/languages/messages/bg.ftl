greeting = Здравейте! С какво мога да помогна?
thanks = Моля! Мога ли да направя още нещо за вас?
goodbye = Довиждане и благодаря, че ни писахте.
who_are_you = Аз съм автоматичният асистент. Мога да намеря поръчка, да я променя или откажа, да заявя връщане или замяна, да помогна с плащанията и да отговарям на въпроси. По всяко време можете да говорите с човек.
complaint = Съжалявам, че се е объркало. Кажете ми какво стана или говорете с човек.
not_understood = Съжалявам, не разбрах. Може ли да го кажете по друг начин?
asked_again = Имам предвид въпроса по-долу: моля, изберете един от отговорите или отговорете със свои думи.
asked_again_openly = За да продължа, ми трябва отговор на въпроса по-долу. Отговорете със свои думи или говорете с човек.
one_moment = Един момент, моля. Още търся.
offer_person = С това не мога да помогна сам. Човек може: да повикам ли някого?
person_choice = Искам да говоря с човек
next_errand = Следва: { $errand }
next_order = Следва поръчка { $order }
back_to = Обратно към: { $errand }
noted_for_later = Веднага след това ще се заема с: { $errand }

## Who the customer is
ask_identity = За да проверя, трябва да знам кой сте. Какъв е имейлът ви или пълното ви име и пощенски код?
identity_not_found = Не намирам клиент с тези данни. Моля, проверете изписването.
identity_failed = Не успях да потвърдя кой сте. Човек може да ви помогне.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = още не е изпратена
status_changed = още не е изпратена, веднъж променена
status_processed = на път
status_delivered = доставена
status_cancelled = отказана
status_return_requested = заявено е връщане
status_exchange_requested = заявена е замяна
method_gift_card = Карта за подарък
method_credit_card = Кредитна карта
method_paypal = PayPal
method_pay_later = Отложено плащане
due_paid = платено
due_overdue = просрочено
due_due_soon = срокът наближава
due_upcoming = срокът още не е дошъл
due_cancelled = отменено
due_refunded = възстановено

## Which order, and how it stands
which_order = За коя поръчка става дума?
order_not_found = Не намирам поръчка { $order } сред вашите.
no_orders = Нямате поръчки при нас.
order_pending = Поръчка { $order } ({ $items }, { $total }) се подготвя и още не е изпратена.
order_processed = Поръчка { $order } ({ $items }) е на път.
goes_to = Адрес за доставка: { $address }
tracking = Проследяване: { $carrier } { $numbers }
expected_on = Очаквана дата на доставка: { $date }
order_delivered = Поръчка { $order } ({ $items }) е доставена.
delivered_on = Дата на доставка: { $date }
order_cancelled = Поръчка { $order } е отказана.
order_return = Заявено е връщане за поръчка { $order }. Ще получите имейл как да изпратите артикулите обратно.
order_exchange = Заявена е замяна за поръчка { $order }. Ще получите имейл как да изпратите артикулите обратно.
order_not_on_its_way = По поръчка { $order } сега няма пратка на път. Състояние: { $status }.
said_delivered_on = Според куриера е доставена на { $date }

## Cancelling
ask_cancel_reason = Защо искате да откажете поръчка { $order }?
reason_no_longer_needed = Вече не е нужна
reason_ordered_by_mistake = Поръчана по грешка
confirm_cancel = Да откажа ли цялата поръчка { $order }? Артикули: { $items }. Общо: { $total }. Причина: { $reason }.
confirm_yes = Да, откажи я
confirm_no = Не, остави я
cancelled = Готово: поръчка { $order } е отказана.
refund_at_once = { $amount } вече са обратно в картата ви за подарък.
refund_later = { $amount } ще бъдат върнати по първоначалния начин на плащане до 5–7 работни дни.
refund_plan = Планът ви за плащане се променя. Платеното досега се връща до 5–7 работни дни.
not_cancellable = Поръчка { $order } вече не може да бъде отказана: това е възможно само преди изпращането.
delivered_not_cancellable = Поръчка { $order } вече е доставена, затова не може да бъде отказана. Можете обаче да я върнете.

## Before something is changed
details_changed = Междувременно нещо се промени, затова трябва да попитам отново.
kept = Добре, поръчка { $order } остава както е.
nothing_changed = Добре, нищо не се променя.
yes_do_it = Да, направи го
no_leave_it = Не, остави така
refused_by_shop = Системата за поръчки не прие това. Викам човек, който ще види всичко, което сте написали.
not_changeable = Поръчка { $order } вече не може да бъде променена: това е възможно само преди изпращането. Състояние: { $status }.
changed_before = Артикулите в поръчка { $order } вече са променяни веднъж. След това тя не може да бъде променена или отказана.
delivered_not_changeable = Поръчка { $order } вече е доставена, затова не може да бъде променена. Можете да върнете или замените артикулите в нея.
payment_changed_before = Плащането на поръчка { $order } вече не може да бъде променено.

## Items and their variants
which_pieces_change = Кои артикули от поръчка { $order } искате да промените? Моля, посочете всички.
which_pieces_return = Кои артикули от поръчка { $order } искате да върнете? Моля, посочете всички.
which_pieces_exchange = Кои артикули от поръчка { $order } искате да замените? Моля, посочете всички.
which_piece = Кой артикул имате предвид ({ $name })?
ask_variant = { $item }: какво искате вместо това?
variant_not_available = { $item }: такъв вариант в момента няма. Налични са тези.
no_variant = { $item }: в момента няма друг наличен вариант.
only_once = За една поръчка това може да се направи само веднъж. Моля, проверете дали е посочено всичко, което искате да промените.
difference_paid = Доплащане: { $amount }, начин на плащане: { $method }
difference_back = Разлика, която получавате обратно: { $amount }, към: { $method }
difference_none = Цената остава същата.
confirm_change_items = Да променя ли поръчка { $order } така?
items_changed = Готово: поръчка { $order } е променена.
confirm_exchange = Да заявя ли тази замяна за поръчка { $order }?
exchange_requested = Готово: замяната за поръчка { $order } е заявена. Ще получите имейл как да изпратите артикулите обратно. Не е нужно да поръчвате отново.
items_back = Артикули за връщане: { $items }
refund_to = Възстановяване: { $amount }, към: { $method }
confirm_return = Да заявя ли това връщане за поръчка { $order }?
return_requested = Готово: връщането за поръчка { $order } е заявено. Ще получите имейл как да изпратите артикулите обратно. Щом пристигнат при нас, ще ви възстановим { $amount }.
not_returnable = От поръчка { $order } сега нищо не може да се върне или замени: това е възможно само след доставката. Състояние: { $status }.
returned_before = За поръчка { $order } вече е заявено връщане.
exchanged_before = За поръчка { $order } вече е заявена замяна.
pending_not_returnable = Поръчка { $order } още не е изпратена, така че няма какво да се връща. Може обаче да бъде променена или отказана.

## Payment methods
ask_method_difference = С кой начин на плащане да уредим разликата в цената?
ask_method_refund = Къде да възстановим сумата: по първоначалния начин на плащане или в карта за подарък?
ask_method_new = Кой начин на плащане искате да използвате вместо това?
ask_method_pay = С кой начин на плащане искате да платите?
payment_not_possible = Този начин на плащане тук не е възможен.
no_payment_method = Нямате начин на плащане, който е възможен тук. Човек може да ви помогне.
no_other_method = Нямате друг начин на плащане, с който да се плати тази поръчка.
no_method_to_pay = Нямате начин на плащане, с който това да се плати.
paid_with_now = { $amount }, сегашен начин на плащане: { $method }
confirm_change_payment = Да променя ли плащането на поръчка { $order }?
payment_changed = Готово. Нов начин на плащане за поръчка { $order }: { $method }.
first_method_refunded = { $amount } се връщат по първия начин на плащане до 5–7 работни дни.

## Addresses
ask_address = Какъв е новият адрес? Моля, дайте улица, населено място и пощенски код.
ask_street = Каква е улицата и кой е номерът?
ask_city = Кое е населеното място?
ask_postcode = Какъв е пощенският код?
ask_state = В кой щат или област е?
new_address = Нов адрес: { $address }
confirm_change_address = Да изпратим ли поръчка { $order } на този адрес?
address_changed = Готово. Нов адрес за доставка на поръчка { $order }: { $address }.
confirm_profile_address = Да запиша ли този адрес в профила ви?
profile_address_changed = Готово. Адрес в профила ви: { $address }.
orders_keep_address = Вече направените поръчки запазват адреса, с който са направени.

## Refunds, products, gift cards
refunds_made = Възстановени суми за поръчка { $order }:
refund_line = { $amount } към: { $method }
refund_takes = В карта за подарък парите са налични веднага. Иначе отнема 5–7 работни дни.
refund_after_return = Сумата за поръчка { $order } се възстановява, щом артикулите се върнат при нас.
no_refund = За поръчка { $order } няма възстановяване на сума. Състояние: { $status }.
which_product = Кой продукт имате предвид?
no_such_product = Не намирам този продукт.
options_available = { $product }: { $count ->
    [one] наличен е { $count } вариант.
   *[other] налични са { $count } варианта.
  }
no_gift_card = Нямате карта за подарък в профила си.
gift_card_holds = Карта за подарък { $card }: { $amount }

## Paying later
which_plan = За плащанията по коя поръчка става дума?
plan_not_found = Не намирам плащания по поръчка { $order }.
no_plans = Нямате неплатени суми при нас.
plan_open = Поръчка { $order }: остават за плащане { $amount }.
plans_shown = Ето какво остава за плащане:
plan_line = Поръчка { $order }: { $amount }
plan_settled = Поръчка { $order } е изцяло платена. Не остава нищо за плащане.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Кое плащане искате да направите?
which_due_date = Кое плащане искате да отложите?
pays = { $amount }, срок { $date }, начин на плащане: { $method }
confirm_pay = Да платя ли сега { $amount }?
paid = Готово: платени са { $amount }. Начин на плащане: { $method }.
left_to_pay = Поръчка { $order }: остават за плащане { $amount }.
ask_days = Срокът за плащане е { $date } С колко дни искате да го отложите? Възможни са най-много 30, еднократно.
days_option = { $days ->
    [one] { $days } ден, до { $date }
   *[other] { $days } дни, до { $date }
  }
moves_due_date = { $amount }: срок { $to } вместо { $from }
confirm_extend = Да преместя ли срока така? Възможно е само веднъж.
extended = Готово. { $amount }: новият срок за плащане е { $date }
extended_before = Този срок вече е преместен на { $date } Може да се премести само веднъж.
cannot_extend = Този срок не може да бъде преместен тук. Викам човек, който ще види всичко, което сте написали.
ask_try_again = Искате ли да платите сега, или да говорите с човек?

## To a person, and why
merchant_unavailable = В момента не мога да се свържа със системата за поръчки. Викам човек, който ще види всичко, което сте написали.
action_unknown = Не знам дали е минало. Викам човек да провери, за да не се случи нищо два пъти.
handed_over = Викам човек, който ще види всичко, което сте написали.
parcel_to_person = Съжалявам, че поръчка { $order } не е стигнала до вас. Викам човек, който ще я потърси при куриера.
payment_to_person = Съжалявам, че плащането не е минало. Викам човек, който ще разбере защо.
charge_to_person = Благодаря, че ни казахте. Веднага викам човек, който ще провери това заедно с вас. Моля, никога не споделяйте пароли или кодове, дори с нас.
problem_to_person = Съжалявам за това. Викам човек, който ще оправи нещата. Ако имате снимки, дръжте ги под ръка.
hardship_to_person = Благодаря, че ни казахте. Ще потърсим решение заедно. Викам човек, който може да помогне. Дотогава не се иска нищо повече от вас.
data_to_person = Данните ви са си ваши. Викам човек, който ще се погрижи за искането ви.

## What the assistant can do, as customers choose it
order_status_choice = Къде е поръчката ми?
parcel_not_received_choice = Пратка не е пристигнала
cancel_order_choice = Откажи поръчка
change_order_items_choice = Промени артикули в поръчка
change_order_address_choice = Промени адреса на поръчка
change_order_payment_choice = Промени плащането на поръчка
return_items_choice = Искам да върна нещо
exchange_items_choice = Искам да заменя нещо
refund_status_choice = Къде са парите ми?
product_options_choice = Размери, цветове и цени
gift_card_balance_choice = Наличност по картата за подарък
change_profile_address_choice = Промени адреса ми
plan_overview_choice = Колко дължа?
pay_now_choice = Плати сега
extend_due_date_choice = Повече време за плащане
payment_failed_choice = Неуспешно плащане
unrecognised_charge_choice = Непознато ми плащане
purchase_problem_choice = Нещо не е наред с покупката
hardship_choice = В момента не мога да платя
data_request_choice = Моите лични данни

## Approval
approval_by_person = Благодаря. Преди да бъде направено, колега ще го провери и ще ви отговори тук.
