# Messages without words, the same in every language.
option = { $details }
details = { $lines }
swap = { $old } → { $new }
plan_with_parts = { $plan }
    { $parts }
answer_from_article = { $answer }
