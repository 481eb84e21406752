greeting = こんにちは。どのようなご用件でしょうか？
thanks = どういたしまして。ほかにお手伝いできることはありますか？
goodbye = お問い合わせありがとうございました。失礼いたします。
who_are_you = 自動アシスタントです。ご注文の確認、変更、キャンセル、返品、交換のほか、お支払いのお手伝いやご質問への回答ができます。いつでも担当者と話せます。
complaint = ご不便をおかけして申し訳ありません。何があったか教えていただくか、担当者とお話しください。
not_understood = 申し訳ありません、理解できませんでした。別の言い方をしていただけますか？
asked_again = 下の質問についてお伺いしています。いずれかの答えを選ぶか、ご自分の言葉でお答えください。
asked_again_openly = 先に進むために、下の質問へのお答えが必要です。ご自分の言葉でお答えいただくか、担当者とお話しください。
one_moment = お調べしています。もう少々お待ちください。
offer_person = この件は私ではお手伝いできませんが、担当者なら対応できます。お呼びしましょうか？
person_choice = 担当者と話す
next_errand = 次のご用件：{ $errand }
next_order = 次のご注文：{ $order }
back_to = 先ほどのご用件に戻ります：{ $errand }
noted_for_later = こちらはこのあとすぐに承ります：{ $errand }

## Who the customer is
ask_identity = お調べするために、ご本人の確認が必要です。メールアドレス、またはお名前（フルネーム）と郵便番号を教えてください。
identity_not_found = その情報に該当するお客様が見つかりません。入力内容をご確認ください。
identity_failed = ご本人を確認できませんでした。担当者がお手伝いします。

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = 未発送
status_changed = 未発送（一度変更済み）
status_processed = 配送中
status_delivered = 配達済み
status_cancelled = キャンセル済み
status_return_requested = 返品申請済み
status_exchange_requested = 交換申請済み
method_gift_card = ギフトカード
method_credit_card = クレジットカード
method_paypal = PayPal
method_pay_later = 後払い
due_paid = 支払い済み
due_overdue = 期限超過
due_due_soon = まもなく期限
due_upcoming = 期限前
due_cancelled = 取り消し済み
due_refunded = 返金済み

## Which order, and how it stands
which_order = どのご注文についてでしょうか？
order_not_found = お客様のご注文の中に { $order } は見つかりません。
no_orders = 当店でのご注文はありません。
order_pending = ご注文 { $order }（{ $items }、{ $total }）は準備中で、まだ発送されていません。
order_processed = ご注文 { $order }（{ $items }）は配送中です。
goes_to = お届け先：{ $address }
tracking = 追跡番号：{ $carrier } { $numbers }
expected_on = { $date }に届く予定です。
order_delivered = ご注文 { $order }（{ $items }）は配達済みです。
delivered_on = { $date }に届きました。
order_cancelled = ご注文 { $order } はキャンセル済みです。
order_return = ご注文 { $order } の返品が申請されています。返送方法をメールでお知らせします。
order_exchange = ご注文 { $order } の交換が申請されています。返送方法をメールでお知らせします。
order_not_on_its_way = ご注文 { $order } には、現在配送中の荷物はありません。状況：{ $status }。
said_delivered_on = 配送会社によると、{ $date }に配達されています。

## Cancelling
ask_cancel_reason = ご注文 { $order } をキャンセルする理由を教えてください。
reason_no_longer_needed = 不要になった
reason_ordered_by_mistake = 間違えて注文した
confirm_cancel = ご注文 { $order } をすべてキャンセルしますか？商品：{ $items }。合計：{ $total }。理由：{ $reason }。
confirm_yes = はい、キャンセルする
confirm_no = いいえ、そのままにする
cancelled = 完了しました：ご注文 { $order } をキャンセルしました。
refund_at_once = { $amount } をギフトカードに戻しました。
refund_later = { $amount } は 5～7 営業日以内に元のお支払い方法へ返金されます。
refund_plan = お支払いプランを調整します。お支払い済みの金額は 5～7 営業日以内に返金されます。
not_cancellable = ご注文 { $order } はもうキャンセルできません。キャンセルは発送前のみ可能です。
delivered_not_cancellable = ご注文 { $order } はすでに配達済みのため、キャンセルできません。代わりに返品していただけます。

## Before something is changed
details_changed = その間に変更があったため、もう一度確認させてください。
kept = 承知しました。ご注文 { $order } はそのままにします。
nothing_changed = 承知しました。何も変更しません。
yes_do_it = はい、お願いします
no_leave_it = いいえ、そのままにする
refused_by_shop = 注文システムで受け付けられませんでした。担当者をお呼びします。これまでの内容はすべて担当者に伝わります。
not_changeable = ご注文 { $order } はもう変更できません。変更は発送前のみ可能です。状況：{ $status }。
changed_before = ご注文 { $order } の商品はすでに一度変更されています。そのため、変更もキャンセルもできません。
delivered_not_changeable = ご注文 { $order } はすでに配達済みのため、変更できません。商品の返品または交換ができます。
payment_changed_before = ご注文 { $order } のお支払い方法はもう変更できません。

## Items and their variants
which_pieces_change = ご注文 { $order } のどの商品を変更しますか？すべてお知らせください。
which_pieces_return = ご注文 { $order } のどの商品を返品しますか？すべてお知らせください。
which_pieces_exchange = ご注文 { $order } のどの商品を交換しますか？すべてお知らせください。
which_piece = { $name }：どちらの商品でしょうか？
ask_variant = { $item }：代わりにどれをご希望ですか？
variant_not_available = { $item }：ご希望のものは現在ございません。こちらからお選びいただけます。
no_variant = { $item }：現在、ほかの種類はございません。
only_once = この手続きはご注文ごとに一度だけです。変更したいものがすべて入っているかご確認ください。
difference_paid = お支払いいただく差額：{ $amount }（{ $method }）
difference_back = 返金される差額：{ $amount }（{ $method }）
difference_none = 価格は変わりません。
confirm_change_items = ご注文 { $order } をこのように変更しますか？
items_changed = 完了しました：ご注文 { $order } を変更しました。
confirm_exchange = ご注文 { $order } について、この交換を申請しますか？
exchange_requested = 完了しました：ご注文 { $order } の交換を申請しました。返送方法をメールでお知らせします。改めてご注文いただく必要はありません。
items_back = 返送する商品：{ $items }
refund_to = 返金：{ $amount }（{ $method }）
confirm_return = ご注文 { $order } について、この返品を申請しますか？
return_requested = 完了しました：ご注文 { $order } の返品を申請しました。返送方法をメールでお知らせします。商品が届きしだい、{ $amount } を返金します。
not_returnable = ご注文 { $order } の商品は現在、返品も交換もできません。配達後のみ可能です。状況：{ $status }。
returned_before = ご注文 { $order } の返品はすでに申請されています。
exchanged_before = ご注文 { $order } の交換はすでに申請されています。
pending_not_returnable = ご注文 { $order } はまだ発送されていないため、返送するものはありません。代わりに変更またはキャンセルができます。

## Payment methods
ask_method_difference = 差額のお支払いまたは返金には、どのお支払い方法を使いますか？
ask_method_refund = 返金先はどちらにしますか？元のお支払い方法、またはギフトカードからお選びください。
ask_method_new = 代わりにどのお支払い方法を使いますか？
ask_method_pay = どのお支払い方法で支払いますか？
payment_not_possible = そのお支払い方法はここでは使えません。
no_payment_method = ここで使えるお支払い方法がありません。担当者がお手伝いします。
no_other_method = このご注文に使えるほかのお支払い方法がありません。
no_method_to_pay = このお支払いに使えるお支払い方法がありません。
paid_with_now = お支払い金額：{ $amount }。お支払い方法：{ $method }
confirm_change_payment = ご注文 { $order } のお支払い方法を変更しますか？
payment_changed = 完了しました：ご注文 { $order } のお支払い方法は { $method } になりました。
first_method_refunded = { $amount } は 5～7 営業日以内に最初のお支払い方法へ返金されます。

## Addresses
ask_address = 新しいご住所を教えてください。郵便番号、市区町村、番地をお願いします。
ask_street = 町名と番地を教えてください。
ask_city = 市区町村はどちらですか？
ask_postcode = 郵便番号を教えてください。
ask_state = 都道府県または州はどちらですか？
new_address = 新しいご住所：{ $address }
confirm_change_address = ご注文 { $order } をこのご住所へお送りしますか？
address_changed = 完了しました。ご注文 { $order } のお届け先：{ $address }。
confirm_profile_address = こちらをアカウントのご住所として登録しますか？
profile_address_changed = 完了しました。アカウントのご住所：{ $address }。
orders_keep_address = すでにご注文いただいた分のお届け先は、ご注文時のままです。

## Refunds, products, gift cards
refunds_made = ご注文 { $order } の返金：
refund_line = { $amount }（返金先：{ $method }）
refund_takes = ギフトカードへはすぐに返金されます。それ以外は 5～7 営業日かかります。
refund_after_return = ご注文 { $order } の返金は、商品が当店に届いてから行います。
no_refund = ご注文 { $order } の返金はありません。状況：{ $status }。
which_product = どの商品でしょうか？
no_such_product = その商品は見つかりません。
options_available = { $product }：{ $count } 種類からお選びいただけます。
no_gift_card = お客様のアカウントにギフトカードはありません。
gift_card_holds = ギフトカード { $card }：{ $amount }

## Paying later
which_plan = どのご注文のお支払いについてでしょうか？
plan_not_found = ご注文 { $order } のお支払いは見つかりません。
no_plans = 未払いのお支払いはありません。
plan_open = ご注文 { $order }：残りのお支払いは { $amount } です。
plans_shown = 未払いのお支払いは次のとおりです：
plan_line = ご注文 { $order }：{ $amount }
plan_settled = ご注文 { $order } は全額お支払い済みです。未払いはありません。
instalment_line = { $amount }（{ $date }）：{ $status }
which_instalment = どのお支払いをしますか？
which_due_date = どのお支払いの期限を延ばしますか？
pays = { $amount }、お支払い期限：{ $date }、お支払い方法：{ $method }
confirm_pay = 今すぐ { $amount } を支払いますか？
paid = 完了しました：{ $amount } のお支払いが済みました。お支払い方法：{ $method }。
left_to_pay = ご注文 { $order }：残りのお支払いは { $amount } です。
ask_days = お支払い期限は{ $date }です。何日延ばしますか？一度だけ、30日まで可能です。
days_option = { $days }日（{ $date }まで）
moves_due_date = { $amount }：お支払い期限 { $from } → { $to }
confirm_extend = このようにお支払い期限を延ばしますか？一度だけ可能です。
extended = 完了しました：{ $amount } のお支払い期限は{ $date }になりました。
extended_before = このお支払い期限はすでに{ $date }に延ばされています。延ばせるのは一度だけです。
cannot_extend = このお支払い期限はここでは延ばせません。担当者をお呼びします。これまでの内容はすべて担当者に伝わります。
ask_try_again = 今すぐ支払いますか？それとも担当者と話しますか？

## To a person, and why
merchant_unavailable = 現在、注文システムに接続できません。担当者をお呼びします。これまでの内容はすべて担当者に伝わります。
action_unknown = 処理が完了したか確認できません。二重にならないよう、担当者が確認します。
handed_over = 担当者をお呼びします。これまでの内容はすべて担当者に伝わります。
parcel_to_person = ご注文 { $order } が届いておらず、申し訳ありません。担当者をお呼びし、配送会社に確認いたします。
payment_to_person = お支払いができず、申し訳ありません。担当者をお呼びし、原因をお調べします。
charge_to_person = お知らせいただきありがとうございます。すぐに担当者をお呼びし、一緒に確認いたします。パスワードや認証コードは、当店を含め誰にも教えないでください。
problem_to_person = 申し訳ありません。対応する担当者をお呼びします。写真があれば、お手元にご用意ください。
hardship_to_person = お知らせいただきありがとうございます。一緒に方法を考えましょう。対応できる担当者をお呼びします。それまで、お客様にしていただくことは何もありません。
data_to_person = お客様のデータはお客様のものです。ご依頼に対応する担当者をお呼びします。

## What the assistant can do, as customers choose it
order_status_choice = 注文はどこですか？
parcel_not_received_choice = 荷物が届かない
cancel_order_choice = 注文をキャンセルする
change_order_items_choice = 注文の商品を変更する
change_order_address_choice = 注文の届け先を変更する
change_order_payment_choice = 注文の支払い方法を変更する
return_items_choice = 返品する
exchange_items_choice = 交換する
refund_status_choice = 返金はどうなっていますか？
product_options_choice = サイズ、色、価格
gift_card_balance_choice = ギフトカードの残高
change_profile_address_choice = 登録住所を変更する
plan_overview_choice = 未払いの金額は？
pay_now_choice = 今すぐ支払う
extend_due_date_choice = 支払いを延ばしたい
payment_failed_choice = 支払いができなかった
unrecognised_charge_choice = 身に覚えのない請求がある
purchase_problem_choice = 届いた商品に問題がある
hardship_choice = 今は支払えない
data_request_choice = 私の個人データ

## Approval
approval_by_person = ありがとうございます。実行する前に担当者が確認し、このチャットでお知らせします。

## Safety
safety_self_harm = とてもおつらい状況なのですね。お話しくださり、ありがとうございます。今すぐ担当者がこの会話に加わり、お話を伺います。差し迫った危険があるときは、すぐにお住まいの地域の緊急通報番号に電話してください。
safety_threat = お怒りはよくわかります。ここでは脅しとなる言葉を深刻に受け止めるため、これからは担当者が対応します。どなたかに危険があるときは、お住まいの地域の緊急通報番号に電話してください。
safety_fraud = そのような目に遭われ、心よりお見舞い申し上げます。すぐに担当者をお呼びし、一緒に確認いたします。被害のおそれがあるカードは、銀行やカード会社に連絡して止めてください。パスワードや認証コードは、ここでも、誰にも教えないでください。
safety_bereavement = 心よりお悔やみ申し上げます。機械にご説明いただかずに済むよう、担当者が一緒に対応いたします。
safety_legal_threat = 承知しました。真剣に受け止めます。担当者が状況を確認し、お返事いたします。
safety_abuse_warning = お力になりたいと思っています。お互いに敬意をもってお話しできればと思います。
safety_abuse = このままでは続けられません。担当者をお呼びします。これまでの内容はすべて担当者に伝わります。
shielded = この会話は当社のチームリーダーが引き継ぎます。お互いに敬意をもってお話しできればと存じます。
