# What is the same in every language.
own_prompt = › 
numbered_choice = { $number }. { $text }
source = { $title } <{ $url }>
