# Messages without words, the same in every language.
order_option = { $order } · { $items }
answer_from_article = { $answer }
