greeting = שלום! איך אפשר לעזור?
thanks = בבקשה! יש עוד משהו שאוכל לעשות?
goodbye = להתראות, ותודה שכתבת.
who_are_you = אני העוזר האוטומטי. אני יכול לבדוק הזמנות, לשנות אותן, לבטל, להחזיר או להחליף, לעזור בתשלומים ולענות על שאלות. אפשר לדבר עם אדם בכל רגע.
complaint = צר לי שזה השתבש. אפשר לספר לי מה קרה, או לדבר עם אדם.
not_understood = סליחה, לא הבנתי. אפשר לומר את זה אחרת?
asked_again = הכוונה לשאלה שלמטה: נא לבחור אחת מהתשובות, או לענות במילים שלך.
asked_again_openly = כדי להמשיך דרושה לי תשובה לשאלה שלמטה. אפשר לענות במילים שלך, או לדבר עם אדם.
one_moment = רק רגע, אני עדיין מחפש.
offer_person = בזה איני יכול לעזור בעצמי. אדם יכול: לקרוא למישהו?
person_choice = לדבר עם אדם
next_errand = הנושא הבא: { $errand }
next_order = ההזמנה הבאה: { $order }
back_to = חוזרים אל: { $errand }
noted_for_later = אטפל בזה מיד אחרי כן: { $errand }

## Who the customer is
ask_identity = כדי לבדוק, עליי לדעת מי פונה. מה כתובת הדוא״ל שלך, או השם המלא והמיקוד?
identity_not_found = לא מצאתי לקוח עם הפרטים האלה. נא לבדוק את האיות.
identity_failed = לא הצלחתי לאמת את זהותך. אדם יוכל לעזור.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = עדיין לא נשלחה
status_changed = עדיין לא נשלחה, שונתה פעם אחת
status_processed = בדרך
status_delivered = נמסרה
status_cancelled = בוטלה
status_return_requested = התבקשה החזרה
status_exchange_requested = התבקשה החלפה
method_gift_card = כרטיס מתנה
method_credit_card = כרטיס אשראי
method_paypal = PayPal
method_pay_later = תשלום מאוחר
due_paid = שולם
due_overdue = באיחור
due_due_soon = לתשלום בקרוב
due_upcoming = טרם הגיע המועד
due_cancelled = בוטל
due_refunded = הוחזר

## Which order, and how it stands
which_order = באיזו הזמנה מדובר?
order_not_found = לא מצאתי את ההזמנה { $order } בין ההזמנות שלך.
no_orders = אין לך הזמנות אצלנו.
order_pending = ההזמנה { $order } ({ $items }, { $total }) בהכנה ועדיין לא נשלחה.
order_processed = ההזמנה { $order } ({ $items }) בדרך.
goes_to = כתובת למשלוח: { $address }
tracking = מעקב: { $carrier } { $numbers }
expected_on = היא צפויה להגיע ב-{ $date }.
order_delivered = ההזמנה { $order } ({ $items }) נמסרה.
delivered_on = היא הגיעה ב-{ $date }.
order_cancelled = ההזמנה { $order } בוטלה.
order_return = התבקשה החזרה של ההזמנה { $order }. תקבלו דוא״ל עם הסבר איך להחזיר את הפריטים.
order_exchange = התבקשה החלפה של ההזמנה { $order }. תקבלו דוא״ל עם הסבר איך להחזיר את הפריטים.
order_not_on_its_way = להזמנה { $order } אין כרגע חבילה בדרך. מצב: { $status }.
said_delivered_on = לפי חברת השליחויות, היא נמסרה ב-{ $date }.

## Cancelling
ask_cancel_reason = מדוע לבטל את ההזמנה { $order }?
reason_no_longer_needed = כבר לא צריך
reason_ordered_by_mistake = הוזמן בטעות
confirm_cancel = לבטל את כל ההזמנה { $order }? פריטים: { $items }. סך הכול: { $total }. סיבה: { $reason }.
confirm_yes = כן, לבטל
confirm_no = לא, להשאיר
cancelled = בוצע: ההזמנה { $order } בוטלה.
refund_at_once = הסכום { $amount } חזר עכשיו לכרטיס המתנה שלך.
refund_later = הסכום { $amount } יוחזר לאמצעי התשלום המקורי בתוך 5 עד 7 ימי עסקים.
refund_plan = תוכנית התשלומים שלך מתעדכנת. מה שכבר שולם יוחזר בתוך 5 עד 7 ימי עסקים.
not_cancellable = אי אפשר עוד לבטל את ההזמנה { $order }: הדבר אפשרי רק לפני המשלוח.
delivered_not_cancellable = ההזמנה { $order } כבר נמסרה, ולכן אי אפשר לבטל אותה. במקום זאת אפשר להחזיר אותה.

## Before something is changed
details_changed = משהו השתנה בינתיים, ולכן עליי לשאול שוב.
kept = בסדר, ההזמנה { $order } נשארת כמות שהיא.
nothing_changed = בסדר, שום דבר לא משתנה.
yes_do_it = כן, לבצע
no_leave_it = לא, להשאיר כמו שזה
refused_by_shop = מערכת ההזמנות לא קיבלה את זה. אני קורא לאדם שיראה את כל מה שכתבת.
not_changeable = אי אפשר עוד לשנות את ההזמנה { $order }: הדבר אפשרי רק לפני המשלוח. מצב: { $status }.
changed_before = הפריטים בהזמנה { $order } כבר שונו פעם אחת. אחרי כן אי אפשר לשנות או לבטל אותה.
delivered_not_changeable = ההזמנה { $order } כבר נמסרה, ולכן אי אפשר לשנות אותה. אפשר להחזיר או להחליף את הפריטים שבה.
payment_changed_before = אי אפשר עוד לשנות את אמצעי התשלום של ההזמנה { $order }.

## Items and their variants
which_pieces_change = אילו פריטים מההזמנה { $order } לשנות? נא לציין את כולם.
which_pieces_return = אילו פריטים מההזמנה { $order } להחזיר? נא לציין את כולם.
which_pieces_exchange = אילו פריטים מההזמנה { $order } להחליף? נא לציין את כולם.
which_piece = { $name }: לאיזה פריט הכוונה?
ask_variant = { $item }: מה תרצו במקום זה?
variant_not_available = { $item }: אין כרגע אפשרות כזאת. אלה האפשרויות הזמינות.
no_variant = { $item }: אין כרגע אפשרות אחרת זמינה.
only_once = אפשר לעשות זאת רק פעם אחת לכל הזמנה. נא לוודא שכל מה שצריך להשתנות מופיע ברשימה.
difference_paid = הפרש לתשלום: { $amount } ({ $method })
difference_back = הפרש שיוחזר אליך: { $amount } ({ $method })
difference_none = המחיר לא משתנה.
confirm_change_items = לשנות כך את ההזמנה { $order }?
items_changed = בוצע: ההזמנה { $order } שונתה.
confirm_exchange = לבקש את ההחלפה הזאת עבור ההזמנה { $order }?
exchange_requested = בוצע: התבקשה החלפה עבור ההזמנה { $order }. תקבלו דוא״ל עם הסבר איך להחזיר את הפריטים. אין צורך להזמין שוב.
items_back = פריטים להחזרה: { $items }
refund_to = החזר כספי: { $amount } ({ $method })
confirm_return = לבקש את ההחזרה הזאת עבור ההזמנה { $order }?
return_requested = בוצע: התבקשה החזרה עבור ההזמנה { $order }. תקבלו דוא״ל עם הסבר איך להחזיר את הפריטים. הסכום { $amount } יוחזר כשהפריטים יגיעו אלינו.
not_returnable = אי אפשר כרגע להחזיר או להחליף פריטים מההזמנה { $order }: הדבר אפשרי רק אחרי המסירה. מצב: { $status }.
returned_before = כבר התבקשה החזרה עבור ההזמנה { $order }.
exchanged_before = כבר התבקשה החלפה עבור ההזמנה { $order }.
pending_not_returnable = ההזמנה { $order } עדיין לא נשלחה, ולכן אין מה להחזיר. במקום זאת אפשר לשנות או לבטל אותה.

## Payment methods
ask_method_difference = באיזה אמצעי תשלום לשלם את ההפרש במחיר, או לאן להחזיר אותו?
ask_method_refund = לאן להחזיר את הכסף: לאמצעי התשלום המקורי או לכרטיס מתנה?
ask_method_new = באיזה אמצעי תשלום להשתמש במקום זה?
ask_method_pay = באיזה אמצעי תשלום לשלם?
payment_not_possible = אמצעי התשלום הזה אינו אפשרי כאן.
no_payment_method = אין לך אמצעי תשלום שאפשר להשתמש בו כאן. אדם יוכל לעזור.
no_other_method = אין לך אמצעי תשלום אחר שאפשר לשלם בו על ההזמנה הזאת.
no_method_to_pay = אין לך אמצעי תשלום שאפשר לשלם בו את זה.
paid_with_now = סכום: { $amount }. אמצעי תשלום: { $method }
confirm_change_payment = לשנות את אמצעי התשלום של ההזמנה { $order }?
payment_changed = בוצע. אמצעי התשלום של ההזמנה { $order }: { $method }.
first_method_refunded = הסכום { $amount } יוחזר לאמצעי התשלום הראשון בתוך 5 עד 7 ימי עסקים.

## Addresses
ask_address = מה הכתובת החדשה? נא לציין רחוב, עיר ומיקוד.
ask_street = מה שם הרחוב ומספר הבית?
ask_city = באיזו עיר זה?
ask_postcode = מה המיקוד?
ask_state = באיזו מדינה או באיזה מחוז זה?
new_address = כתובת חדשה: { $address }
confirm_change_address = לשלוח את ההזמנה { $order } לכתובת הזאת?
address_changed = בוצע. הכתובת למשלוח של ההזמנה { $order }: { $address }.
confirm_profile_address = לשמור את זו ככתובת בחשבון שלך?
profile_address_changed = בוצע. הכתובת בחשבון שלך: { $address }.
orders_keep_address = בהזמנות שכבר בוצעו נשארת הכתובת שנרשמה בהן.

## Refunds, products, gift cards
refunds_made = החזרים כספיים עבור ההזמנה { $order }:
refund_line = { $amount } אל: { $method }
refund_takes = בכרטיס מתנה הכסף מופיע מיד. אחרת זה נמשך 5 עד 7 ימי עסקים.
refund_after_return = הכסף על ההזמנה { $order } יוחזר כשהפריטים יגיעו אלינו.
no_refund = אין החזר כספי עבור ההזמנה { $order }. מצב: { $status }.
which_product = לאיזה מוצר הכוונה?
no_such_product = לא מצאתי את המוצר הזה.
options_available = { $product }: { $count ->
    [one] אפשרות אחת זמינה.
    [two] שתי אפשרויות זמינות.
   *[other] { $count } אפשרויות זמינות.
  }
no_gift_card = אין כרטיס מתנה בחשבון שלך.
gift_card_holds = כרטיס מתנה { $card }: { $amount }

## Paying later
which_plan = לתשלומים של איזו הזמנה הכוונה?
plan_not_found = לא מצאתי תשלומים עבור הזמנה { $order }.
no_plans = אין לך תשלומים פתוחים אצלנו.
plan_open = הזמנה { $order }: נותרו לתשלום { $amount }.
plans_shown = אלה התשלומים הפתוחים:
plan_line = הזמנה { $order }: { $amount }
plan_settled = ההזמנה { $order } שולמה במלואה. אין יתרה לתשלום.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = איזה תשלום לשלם?
which_due_date = איזה תשלום לדחות?
pays = { $amount }, מועד: { $date }, אמצעי תשלום: { $method }
confirm_pay = לשלם { $amount } עכשיו?
paid = בוצע: שולמו { $amount }. אמצעי תשלום: { $method }.
left_to_pay = הזמנה { $order }: נותרו לתשלום { $amount }.
ask_days = מועד התשלום הוא { $date }. בכמה ימים לדחות אותו? אפשר עד 30, פעם אחת.
days_option = { $days ->
    [one] יום אחד, עד { $date }
    [two] יומיים, עד { $date }
   *[other] { $days } ימים, עד { $date }
  }
moves_due_date = { $amount }: המועד { $to } במקום { $from }
confirm_extend = לדחות כך את מועד התשלום? אפשר רק פעם אחת.
extended = בוצע: מועד התשלום של { $amount } הוא עכשיו { $date }.
extended_before = המועד הזה כבר נדחה ל-{ $date }. אפשר לדחות אותו רק פעם אחת.
cannot_extend = אי אפשר לדחות את המועד הזה כאן. אני קורא לאדם שיראה את כל מה שכתבת.
ask_try_again = לשלם עכשיו, או לדבר עם אדם?

## To a person, and why
merchant_unavailable = איני מצליח להתחבר כעת למערכת ההזמנות. אני קורא לאדם שיראה את כל מה שכתבת.
action_unknown = איני יודע אם זה בוצע. אני קורא לאדם שיבדוק, כדי ששום דבר לא יקרה פעמיים.
handed_over = אני קורא לאדם שיראה את כל מה שכתבת.
parcel_to_person = צר לי שההזמנה { $order } לא הגיעה אליך. אני קורא לאדם שיחפש אותה מול חברת השליחויות.
payment_to_person = צר לי שהתשלום לא עבר. אני קורא לאדם שיברר למה.
charge_to_person = תודה שסיפרת לנו. אני קורא מיד לאדם שיבדוק את זה יחד איתך. נא לא למסור לעולם סיסמאות או קודים, גם לא לנו.
problem_to_person = צר לי על כך. אני קורא לאדם שיסדר את זה. אם יש תמונות, כדאי להכין אותן.
hardship_to_person = תודה שסיפרת לנו. נחפש יחד דרך. אני קורא לאדם שיכול לעזור, ועד אז לא נדרש ממך שום דבר נוסף.
data_to_person = המידע שלך שייך לך. אני קורא לאדם שיטפל בבקשה שלך.

## What the assistant can do, as customers choose it
order_status_choice = איפה ההזמנה שלי?
parcel_not_received_choice = חבילה לא הגיעה
cancel_order_choice = ביטול הזמנה
change_order_items_choice = שינוי פריטים בהזמנה
change_order_address_choice = שינוי כתובת של הזמנה
change_order_payment_choice = שינוי אמצעי תשלום של הזמנה
return_items_choice = החזרת פריט
exchange_items_choice = החלפת פריט
refund_status_choice = איפה ההחזר הכספי שלי?
product_options_choice = מידות, צבעים ומחירים
gift_card_balance_choice = היתרה בכרטיס המתנה שלי
change_profile_address_choice = שינוי הכתובת שלי
plan_overview_choice = כמה נשאר לי לשלם?
pay_now_choice = לשלם עכשיו
extend_due_date_choice = עוד זמן לתשלום
payment_failed_choice = תשלום לא עבר
unrecognised_charge_choice = חיוב שאיני מזהה
purchase_problem_choice = משהו לא בסדר עם מה שקיבלתי
hardship_choice = אין לי אפשרות לשלם כרגע
data_request_choice = המידע האישי שלי

## Approval
approval_by_person = תודה. לפני שזה יתבצע, מישהו מהצוות יבדוק את הבקשה, והתשובה תגיע אליך כאן.

## Safety
safety_self_harm = צר לי מאוד שכל כך קשה לך, וטוב שסיפרת לנו. אדם מצטרף עכשיו לשיחה כדי להיות איתך. אם יש סכנה מיידית, נא להתקשר מיד למספר החירום המקומי.
safety_threat = אני מבין שזה מכעיס מאוד. כאן מתייחסים לאיומים ברצינות, ולכן מעכשיו אדם ממשיך את השיחה. אם מישהו בסכנה, נא להתקשר למספר החירום המקומי.
safety_fraud = צר לי שזה קרה לך. אני קורא מיד לאדם שיבדוק את זה יחד איתך. נא לבקש מהבנק לחסום כל כרטיס שאולי נפגע, ולא למסור סיסמאות או קודים לאף אחד, גם לא כאן.
safety_bereavement = אני משתתף בצערך. אדם יטפל בזה יחד איתך, כדי שלא יהיה צורך להסביר את זה למכונה.
safety_legal_threat = אני מבין, ומתייחס לזה ברצינות. אדם יבדוק מה קרה וישיב לך.
safety_abuse_warning = אני רוצה לעזור לך. בואו נדבר זה עם זה בכבוד, בבקשה.
safety_abuse = איני יכול להמשיך כך. אני קורא לאדם שיראה את כל מה שכתבת.
shielded = את השיחה הזאת ימשיך אחד ממנהלי הצוות שלנו. בואו נדבר זה עם זה בכבוד, בבקשה.
